"""The steps of `build.py test`: all of them run, whatever fails, and the tests come last."""

import os
import subprocess
import sys
from pathlib import Path

from sitebuild.project import CACHE, ROOT
from sitebuild.tools.node import node_command, packages

_PROCESSES = (os.cpu_count() or 2) + 1
_STEPS = (
    ("lint", ["ruff", "check", "--cache-dir", str(CACHE / "ruff"), "."]),
    ("format", ["ruff", "format", "--check", "--cache-dir", str(CACHE / "ruff"), "."]),
    ("types", ["pyright", "--pythonpath", sys.executable]),
)
# A file's tests stay together, so that what they share is made once. More processes than cores:
# browser tests wait a good deal.
_TOGETHER = ["--numprocesses", str(_PROCESSES), "--dist", "loadfile"]


def run(arguments: list[str], complete: bool = False) -> int:
    """Run lint, types, the check of the content, then pytest with `arguments`; with any, only pytest.

    Args:
        arguments: for pytest.
        complete: whether a test that lacks its browser or server is a failure, and not just named.

    Returns:
        0 when every step was fine, else 1.
    """
    failed = [] if arguments else _checks()
    options = ["-o", f"cache_dir={CACHE / 'pytest'}", "-rs", *(arguments or _TOGETHER)]
    options += ["--complete"] if complete else []
    # A step that failed is told before the tests, so that their summary is the last line.
    for name in failed:
        print(f"FAILED: {name} (see above)", flush=True)
    if _step("tests", ["pytest", *options]):
        failed.append("tests")
    return 1 if failed else 0


def _checks() -> list[str]:
    """Return the names of the steps before the tests that failed."""
    failed = [name for name, command in _STEPS if _step(name, command)]
    if _javascript():
        failed.append("javascript")
    if _step("content", [str(ROOT / "build.py"), "check"]):
        failed.append("content")
    return failed


def _javascript() -> int:
    """Lint and format of JavaScript, as biome.json asks."""
    print("== javascript", flush=True)
    biome = str(packages(dev=True) / "@biomejs" / "biome" / "bin" / "biome")
    command = [*node_command(), biome, "ci", "--colors=off", "--error-on-warnings", "."]
    return subprocess.call(command, cwd=ROOT)


def _step(name: str, command: list[str]) -> int:
    print(f"== {name}", flush=True)
    module = [] if command[0].endswith(".py") else ["-m"]
    return subprocess.call([sys.executable, *module, *command], cwd=ROOT, env=_environment())


def _environment() -> dict[str, str]:
    """Where the tools find Node, and keep what they make."""
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    # Also what pytest makes of each assertion, which is half of the time until the first test begins.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(CACHE / "bytecode")
    environment["PYRIGHT_PYTHON_CACHE_DIR"] = str(CACHE / "pyright")
    node = node_command()
    if len(node) == 1:
        environment["PATH"] = f"{Path(node[0]).parent}{os.pathsep}{environment['PATH']}"
    return environment
