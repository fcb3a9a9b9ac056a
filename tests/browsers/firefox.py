"""Firefox by its own remote control, Marionette, which geckodriver speaks too: no driver is needed."""

import json
import re
import shutil
import socket
import subprocess
from contextlib import contextmanager

from tests.browsers.webdriver import Driver

NAME = "Firefox ESR"
PACKAGES = ("firefox-esr",)
_LISTENING = re.compile(r"Marionette\s+INFO\s+Listening on port (\d+)")


def missing():
    """Tell what is not on this machine."""
    return "" if _program() else PACKAGES[0]


@contextmanager
def started(folder):
    """Start Firefox without a window, with a profile in `folder`; gives its driver."""
    (folder / "user.js").write_text('user_pref("marionette.port", 0);\n', encoding="utf-8")
    command = [_program(), "-headless", "-marionette", "-no-remote", "-profile", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        heard = next(filter(None, map(_LISTENING.search, process.stdout)), None)
        assert heard, "Firefox ended before it could be told anything"
        place = "127.0.0.1", int(heard[1])
        with socket.create_connection(place) as connection, connection.makefile("rb") as answers:
            yield Driver(_Marionette(connection, answers).command)
    finally:
        process.terminate()
        process.communicate()


def _program():
    return shutil.which("firefox-esr") or shutil.which("firefox")


class _Marionette:
    """Sends a command as JSON after its length, and waits for the answer of the same form."""

    def __init__(self, connection, answers):
        self._connection = connection
        self._answers = answers
        self._count = 0
        self._read()  # what speaks, and which version of the protocol
        self.command("NewSession")

    def command(self, name, **parameters):
        self._count += 1
        text = json.dumps([0, self._count, f"WebDriver:{name}", parameters])
        self._connection.sendall(f"{len(text)}:{text}".encode())
        _kind, _number, error, value = self._read()
        assert not error, f"{name}: {error['error']}: {error['message']}"
        return value

    def _read(self):
        size = b""
        while not size.endswith(b":"):
            size += self._answers.read(1) or b":"
        return json.loads(self._answers.read(int(size[:-1])))
