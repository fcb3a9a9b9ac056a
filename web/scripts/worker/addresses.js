// Which page of the site an address leads to that no file of it has.

// Return the address to go to from `url`: what it names without `index.html` or `.html`, else the page that
// says there is no such page. `missing` has one for each start of a path, the longest first; `isKept` tells
// whether there is a file at a path, which, like those, begins at `scope`, the site's own address.
export function pageInstead(url, scope, missing, isKept) {
  const path = url.href.slice(scope.length).split(/[?#]/)[0].replace(/\/+$/, "");
  if (isKept(`${path}/index.html`)) return `${scope}${path}/${url.search}`;
  if (isKept(`${path}.html`)) return `${scope}${path}.html${url.search}`;
  const start = Object.keys(missing).find((one) => `${path}/`.startsWith(one));
  return scope + missing[start];
}
