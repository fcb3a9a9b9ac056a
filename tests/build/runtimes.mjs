// The Pythons of the browser under node, with files in /code on their path.
import { pathToFileURL } from "node:url";

// Start `runtime`, micropython or pyodide, from the packages in `modules`; what it prints is told as an error.
export async function start(runtime, modules) {
  const from = (path) => import(pathToFileURL(`${modules}/${path}`));
  if (runtime === "pyodide") {
    const { loadPyodide } = await from("pyodide/pyodide.mjs");
    return loadPyodide({ indexURL: `${modules}/pyodide/`, stdout: console.error });
  }
  const { loadMicroPython } = await from("@micropython/micropython-webassembly-pyscript/micropython.mjs");
  return loadMicroPython({ heapsize: 8 * 1024 * 1024, stdout: console.error });
}

// Write {path: text or bytes} below /code.
export function write(python, files) {
  const made = new Set();
  for (const [path, data] of Object.entries(files)) {
    const folders = `/code/${path}`.split("/").slice(1, -1);
    folders.forEach((_, depth) => {
      const folder = `/${folders.slice(0, depth + 1).join("/")}`;
      if (!made.has(folder) && !python.FS.analyzePath(folder).exists) python.FS.mkdir(folder);
      made.add(folder);
    });
    python.FS.writeFile(`/code/${path}`, data);
  }
}

// End with Python's own traceback alone: node would print the whole runtime, which is one line, before it.
process.on("uncaughtException", (error) => {
  console.error(error.name === "PythonError" ? error.message : error.stack);
  process.exit(1);
});
