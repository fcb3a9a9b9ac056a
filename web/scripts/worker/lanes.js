// Do something with each of `items`, at most `count` at a time. Workbox fetches its list one file after the
// other; a few at a time spares a phone most of the waiting. Fails with the first that fails.
export async function inLanes(count, items, work) {
  const left = [...items];
  const lane = async () => {
    while (left.length) await work(left.shift());
  };
  await Promise.all(Array.from({ length: count }, lane));
}
