{ // Light or dark as the reader chose it, set before the first paint; without a choice the system decides.
  const root = document.documentElement, system = matchMedia("(prefers-color-scheme: dark)");
  const key = new URL("./" + root.dataset.root, document.baseURI).pathname + "theme";
  const isDark = () => (root.dataset.theme || (system.matches ? "dark" : "light")) === "dark";
  try { root.dataset.theme = localStorage.getItem(key) || ""; } catch { /* storage is blocked */ }
  if (!root.dataset.theme) delete root.dataset.theme;
  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const label = () => { button.hidden = false; button.textContent = isDark() ? button.dataset.light : button.dataset.dark; };
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark"; label();
      try { localStorage.setItem(key, root.dataset.theme); } catch { /* the choice lasts as long as the page */ }
    });
    system.addEventListener("change", label); label();
  }); }
