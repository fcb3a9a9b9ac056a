"""Let no press act on what was not there when it began. Watches the whole page, from its start on."""

from typing import Any

from pyscript import document
from pyscript.ffi import create_proxy

from wijzer.presses import FINGER, MOUSE, Presses

_presses = Presses()
_clock = document.defaultView.performance


def appear(node: Any) -> None:
    """Note that `node` shows something new: a press that has begun does not act on anything in it."""
    _presses.appear(node, _clock.now())


def _down(event: Any) -> None:
    if not hasattr(event, "pointerType"):
        return  # made by a script, which has no finger
    # The event's own time, not that of now: a busy page hears of a finger late.
    reach = MOUSE if event.pointerType == "mouse" else FINGER
    _presses.down(event.target, event.timeStamp, event.clientX, event.clientY, reach)


def _press(event: Any) -> None:
    # Keys and screen readers press without a pointer: what has their focus is what they mean.
    if not event.detail or not _presses.pending:
        return
    if not _presses.acts(event.target):
        event.preventDefault()
        event.stopImmediatePropagation()
    if event.type == "click":
        _presses.click(event.timeStamp)


def _key(event: Any) -> None:
    # A key that is held repeats its press on whatever gets the focus meanwhile.
    if event.repeat and event.key == "Enter" and event.target.tagName != "TEXTAREA":
        event.preventDefault()


# Here and not in a function, since a page that forgot to call it would work all the same.
for _kind, _handler in (("pointerdown", _down), ("mousedown", _press), ("click", _press), ("keydown", _key)):
    document.addEventListener(_kind, create_proxy(_handler), True)  # before anything in the page hears of it
