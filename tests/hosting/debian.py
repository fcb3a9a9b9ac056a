"""Programs of Debian packages: the machine's, or installed now; a test that lacks one says so by name."""

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest

_PLACES = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])
_POLICY = Path("/usr/sbin/policy-rc.d")


def program(name: str) -> str:
    """Return the path of a program, whose package has the same name.

    As root with apt it is installed, and a failure of that is a failure of the test. Elsewhere the
    test is left out, and the run's summary names what was not run.
    """
    found = _find(name)
    if not found and shutil.which("apt-get") and os.geteuid() == 0:
        _install(name)
        found = _find(name)
        assert found, f"installed, but there is no {name}"
    if not found:
        pytest.skip(f"NOT RUN: no {name} here, and only root can install it (apt-get install {name})")
    if not Path("/etc", name).is_dir():
        pytest.skip(f"NOT RUN: {name} is here without Debian's configuration in /etc/{name}")
    return found


def _find(name: str) -> str | None:
    return shutil.which(name, path=_PLACES)


def _install(package: str) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with _nothing_started():
        subprocess.run(["apt-get", "update"], check=True, env=quiet)
        subprocess.run(["apt-get", "install", "--yes", package], check=True, env=quiet)


@contextmanager
def _nothing_started():
    """Keep packages from starting their servers at port 80, by the file that Debian has for that."""
    if _POLICY.exists():
        yield
        return
    _POLICY.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
    _POLICY.chmod(0o755)
    try:
        yield
    finally:
        _POLICY.unlink()
