// Says that Python cannot start or broke down, and copies what helps to find out why. For old browsers too.

import { causeOf, isStarting, stateOf, whyNoStart, works } from "./watchdog/cause.js";
import { isOfElement, isOwn, linesOf } from "./watchdog/errors.js";

const PATIENCE = 9000;
const PATIENCE_FOR_VERSION = 4000;
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

const root = document.documentElement;
const notice = document.getElementById("python-failed");
const button = notice.querySelector("button");
const area = notice.querySelector("textarea");
const home = new URL(root.dataset.root || "./", document.baseURI).href;
const errors = [];
let version;

function why() {
  return whyNoStart(location.protocol, () => new WebAssembly.Module(EMPTY_MODULE));
}

// Show the one text of a group, such as `data-cause`, with this value.
function show(group, value) {
  for (const one of notice.querySelectorAll(`[data-${group}]`)) one.hidden = one.dataset[group] !== value;
}

function letCopy() {
  button.disabled = false;
}

function speak() {
  const state = stateOf(root.dataset.python, errors);
  root.dataset.python = state;
  show("cause", causeOf(state, errors, why()));
  notice.hidden = false;
  // The details are to name the version: copying waits for it, though not for ever.
  fetch(`${home}version.json`)
    .then((response) => response.json())
    .then((about) => {
      version = about.version;
    })
    .then(letCopy, letCopy);
  setTimeout(letCopy, PATIENCE_FOR_VERSION);
}

function details() {
  const page = location.pathname;
  return {
    version,
    time: new Date(),
    page,
    language: root.lang,
    start: why(),
    browser: navigator.userAgent,
    screen: `${innerWidth}x${innerHeight}`,
    online: navigator.onLine,
    kept: Boolean(navigator.serviceWorker?.controller),
    errors,
    storage: works(() => {
      localStorage.setItem(page, "");
      localStorage.removeItem(page);
    }),
  };
}

button.onclick = () => {
  area.value = JSON.stringify(details(), null, 1);
  area.hidden = false;
  area.select();
  show("copied", String(document.execCommand("copy")));
};

function note(event) {
  if (!isOwn(event, `${home}assets/`, isStarting(root.dataset.python))) return;
  errors.push(...linesOf(event));
  // A page can do without a picture or a style, but not without its scripts.
  if (!isOfElement(event) || event.target.tagName === "SCRIPT") speak();
}

for (const kind of ["error", "unhandledrejection"]) addEventListener(kind, note, true);
setTimeout(() => root.dataset.python || speak(), PATIENCE);
