"""Programs of Debian packages: the machine's, or installed now; a test that lacks one says so by name."""

import os
import shutil
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from sitebuild.tools.chromium import apt_install, has_apt

_PLACES = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])
_POLICY = Path("/usr/sbin/policy-rc.d")


def program(name: str) -> str:
    """Return the path of a program, whose package has the same name; as root with apt it is installed.

    Where it cannot be had the test is left out, and the run's summary names what was not run.
    """
    if not _find(name):
        _install(name)
    found = _find(name)
    if not found:
        pytest.skip(f"NOT RUN: no {name} here, and it could not be installed (as root: apt install {name})")
    if not Path("/etc", name).is_dir():
        pytest.skip(f"NOT RUN: {name} is here without Debian's configuration in /etc/{name}")
    return found


def _find(name: str) -> str | None:
    return shutil.which(name, path=_PLACES)


@cache
def _install(package: str) -> None:
    """Try to install a package, once."""
    if has_apt():
        with _nothing_started():
            apt_install(package)


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
