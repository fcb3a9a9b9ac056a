"""Call a Python function on the Pythons of the browser."""

import base64
import inspect
import json
import subprocess
from pathlib import Path

from sitebuild.assets.minify import minified
from sitebuild.assets.modules import browser_modules
from sitebuild.project import Source
from sitebuild.tools.node import node_command, packages

_HERE = Path(__file__).parent
_LONGEST = 240  # seconds; a loop without end fails


def modules_for(runtime):
    """The app's modules, path -> source, as that runtime loads them."""
    files = {path: minified(text) for path, text in browser_modules(Source()).items()}
    if runtime == "pyodide":
        del files["typing.py"]
    return files


def run_node(script, runtime, asked):
    """Run one of this folder's scripts; returns what it prints last, as JSON."""
    command = [*node_command(), str(_HERE / script), runtime, str(packages(dev=True))]
    done = subprocess.run(
        command, input=json.dumps(asked), capture_output=True, text=True, check=False, timeout=_LONGEST
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def call(runtime, function, arguments, binaries=None):
    """Return what `function`, of a module of this folder, returns there.

    Args:
        runtime: "micropython" or "pyodide".
        function: it, and its module, use nothing that a runtime lacks.
        arguments: what JSON can carry.
        binaries: path below /code -> bytes, for it to open.
    """
    module = function.__module__.rpartition(".")[2]
    files = modules_for(runtime)
    files[f"{module}.py"] = Path(inspect.getsourcefile(function)).read_text(encoding="utf-8")
    asked = {
        "files": files,
        "binaries": {path: base64.b64encode(data).decode() for path, data in (binaries or {}).items()},
        "module": module,
        "call": function.__name__,
        "arguments": arguments,
    }
    return run_node("call_runner.mjs", runtime, asked)
