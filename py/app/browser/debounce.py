"""Do something once nothing has happened for a while."""

from typing import Callable

from pyscript import document
from pyscript.ffi import create_proxy


class Debounce:
    """Puts off one action until `milliseconds` have passed without another call."""

    def __init__(self, action: Callable[[], None], milliseconds: int) -> None:
        """Take the action; it does not run yet."""
        self._action = create_proxy(action)
        self._milliseconds = milliseconds
        self._timer = 0
        # Through the document: called on `pyscript.window` itself, the function gets a wrong `this`.
        self._window = document.defaultView

    def trigger(self) -> None:
        """Begin to wait, anew when it was waiting already."""
        self._window.clearTimeout(self._timer)
        self._timer = self._window.setTimeout(self._action, self._milliseconds)

    def stop(self) -> None:
        """Do not run after all."""
        self._window.clearTimeout(self._timer)
