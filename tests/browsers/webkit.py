"""WebKitGTK, a cousin of Safari's engine, by its WebDriver, on a screen that nobody sees."""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import HTTPError

from tests.browsers.webdriver import Driver

NAME = "WebKitGTK"
PACKAGES = ("webkit2gtk-driver", "xvfb")
_PATHS = {
    "SetTimeouts": "/timeouts",
    "Navigate": "/url",
    "ExecuteScript": "/execute/sync",
    "FindElement": "/element",
    "ElementClick": "/element/{id}/click",
    "ElementSendKeys": "/element/{id}/value",
}


def missing():
    """Tell what is not on this machine."""
    there = (_program() and shutil.which("WebKitWebDriver"), shutil.which("Xvfb"))
    return " ".join(package for package, found in zip(PACKAGES, there, strict=True) if not found)


@contextmanager
def started(folder):
    """Start WebKitGTK's small browser; gives its driver. What the browser keeps is in `folder`."""
    homes = {f"XDG_{name}_HOME": str(folder / name) for name in ("DATA", "CACHE", "CONFIG")}
    with _screen() as display, _driver({**os.environ, **homes, "DISPLAY": display}) as address:
        options = {"binary": str(_program()), "args": ["--automation"]}
        wanted = {"alwaysMatch": {"webkitgtk:browserOptions": options}}
        session = f"{address}/session"
        session += "/" + _send("POST", session, capabilities=wanted)["value"]["sessionId"]
        try:
            yield Driver(lambda name, **given: _send("POST", session + _PATHS[name].format(**given), **given))
        finally:
            _send("DELETE", session)  # ends the browser


def _program():
    return next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"), None)


@contextmanager
def _screen():
    """A screen that nobody sees; gives its name."""
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "800x900x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL)
    os.close(tell)
    try:
        with os.fdopen(told) as lines:
            yield ":" + lines.readline().strip()
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _driver(environment):
    """The program that takes the commands; gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = free.getsockname()
    process = subprocess.Popen(
        ["WebKitWebDriver", f"--port={place[1]}"], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        while not _listens(place):  # it does not say when it does
            assert process.poll() is None, "WebKitWebDriver ended before it could be told anything"
            time.sleep(0.05)
        yield f"http://127.0.0.1:{place[1]}"
    finally:
        process.terminate()
        process.wait()


def _listens(place):
    with suppress(ConnectionRefusedError), socket.create_connection(place):
        return True
    return False


def _send(method, address, **parameters):
    request = urllib.request.Request(address, method=method, data=json.dumps(parameters).encode())
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
    except HTTPError as error:
        raise AssertionError(f"{address}: {error.read().decode()}") from error
