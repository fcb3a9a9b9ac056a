// Calls one Python function on a Python of the browser, under node; prints what it returns as JSON.
//   node call_runner.mjs micropython|pyodide <node_modules>
// with {files: {path: text}, binaries: {path: base64}, module, call, arguments} on standard input
import { readFileSync } from "node:fs";
import { start, write } from "./runtimes.mjs";

const [runtime, modules] = process.argv.slice(2);
const asked = JSON.parse(readFileSync(0, "utf8"));
const binaries = Object.entries(asked.binaries).map(([path, data]) => [path, Buffer.from(data, "base64")]);
const python = await start(runtime, modules);
write(python, {
  ...asked.files,
  ...Object.fromEntries(binaries),
  "arguments.json": JSON.stringify(asked.arguments),
});
python.runPython(`
import sys
sys.path.append("/code")
import json
from ${asked.module} import ${asked.call}
with open("/code/arguments.json") as file:
    told = json.loads(file.read())
results = json.dumps(${asked.call}(*told))
`);
console.log(python.globals.get("results"));
