// What web/scripts/micropython-loader.js is for MicroPython: the runtime, and files that come later.
import { loadPyodide as load } from "./pyodide.mjs";

export async function loadPyodide(options) {
  const python = await load(options);
  const fetchFile = async ([address, name]) => {
    const response = await fetch(address);
    python.FS.writeFile(name, new Uint8Array(await response.arrayBuffer()));
  };
  python.registerJsModule("site_files", {
    fetchAll: (files) => Promise.all(Object.entries(JSON.parse(files)).map(fetchFile)),
  });
  python.registerJsModule("site_storage", {
    openStorage: () => localStorage,
    removeItems: (storage, names) => {
      for (const name of names) storage.removeItem(name);
    },
    errorOf: (step) => step() ?? "",
  });
  return python;
}
