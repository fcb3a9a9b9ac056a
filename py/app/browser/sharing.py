"""Hand a line of text on: to the device's own share sheet, or to the clipboard."""

from typing import Any, Callable

from pyscript import window
from pyscript.ffi import create_proxy, to_js


def can_share() -> bool:
    """Whether the device has a share sheet for pages."""
    return bool(window.Reflect.has(window.navigator, "share"))


def share(text: str) -> None:
    """Open the share sheet with `text`. Whoever closes it without sharing needs no message."""
    window.navigator.share(to_js({"text": text})).then(None, create_proxy(_closed))


def copy(text: str, on_done: Callable[[bool], None]) -> None:
    """Put `text` on the clipboard; `on_done` gets whether that worked."""

    # MicroPython is not given the `undefined` that a promise ends in.
    def done(*_nothing: Any) -> None:
        on_done(True)

    def failed(*_reason: Any) -> None:
        on_done(False)

    if window.Reflect.has(window.navigator, "clipboard"):
        window.navigator.clipboard.writeText(text).then(create_proxy(done), create_proxy(failed))
    else:
        on_done(False)


def _closed(*_reason: Any) -> None:
    """Nothing was shared, by choice."""
