"""The unit tests, the same files, on the Pythons of the browser: MicroPython and Pyodide."""

import json
import subprocess
from functools import cache
from pathlib import Path

import pytest

from sitebuild.minify import without_docs
from sitebuild.modules import browser_modules
from sitebuild.node import node_command, packages
from sitebuild.project import Source

UNIT = Path(__file__).parents[1] / "unit"
RUNNER = Path(__file__).with_name("unit_runner.mjs")


@cache
def results(runtime):
    """Test file -> test -> what it came to; empty when all was well."""
    files = {path: without_docs(text) for path, text in browser_modules(Source()).items()}
    if runtime == "pyodide":
        del files["typing.py"]
    files |= {path.name: path.read_text(encoding="utf-8") for path in UNIT.glob("*.py")}
    command = [*node_command(), str(RUNNER), runtime, str(packages(dev=True))]
    done = subprocess.run(command, input=json.dumps(files), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("name", sorted(path.stem for path in UNIT.glob("test_*.py")))
@pytest.mark.parametrize("runtime", ["micropython", "pyodide"])
def test_unit(runtime, name):
    outcomes = results(runtime)[name]
    failures = [f"{test}\n{told}" for test, told in sorted(outcomes.items()) if told]
    assert outcomes, "no tests were found"
    assert not failures, "\n".join(failures)
