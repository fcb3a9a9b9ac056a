// Served in place of the service worker by `serve --watch`: removes itself and what it kept.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const clean = async () => {
    const own = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
    await Promise.all(own.map((name) => caches.delete(name)));
    await registration.unregister();
    for (const page of await clients.matchAll({ type: "window" })) page.navigate(page.url);
  };
  event.waitUntil(clean());
});
