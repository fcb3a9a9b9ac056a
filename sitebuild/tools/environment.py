"""The project's own virtual environment, made of what the locks in `requirements/` pin. Stdlib only."""

import hashlib
import os
import subprocess
import sys
import tomllib
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sitebuild.project import CACHE, ROOT, ProblemError, source_bytes

VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_WHEELS = CACHE / "python"

_NO_NETWORK = """\
The Python packages {pins}, with what they need, are not in .cache yet and could not be downloaded
(or one is not what requirements/{lock} has the hash of; pip tells above).
Connect to the network and run this again; after that no network is needed.
(Behind a proxy: set HTTPS_PROXY, or let pip know it with `pip config`.)"""
_NO_VENV = """\
This Python cannot make a virtual environment: {error}
On Debian and Ubuntu: apt install python3-venv. Then run this again."""


def enter(arguments: Sequence[str], extras: Sequence[str]) -> None:
    """Go on in `.venv`: make or update it first, then start this command again there."""
    if Path(sys.prefix).resolve() == VENV.resolve():
        return
    for extra in ("", *extras):
        install(extra)
    command = [str(PYTHON), str(ROOT / "build.py"), *arguments]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)  # noqa: S606
    raise SystemExit(subprocess.call(command))


def install(extra: str) -> None:
    """Put the packages of `extra` ("" for the dependencies) into `.venv`, unless they are there."""
    lock = lock_of(extra)
    stamp = VENV / f"installed-{lock.stem}.txt"
    wanted = hashlib.sha256(sys.version.encode() + source_bytes(lock)).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    _make()
    pins = ", ".join(_pins(extra))
    print(f"Installing {pins}", flush=True)
    locked = ("--require-hashes", "--requirement", str(lock))
    offline = ("install", "--quiet", "--no-index", "--find-links", str(_WHEELS), *locked)
    # Not quiet: with that, pip leaves out its progress bars too.
    download = ("download", "--progress-bar", "on", "--dest", str(_WHEELS), *locked)
    if _pip(*offline, quiet=True) and (_pip(*download) or _pip(*offline)):
        raise ProblemError(_NO_NETWORK.format(pins=pins, lock=lock.name))
    stamp.write_text(wanted, encoding="utf-8")


def lock_of(extra: str) -> Path:
    """Return the file that pins all that `extra` ("" for the dependencies) needs, each with its hashes."""
    return ROOT / "requirements" / f"{extra or 'base'}.txt"


def extras() -> list[str]:
    """Return the names of what `pyproject.toml` lists beside the dependencies."""
    return list(_project()["optional-dependencies"])


def oldest_python() -> str:
    """Return the oldest Python that the project runs on, such as "3.11"."""
    return str(_project()["requires-python"]).removeprefix(">=")


def _pins(extra: str) -> list[str]:
    project = _project()
    return project["optional-dependencies"][extra] if extra else project["dependencies"]


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _make() -> None:
    """Make `.venv`; anew when another Python made it."""
    made_by = VENV / "made-by.txt"
    if PYTHON.exists() and made_by.exists() and made_by.read_text(encoding="utf-8") == sys.version:
        return
    print("Making .venv", flush=True)
    try:
        venv.create(VENV, clear=True, with_pip=True)
    except (subprocess.CalledProcessError, OSError) as error:
        raise ProblemError(_NO_VENV.format(error=error)) from error
    made_by.write_text(sys.version, encoding="utf-8")


def _pip(*arguments: str, quiet: bool = False) -> int:
    """Run pip in `.venv`; returns its exit code."""
    _WHEELS.mkdir(parents=True, exist_ok=True)
    output = subprocess.DEVNULL if quiet else None
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.call(command, stdout=output, stderr=output)
