"""A Chromium for the tests: Playwright's own, the machine's, or one that is installed now."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, Playwright

from sitebuild.project import ProblemError

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
    # Whatever a page asks for elsewhere is not found, so nothing leaves this machine.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
_NONE = """\
No Chromium was found, and none could be installed.
Install one (on Debian and Ubuntu: apt install chromium) or run: {python} -m playwright install chromium"""


def launch(playwright: Playwright, *more: str) -> Browser:
    """Start the browser, without a window, with `more` flags than usual."""
    own = playwright.chromium.executable_path
    flags: list[str] = [*_FLAGS, *more]
    if os.name == "posix" and os.geteuid() == 0:
        flags.append("--no-sandbox")
    return playwright.chromium.launch(executable_path=_executable(own), args=flags)


@cache
def _executable(own: str) -> str:
    """Return the path of a Chromium, `own` being where Playwright would put its."""
    if Path(own).exists():
        return own
    found = _on_this_machine()
    if found:
        return found
    _try([sys.executable, "-m", "playwright", "install", "chromium"])
    if Path(own).exists():
        return own
    if shutil.which("apt-get") and os.geteuid() == 0:
        _try(["apt-get", "update"])
        _try(["apt-get", "install", "--yes", "chromium"])
    found = _on_this_machine()
    if not found:
        raise ProblemError(_NONE.format(python=sys.executable))
    return found


def _on_this_machine() -> str | None:
    return next(filter(None, map(shutil.which, _NAMES)), None)


def _try(command: list[str]) -> None:
    """Run an installer; whether it worked shows afterwards."""
    print("No Chromium found, trying:", " ".join(command), flush=True)
    try:
        subprocess.run(command, check=False, timeout=600)
    except (OSError, subprocess.TimeoutExpired) as error:
        print(error)
