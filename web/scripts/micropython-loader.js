// PyScript asks this module for MicroPython. It brings the WebAssembly from a file that every
// server sends, and gives it the type that the browser wants. See docs/adr/0002.
import { loadMicroPython as load } from "./micropython.js";

const HEAP = 8 * 1024 * 1024;
const wasm = fetch(new URL("./micropython.json", import.meta.url), { credentials: "same-origin" });

export async function loadMicroPython(options) {
  const bytes = await (await wasm).arrayBuffer();
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/wasm" }));
  try {
    return await load({ ...options, heapsize: HEAP, url });
  } finally {
    URL.revokeObjectURL(url);
  }
}
