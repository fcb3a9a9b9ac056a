"""The site's own JavaScript and style as they ship: a script with what it imports in one file, all small."""

import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sitebuild.project import ProblemError, source_bytes
from sitebuild.tools import node
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept

LOADER = "micropython-loader.js"
"""The one that stays a module: it imports MicroPython, which is a file of its own."""
_FOR_OLD = ("theme.js", "watchdog.js")
"""Those that also the oldest browsers run, which can only be told that they are too old."""
_SCRIPT, _MODULE = "--format=iife", ("--format=esm", "--external:./micropython.js")
_OLD, _CURRENT = "--target=es2016", "--target=es2020"
"""What browsers can read: to show the notice, and to do the rest (docs/browsers.md)."""
_NODE_S_OWN = "\nnode:"
"""Begins what Node adds to esbuild's errors: where it was itself."""
_OPTIONS = (
    "--bundle",
    "--minify",
    "--legal-comments=none",
    "--log-level=warning",
    '--define:process.env.NODE_ENV="production"',
)


def bundled(folder: Path, modules: Path) -> dict[str, bytes]:
    """Return name -> bytes of each script that lies in `folder` itself; what they import lies below.

    Args:
        folder: such as `web/scripts`.
        modules: the `node_modules` with esbuild and Workbox.

    Raises:
        ProblemError: a script is missing or wrong, or imports what is not there; says which.
    """
    sources = sorted({*folder.rglob("*.js"), *(folder / name for name in (*_FOR_OLD, LOADER))})
    content = [(path.relative_to(folder).as_posix(), source_bytes(path)) for path in sources]
    return kept("scripts", (code_of(__name__), node.pinned(), content), lambda: _bundled(folder, modules))


def _bundled(folder: Path, modules: Path) -> dict[str, bytes]:
    others = [path.name for path in folder.glob("*.js") if path.name not in (*_FOR_OLD, LOADER)]
    return {
        **_run(folder, _FOR_OLD, modules, _SCRIPT, _OLD),
        **_run(folder, sorted(others), modules, _SCRIPT, _CURRENT),
        **_run(folder, [LOADER], modules, *_MODULE, _CURRENT),
    }


def small_style(text: bytes, modules: Path) -> bytes:
    """Return a style sheet without comments and spaces; what it says stays as it is written.

    Raises:
        ProblemError: it cannot be read; says where.
    """
    options = ("--loader=css", "--minify-whitespace")
    inputs = (code_of(__name__), node.pinned(), text)
    return kept("style", inputs, lambda: _esbuild(modules, *options, given=text))


def _run(folder: Path, names: Sequence[str], modules: Path, *options: str) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as out:
        _esbuild(modules, *names, f"--outdir={out}", *_OPTIONS, *options, folder=folder)
        return {path.name: path.read_bytes() for path in sorted(Path(out).iterdir())}


def _esbuild(modules: Path, *options: str, folder: Path | None = None, given: bytes = b"") -> bytes:
    """Run esbuild in `folder` on what is `given`; returns what it prints."""
    command = [*node.node_command(), str(modules / "esbuild" / "bin" / "esbuild"), *options]
    # The packages lie in .cache, not above the scripts, where Node would look for them.
    environment = {**os.environ, "NODE_PATH": str(modules)}
    done = subprocess.run(command, cwd=folder, env=environment, input=given, capture_output=True, check=False)
    if done.returncode:
        raise ProblemError(done.stderr.decode().partition(_NODE_S_OWN)[0].strip())
    return done.stdout
