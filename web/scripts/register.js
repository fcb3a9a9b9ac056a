// Registers the service worker, shows how far it is, and offers a new version: the person decides when.
{
  const html = document.documentElement, workers = navigator.serviceWorker, root = html.dataset.root || "./";
  const banner = document.getElementById("update-banner"), update = banner.querySelector("[data-update]");
  const show = async (registration) => {
    const { active, installing, waiting, scope } = registration, again = () => show(registration);
    registration.onupdatefound = again;
    for (const worker of [installing, waiting, active]) if (worker) worker.onstatechange = again;
    const kept = active && (await caches.match(root + "version.json", { ignoreSearch: true }));
    html.dataset.offline = kept ? "ready" : installing ? "busy" : "none";
    banner.hidden = !(active && waiting);
    update.onclick = async () => {
      // A quiz that runs, in whichever tab, holds this lock: nothing may change under it.
      const locks = await navigator.locks?.query();
      const running = locks?.held.some((lock) => lock.name === scope + "quiz");
      if (running) update.previousElementSibling.textContent = update.dataset.busy;
      else waiting.postMessage("SKIP_WAITING");
    };
  };
  const register = async () => {
    const saving = navigator.connection?.saveData && !(await workers.getRegistration(root));
    if (saving) html.dataset.offline = "saver";
    else await show(await workers.register(root + "sw.js", { updateViaCache: "none" }));
  };
  const start = () => register().catch(() => (html.dataset.offline = "none"));
  for (const event of ["load", "online"]) addEventListener(event, start);
  // A page of the version before has no business with the files of this one.
  if (workers?.controller) workers.addEventListener("controllerchange", () => location.reload());
  // The slides have the same names in both languages: the switch keeps the one in view.
  const other = document.getElementById("language-switch");
  other?.addEventListener("click", () => (other.hash = location.hash));
}
