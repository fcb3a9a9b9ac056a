"""What the window itself does: print, and load anew."""

from typing import Any, Callable

from pyscript import document, window
from pyscript.ffi import create_proxy


def print_page() -> None:
    """Open the browser's own window for printing."""
    # Through the document: called on `pyscript.window` itself, the function gets a wrong `this`.
    document.defaultView.print()


def reload_page() -> None:
    """Load the page anew, as the browser's own button does."""
    window.location.reload()


def reload_on_return(state: Callable[[], str]) -> None:
    """Load anew when the browser gives the page back as it was left, but `state` is another by then."""
    left = [""]

    def leave(_event: Any) -> None:
        left[0] = state()

    def come_back(event: Any) -> None:
        if event.persisted and state() != left[0]:
            reload_page()

    # Through the document: called on `pyscript.window` itself, the function gets a wrong `this`.
    document.defaultView.addEventListener("pagehide", create_proxy(leave))
    document.defaultView.addEventListener("pageshow", create_proxy(come_back))
