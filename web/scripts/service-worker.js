// Keeps the whole site on the device. The build puts Workbox and `precache` (every file, with its
// hash) before this. See docs/adr/0003.
const { PrecacheController, PrecacheRoute } = workbox.precaching;
const kept = new PrecacheController();
kept.addToCacheList(precache);

// Workbox fetches one file after the other; a few at a time spares a phone most of the waiting.
const LANES = 6;
const lanes = Array.from({ length: LANES }, (_, lane) => {
  const controller = new PrecacheController();
  controller.addToCacheList(precache.filter((_, place) => place % LANES === lane));
  return controller;
});

workbox.routing.registerRoute(
  new PrecacheRoute(kept, { ignoreURLParametersMatching: [/./], directoryIndex: "index.html", cleanURLs: false }),
);
addEventListener("install", (event) => lanes.forEach((lane) => lane.install(event)));
addEventListener("activate", (event) => kept.activate(event));
addEventListener("message", (event) => event.data === "SKIP_WAITING" && skipWaiting());
