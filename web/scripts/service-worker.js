// Keeps the whole site on the device. The build puts before this: Workbox, `precache` (each file with its
// hash) and `packs` (folder -> the start of its cache's name). See docs/adr/0003.
const { PrecacheController, PrecacheRoute } = workbox.precaching;
const kept = new PrecacheController();
for (const [url, hash] of Object.entries(precache)) {
  const revision = url.startsWith("assets/") ? null : hash.slice(0, 10);
  kept.addToCacheList([{ url, revision, integrity: `sha256-${hash}` }]);
}
// One file of this version: as it was kept, or else fetched, held to its hash, and kept. It is fetched by
// way of the browser's own cache, and past it when that has something old or spoilt.
const file = async (event, cacheKey) => {
  const integrity = kept.getIntegrityForCacheKey(cacheKey), params = { cacheKey, integrity };
  const from = (cache) => new Request(cacheKey.split("?")[0], { integrity, cache });
  const get = (request) => Promise.all(kept.strategy.handleAll({ event, request, params }));
  return (await get(from("default")).catch(() => get(from("reload"))))[0];
};
addEventListener("install", (event) => {
  const left = [...kept.getURLsToCacheKeys().values()];
  const lane = async () => { while (left.length) await file(event, left.pop()); };
  // Workbox fetches one file after the other; a few at a time spares a phone most of the waiting.
  event.waitUntil(Promise.all([lane(), lane(), lane(), lane(), lane(), lane()]));
});
addEventListener("activate", (event) => kept.activate(event));
addEventListener("message", (event) => event.data === "SKIP_WAITING" && skipWaiting());
// What this version cannot have comes as the server has it.
const { match } = new PrecacheRoute(kept, { ignoreURLParametersMatching: [/./], cleanURLs: false });
workbox.routing.registerRoute(match, ({ event, request, params }) =>
  file(event, params.cacheKey).catch(() => fetch(request)));
for (const [folder, name] of Object.entries(packs)) {
  const inPack = { cacheName: name + registration.scope, ignoreSearch: true };
  workbox.routing.registerRoute(({ url }) => url.href.startsWith(registration.scope + folder),
    async ({ request }) => (await caches.match(request, inPack)) || fetch(request));
}
