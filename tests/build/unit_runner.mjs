// Runs the unit tests on a Python of the browser, under node; prints what each came to as JSON.
//   node unit_runner.mjs micropython|pyodide <node_modules>   with {path: source} on standard input
import { readFileSync } from "node:fs";
import { start, write } from "./runtimes.mjs";

const [runtime, modules] = process.argv.slice(2);
const files = JSON.parse(readFileSync(0, "utf8"));

const HARNESS = `
import sys
sys.path.append("/code")
import json

def told(error):
    if hasattr(sys, "print_exception"):
        import io
        text = io.StringIO()
        sys.print_exception(error, text)
        return text.getvalue()
    import traceback
    return "".join(traceback.format_exception(error))

def outcome(test):
    try:
        test()
    except Exception as error:
        return told(error)
    return ""

def run(names):
    results = {}
    for name in names:
        try:
            module = __import__(name)
        except Exception as error:
            results[name] = {"import": told(error)}
            continue
        tests = [one for one in dir(module) if one.startswith("test_")]
        results[name] = {one: outcome(getattr(module, one)) for one in tests}
    return json.dumps(results)

results = run(json.loads(names))
`;

const python = await start(runtime, modules);
write(python, files);
const tests = Object.keys(files).filter((path) => /^test_\w+\.py$/.test(path));
python.globals.set("names", JSON.stringify(tests.map((path) => path.replace(".py", ""))));
python.runPython(HARNESS);
console.log(python.globals.get("results"));
