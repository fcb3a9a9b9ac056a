"""Start an island: put its modules in place, import them a few at a time, run it.

The page has this before all else, as a file of its own; see `sitebuild/bundle.py` for the others.
"""

import os
import sys

from pyscript import document
from pyscript.ffi import create_proxy

_TURN = 8
"""Milliseconds after which the browser may paint and answer; a slow phone needs a few times as long."""


def unpack(name: str) -> list[str]:
    """Put the modules of a file where they can be imported; returns their names, in the order to import."""
    with open(name, "rb") as file:
        parts = file.read(os.stat(name)[6]).decode().split("\0")
    names: list[str] = []
    for path, source in zip(parts[::2], parts[1::2]):
        name = path[: -len(".py")]
        if path.endswith("/__init__.py"):
            name = path[: -len("/__init__.py")]
            os.mkdir(name)
        with open(path, "w") as file:
            file.write(source)
        names.append(name.replace("/", "."))
    return names


class Start:
    """Imports the modules of an island in turns, and runs the last one, which is the island's own."""

    def __init__(self, files: list[str]) -> None:
        """Take the names of the files with the modules, and begin once the page's own turn is over."""
        self._files = files
        self._modules: list[str] = []
        self._clock = document.defaultView.performance
        # PyScript would only log an exception; from a task of the page itself it reaches the watchdog.
        self._channel = document.defaultView.MessageChannel.new()
        self._channel.port1.onmessage = create_proxy(self._turn)
        self._next()

    def _next(self) -> None:
        self._channel.port2.postMessage(0)

    def _turn(self, _message: object) -> None:
        if self._files:
            self._modules += unpack(self._files.pop(0))
            self._next()
            return
        until = self._clock.now() + _TURN
        while len(self._modules) > 1 and self._clock.now() < until:
            __import__(self._modules.pop(0))
        if len(self._modules) > 1:
            self._next()
        else:
            self._run(self._modules.pop())

    def _run(self, island: str) -> None:
        __import__(island)
        sys.modules[island].main()
