"""Start an island: put its modules in place, import them, run it, all in short turns.

The page has this before all else, as a file of its own; see `sitebuild/assets/bundle.py` for the others.
"""

import os
import sys

from pyscript import document
from pyscript.ffi import create_proxy

TYPE_CHECKING = False  # as in `typing`, which is not there yet
if TYPE_CHECKING:
    from collections.abc import Iterator

_TURN = 8
"""Milliseconds after which the browser may paint and answer; a slow phone needs a few times as long."""


def _unpack(name: str) -> list[str]:
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


class _Turns:
    """Takes the steps of a generator, a few at a time, so that the page can scroll and answer meanwhile."""

    def __init__(self, steps: "Iterator[None]") -> None:
        self._steps = steps
        self._clock = document.defaultView.performance
        self._channel = document.defaultView.MessageChannel.new()
        self._channel.port1.onmessage = create_proxy(self._turn)
        self._turn_soon()

    def _turn_soon(self) -> None:
        self._channel.port2.postMessage(0)

    def _turn(self, _message: object) -> None:
        until = self._clock.now() + _TURN
        for _ in self._steps:
            if self._clock.now() > until:
                self._turn_soon()
                return


def start(files: list[str]) -> None:
    """Soon, import the modules of `files` and take the steps of `main` in the last of them."""
    _Turns(_steps(files))


def _steps(files: list[str]) -> "Iterator[None]":
    modules: list[str] = []
    for name in files:
        modules += _unpack(name)
        yield
    for name in modules:
        __import__(name)
        yield
    yield from sys.modules[modules[-1]].main()
