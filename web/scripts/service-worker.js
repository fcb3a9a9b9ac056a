// Keeps the whole site on the device and answers from there. The build puts before this: `precache` (each
// file with its hash), `packs` (folder -> the start of its cache's name) and `missing` (the start of a path ->
// the page that says there is no such page). See docs/adr/0003.

import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { PrecacheRoute } from "workbox-precaching/PrecacheRoute.js";
import { registerRoute } from "workbox-routing/registerRoute.js";
import { pageInstead } from "./worker/addresses.js";
import { inLanes } from "./worker/lanes.js";
import { entries } from "./worker/precache.js";

const LANES = 6;
const scope = registration.scope;
const kept = new PrecacheController();
kept.addToCacheList(entries(precache));

// One file of this version: as it was kept, or else fetched, held to its hash, and kept. It is fetched by
// way of the browser's own cache, and past it when that has something old or spoilt.
async function file(event, cacheKey) {
  const integrity = kept.getIntegrityForCacheKey(cacheKey);
  const params = { cacheKey, integrity };
  const get = async (cache) => {
    const request = new Request(cacheKey.split("?")[0], { integrity, cache });
    const [response] = await Promise.all(kept.strategy.handleAll({ event, request, params }));
    return response;
  };
  return get("default").catch(() => get("reload"));
}

addEventListener("install", (event) => {
  const keys = [...kept.getURLsToCacheKeys().values()];
  event.waitUntil(inLanes(LANES, keys, (cacheKey) => file(event, cacheKey)));
});
addEventListener("activate", (event) => kept.activate(event));
addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") skipWaiting();
});

// What this version cannot have comes as the server has it.
const { match } = new PrecacheRoute(kept, { ignoreURLParametersMatching: [/./], cleanURLs: false });
registerRoute(match, ({ event, request, params }) =>
  file(event, params.cacheKey).catch(() => fetch(request)),
);

for (const [folder, name] of Object.entries(packs)) {
  const inPack = { cacheName: name + scope, ignoreSearch: true };
  registerRoute(
    ({ url }) => url.href.startsWith(scope + folder),
    async ({ request }) => (await caches.match(request, inPack)) || fetch(request),
  );
}

// Any other page is the server's to give; without a network we lead to the one that was meant.
const isKept = (path) => Boolean(kept.getCacheKeyForURL(scope + path));
registerRoute(
  ({ request }) => request.mode === "navigate",
  ({ request, url }) =>
    fetch(request).catch(() => Response.redirect(pageInstead(url, scope, missing, isKept))),
);
