// PyScript asks this module for MicroPython. It brings the WebAssembly from a file that every
// server sends, and gives it the type that the browser wants. See docs/adr/0002.

import { loadMicroPython as load } from "./micropython.js";

const HEAP = 8 * 1024 * 1024;
// Python clears up after what takes a quarter of its memory. By itself it would do so after each
// 16 KB, which is at every key that is typed, and takes a phone 10 ms.
const CLEAR_AFTER = HEAP / 4;
const wasm = fetch(new URL("./micropython.json", import.meta.url), { credentials: "same-origin" });

export async function loadMicroPython(options) {
  const bytes = await (await wasm).arrayBuffer();
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/wasm" }));
  const python = await load({ ...options, heapsize: HEAP, url }).finally(() => URL.revokeObjectURL(url));
  python.runPython(`import gc; gc.threshold(${CLEAR_AFTER})`);
  python.registerJsModule("site_files", {
    fetchAll: (files) => fetchAll(python, JSON.parse(files)),
  });
  python.registerJsModule("site_storage", { openStorage, removeItems, errorOf });
  return python;
}

// Files that come later go into Python's file system from here: in Python each byte takes a step.
function fetchAll(python, files) {
  return Promise.all(Object.entries(files).map(([address, name]) => fetchFile(python, address, name)));
}

async function fetchFile(python, address, name) {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  python.FS.writeFile(name, new Uint8Array(await response.arrayBuffer()));
}

// What JavaScript throws leaves Python altogether, past any `try`: its name is caught here.
function errorOf(step) {
  try {
    step();
    return "";
  } catch (error) {
    return `${error.name}`;
  }
}

function openStorage() {
  const error = errorOf(() => localStorage.getItem(Object.keys(localStorage)));
  return error || !(localStorage instanceof Storage) ? null : localStorage;
}

// In one step, so that no other tab comes in between. Python cannot pass the storage's own method to
// an array's: where that throws, MicroPython's memory is broken, though the error was caught.
function removeItems(storage, names) {
  errorOf(() => {
    for (const name of names) storage.removeItem(name);
  });
}
