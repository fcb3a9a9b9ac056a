"""A Chromium for the tests: Playwright's own, the machine's, or one that is installed now."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from filelock import FileLock
from playwright.sync_api import Browser, Playwright

from sitebuild.project import CACHE, ProblemError

LOCAL = "127.0.0.1"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)
_NONE = """\
No Chromium was found, and none could be installed.
Install one (on Debian and Ubuntu: apt install chromium) or run: {python} -m playwright install chromium"""


def launch(playwright: Playwright, *more: str, host: str = LOCAL, without: Sequence[str] = ()) -> Browser:
    """Start the browser, without a window, with `more` flags than usual, and `without` some of Playwright's.

    Only `host` can be reached: whatever a page asks for elsewhere is not found.
    """
    own = playwright.chromium.executable_path
    arguments = [*flags(host), *more]
    return playwright.chromium.launch(
        executable_path=executable(own), args=arguments, ignore_default_args=list(without) or None
    )


def flags(host: str) -> list[str]:
    """Return what Chromium is started with to reach only `host`."""
    as_root = os.name == "posix" and os.geteuid() == 0
    reach = f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {host}"
    return [*_FLAGS, reach, *(["--no-sandbox"] if as_root else [])]


@cache
def executable(own: str) -> str:
    """Return the path of a Chromium, `own` being where Playwright would put its."""
    if Path(own).exists():
        return own
    found = _on_this_machine()
    if found:
        return found
    with _one_at_a_time():
        _try([sys.executable, "-m", "playwright", "install", "chromium"])
    if Path(own).exists():
        return own
    apt_install("chromium")
    found = _on_this_machine()
    if not found:
        raise ProblemError(_NONE.format(python=sys.executable))
    return found


def has_apt() -> bool:
    """Whether packages of Debian or Ubuntu can be installed here without a password."""
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


def apt_install(*arguments: str) -> None:
    """Install packages of Debian or Ubuntu, where that takes no password; whether it worked shows after."""
    if has_apt():
        with _one_at_a_time():
            _try(["dpkg", "--configure", "-a"])  # what was interrupted keeps apt from all else
            _try(["apt-get", "update"])
            _try(["apt-get", "install", "--yes", *arguments])


def _one_at_a_time() -> FileLock:
    """Let the processes of one run of the tests install one after the other: apt refuses a second one."""
    CACHE.mkdir(exist_ok=True)
    return FileLock(CACHE / "install.lock")


def _on_this_machine() -> str | None:
    return next(filter(None, map(shutil.which, _NAMES)), None)


def _try(command: list[str]) -> None:
    """Run an installer; whether it worked shows afterwards."""
    print("Missing here, trying:", " ".join(command), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        subprocess.run(command, check=False, timeout=600, env=quiet)
    except (OSError, subprocess.TimeoutExpired) as error:
        print(error)
