// Says that Python could not start: after a script error, or when it is not ready in 10 seconds.
{
  const ready = () => document.documentElement.dataset.python === "ready";
  const notice = document.getElementById("python-failed");
  const speak = () => {
    if (notice && !ready()) notice.hidden = false;
  };
  const fell = (event) => {
    // A script or module that does not load fires on its own element and does not bubble.
    if (!event.target.tagName || event.target.tagName === "SCRIPT") speak();
  };
  const late = setTimeout(speak, 10000);
  addEventListener("error", fell, true);
  addEventListener("unhandledrejection", speak);
  new MutationObserver((_changes, observer) => {
    if (!ready()) return;
    if (notice) notice.hidden = true;
    clearTimeout(late);
    removeEventListener("error", fell, true);
    removeEventListener("unhandledrejection", speak);
    observer.disconnect();
  }).observe(document.documentElement, { attributeFilter: ["data-python"] });
}
