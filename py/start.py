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

_FOLDERS: set[str] = set()
"""Those that were made."""
_TURN = 8
"""Milliseconds after which the browser may paint and answer; a slow phone needs a few times as long."""


def _unpack(name: str) -> list[str]:
    """Put the modules of a file where they can be imported; returns their names, in the order to import."""
    with open(name, "rb") as file:
        parts = file.read(os.stat(name)[6]).decode().split("\0")
    names: list[str] = []
    for path, source in zip(parts[::2], parts[1::2]):
        _make_folders(path)
        with open(path, "w") as file:
            file.write(source)
        name = path[: -len(".py")]
        names.append((name[: -len("/__init__")] if name.endswith("/__init__") else name).replace("/", "."))
    return names


def _make_folders(path: str) -> None:
    """Make the folders of a module's file that are not there yet."""
    end = path.find("/")
    while end > 0:
        folder = path[:end]
        if folder not in _FOLDERS:
            os.mkdir(folder)
            _FOLDERS.add(folder)
        end = path.find("/", end + 1)


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
    take_turns(_steps(files))


def take_turns(steps: "Iterator[None]") -> None:
    """Soon, take the steps of a generator, a few at a time."""
    _Turns(steps)


def _steps(files: list[str]) -> "Iterator[None]":
    modules: list[str] = []
    for name in files:
        modules += _unpack(name)
        yield
    for name in modules:
        __import__(name)
        yield
    yield from sys.modules[modules[-1]].main()
