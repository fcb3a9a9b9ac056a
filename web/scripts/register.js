// Registers the service worker, and offers a new version: it is the person who decides when.
{
  const root = document.documentElement.dataset.root || "./";

  const offer = (registration) => {
    const banner = document.getElementById("update-banner");
    if (!registration.waiting || !registration.active || !banner) return;
    banner.hidden = false;
    banner.querySelector("[data-update]").onclick = () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      registration.waiting.postMessage("SKIP_WAITING");
    };
  };

  // The slides have the same names in both languages: the switch keeps the one in view.
  const other = document.getElementById("language-switch");
  other?.addEventListener("click", () => (other.hash = location.hash));

  const register = async () => {
    const registration = await navigator.serviceWorker.register(root + "sw.js", { updateViaCache: "none" });
    offer(registration);
    registration.addEventListener("updatefound", () => {
      const found = registration.installing;
      found.addEventListener("statechange", () => found.state === "installed" && offer(registration));
    });
    await navigator.serviceWorker.ready;
    document.documentElement.dataset.offline = "ready";
  };

  if ("serviceWorker" in navigator && location.protocol !== "file:") {
    const start = () => register().catch((error) => console.info("Not kept for offline use:", error));
    if (document.readyState === "complete") start();
    else addEventListener("load", start);
  }
}
