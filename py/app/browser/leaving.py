"""Ask before the page is left, by a link, a key or "back": browsers do it in words of their own."""

from typing import Any

from pyscript import document
from pyscript.ffi import create_proxy


class Leaving:
    """The question whether to leave. iOS asks nobody anything here; there is no other way to ask."""

    def __init__(self) -> None:
        """Let everyone leave as yet."""
        self._asks = False
        self._stay = create_proxy(_stay)
        # Through the document: called on `pyscript.window` itself, the function gets a wrong `this`.
        self._window = document.defaultView

    def ask(self, wanted: bool) -> None:
        """Ask from now on, or no more. Who listens without need keeps the page from coming back at once."""
        if wanted == self._asks:
            return
        self._asks = wanted
        if wanted:
            self._window.addEventListener("beforeunload", self._stay)
        else:
            self._window.removeEventListener("beforeunload", self._stay)


def _stay(event: Any) -> None:
    event.preventDefault()
    event.returnValue = True  # what some browsers go by
