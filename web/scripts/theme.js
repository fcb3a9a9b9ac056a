// Light or dark as the reader chose it, set before the first paint; without a choice the system decides.

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const key = `${new URL(`./${root.dataset.root}`, document.baseURI).pathname}theme`;

function stored() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is blocked
  }
}

function store(theme) {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice lasts as long as the page.
  }
}

function apply(theme) {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
}

function isDark() {
  return (root.dataset.theme || (system.matches ? "dark" : "light")) === "dark";
}

function offer() {
  const button = document.getElementById("theme");
  const label = () => {
    button.textContent = isDark() ? button.dataset.light : button.dataset.dark;
  };
  button.addEventListener("click", () => {
    apply(isDark() ? "light" : "dark");
    store(root.dataset.theme);
    label();
  });
  system.addEventListener("change", label);
  // The browser may give a page back as it was left: on another one a choice was made meanwhile.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    apply(stored() || root.dataset.theme);
    label();
  });
  label();
  button.hidden = false;
}

apply(stored());
addEventListener("DOMContentLoaded", offer);
