// Registers the service worker, and tells in `data-offline` how far keeping is: `ready`, `busy`, `saver`
// (it waits to be asked) or `none`.

import { Offer } from "./update-offer.js";

const html = document.documentElement;
const root = html.dataset.root || "./";
const workers = navigator.serviceWorker;
const offer = new Offer(document.getElementById("update-banner"));

async function show(registration) {
  const { active, installing, waiting, scope } = registration;
  const again = () => show(registration);
  registration.onupdatefound = again;
  for (const worker of [installing, waiting, active]) if (worker) worker.onstatechange = again;
  offer.show(active && waiting, scope);
  html.dataset.offline = active && (await isKept(scope)) ? "ready" : installing ? "busy" : "none";
}

// Whether what the worker kept is there; the browser, or a person, may have thrown it away. The worker itself
// keeps again what is missing.
async function isKept(scope) {
  const names = await caches.keys();
  return names.some((name) => name.startsWith("workbox-precache") && name.endsWith(scope));
}

async function register() {
  const saving = navigator.connection?.saveData && !(await workers.getRegistration(root));
  if (saving) html.dataset.offline = "saver";
  else await show(await workers.register(`${root}sw.js`, { updateViaCache: "none" }));
}

function start() {
  register().catch(() => {
    html.dataset.offline = "none";
  });
}

export function follow() {
  for (const event of ["load", "online"]) addEventListener(event, start);
  // A page of the version before has no business with the files of this one.
  if (workers?.controller) workers.addEventListener("controllerchange", () => location.reload());
}
