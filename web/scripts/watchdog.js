{ // Says that Python cannot start or broke down, and copies what helps to find out why. For old browsers too.
  const root = document.documentElement, notice = document.getElementById("python-failed"), errors = [];
  const button = notice.querySelector("button"), able = () => (button.disabled = false); let about = {};
  const works = (step) => { try { step(); return true; } catch (error) { return false; } };
  const compiles = () => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  const why = () => location.protocol === "file:" ? "file" : works(compiles) ? "start" : "wasm";
  const show = (name, value) => notice.querySelectorAll("[data-" + name + "]")
    .forEach((one) => (one.hidden = one.dataset[name] !== value));
  const speak = () => {
    const state = /ready|broken/.test(root.dataset.python) ? "broken" : errors.length ? "failed" : "slow";
    root.dataset.python = state;
    show("cause", /MemoryError|out of memory/i.test(errors) ? "memory" : state === "failed" ? why() : state);
    notice.hidden = false;
    // The details are to name the version: copying waits for it, though not for ever.
    fetch(root.dataset.root + "version.json").then((got) => got.json()).then((it) => (about = it)).then(able, able);
    setTimeout(able, 4000);
  };
  const fell = ({ target, error, reason, message = target.src || target.href }) => {
    const text = String((reason || error || {}).message || reason || message).replace(/[?#][^\s"')]*/g, "");
    // A traceback's last line may quote what was typed: only the kind of error is kept.
    errors.push(...(text.match(/^Traceback[^]*?^[\w.]+(?=:|$)/m) || [text])[0].split("\n"));
    if (!target.tagName || target.tagName === "SCRIPT") speak();
  };
  button.onclick = () => {
    const area = notice.querySelector("textarea"), page = location.pathname;
    area.value = JSON.stringify({ version: about.version, time: new Date(), page, language: root.lang,
      start: why(), browser: navigator.userAgent, screen: innerWidth + "x" + innerHeight,
      online: navigator.onLine, kept: Boolean((navigator.serviceWorker || {}).controller), errors,
      storage: works(() => [localStorage.setItem(page, ""), localStorage.removeItem(page)]) }, null, 1);
    area.hidden = false, area.select();
    show("copied", String(document.execCommand("copy")));
  };
  setTimeout(() => root.dataset.python || speak(), 9000);
  ["error", "unhandledrejection"].forEach((kind) => addEventListener(kind, fell, true));
}
