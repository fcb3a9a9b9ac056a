"""Ask the browser not to clear what this site keeps when the device runs out of room."""

from typing import Any, Callable

from pyscript import window
from pyscript.ffi import create_proxy


def ask_for_persistent_storage(on_answer: Callable[[bool], None]) -> None:
    """Ask; `on_answer` gets whether the browser promises it. Not called where it cannot be asked."""
    if not window.Reflect.has(window.navigator, "storage"):
        return
    manager = window.navigator.storage
    if not window.Reflect.has(manager, "persist"):
        return

    def answered(promised: Any) -> None:
        on_answer(bool(promised))

    def failed(_reason: Any) -> None:
        on_answer(False)

    manager.persist().then(create_proxy(answered), create_proxy(failed))
