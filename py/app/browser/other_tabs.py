"""Hear of what other tabs of this site do to what is kept."""

from typing import Any, Callable

from pyscript import document
from pyscript.ffi import create_proxy


def watch(on_change: Callable[[], None]) -> None:
    """Call `on_change` each time that another tab has changed something. A frozen page hears nothing."""

    def changed(_event: Any) -> None:
        on_change()

    document.defaultView.addEventListener("storage", create_proxy(changed))
