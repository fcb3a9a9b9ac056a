"""Which presses act: those that began when what they hit was there.

Taps that follow each other closely at one place are one press. Browsers count a mouse's clicks so
(`detail` in UI Events), and not all of them a finger's. So the second tap of a double tap began with the
first, and acts on nothing that the first one brought or moved under the finger. A tap elsewhere is a
press of its own and acts at once.
"""

from typing import Any

DOUBLE_TAP = 500
"""Milliseconds from the end of a tap in which the next one still goes with it: Windows' default for a
mouse, the longest of the systems; Android takes 300 from finger to finger."""
FINGER = 48
"""How far apart, in CSS pixels, two taps of one press may be: about the width of a fingertip."""
MOUSE = 5
"""The same for a pointer that does not wobble; GTK's default."""


class Presses:
    """The press that is going on or was last, and what appeared since. Times: milliseconds of one clock."""

    def __init__(self) -> None:
        self.pending = False
        """Whether a finger went down whose click has not come."""
        self._repeats = False
        self._first: Any = None
        self._began = self._ended = -DOUBLE_TAP - 1.0
        self._x = self._y = 0.0
        self._appeared: dict[int, tuple[float, Any]] = {}

    def down(self, thing: Any, at: float, x: float, y: float, reach: float) -> None:
        """A finger, pen or button goes down on a thing, at (x, y); `reach` is `FINGER` or `MOUSE`."""
        near = abs(x - self._x) <= reach and abs(y - self._y) <= reach
        self._repeats = near and at - self._ended <= DOUBLE_TAP
        if not self._repeats:
            self._first, self._began = thing, at
            self._appeared = {key: one for key, one in self._appeared.items() if one[0] > at}
        self._x, self._y = x, y
        self.pending = True

    def click(self, at: float) -> None:
        """The press has come to its click, whether that acts or not."""
        self._ended = at
        self.pending = False

    def appear(self, thing: Any, at: float) -> None:
        """Note that a part of the page is new, or shows something new."""
        self._appeared[id(thing)] = (at, thing)

    def acts(self, target: Any) -> bool:
        """Whether the press may act on what it hits; things tell what they contain, themselves too."""
        new = [thing for at, thing in self._appeared.values() if at > self._began]
        if any([thing.contains(target) for thing in new]):
            return False
        return not (new and self._repeats) or self._first.contains(target)
