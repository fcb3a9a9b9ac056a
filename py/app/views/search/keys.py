"""The keyboard on the search page: `/` to the field, arrows through the hits, Escape clears."""

from typing import Callable

from pyscript import document

from app.views.dom import Node, by_id, listen

_TYPING = ("INPUT", "TEXTAREA", "SELECT")


class SearchKeys:
    """Listens to the keys of the page."""

    def __init__(self, on_clear: Callable[[], None], on_first: Callable[[], None]) -> None:
        """Take callbacks: `on_clear` for Escape in the field, `on_first` to go to the first hit."""
        self._on_clear = on_clear
        self._on_first = on_first
        self._field = by_id("q")
        listen(document, "keydown", self._anywhere)
        listen(self._field, "keydown", self._in_field)
        listen(by_id("results"), "keydown", self._in_results)

    def _anywhere(self, event: Node) -> None:
        free = event.target.tagName not in _TYPING and not event.target.isContentEditable
        if event.key == "/" and free and not _modified(event):
            event.preventDefault()
            self._field.focus()
            self._field.select()

    def _in_field(self, event: Node) -> None:
        if event.isComposing or _modified(event):
            return
        if event.key == "Escape" and self._field.value:
            event.preventDefault()
            self._on_clear()
        elif event.key == "ArrowDown":
            event.preventDefault()
            self._on_first()

    def _in_results(self, event: Node) -> None:
        if _modified(event) or event.key not in ("ArrowDown", "ArrowUp", "Escape"):
            return
        event.preventDefault()
        item = event.target.closest("li")
        beside = None
        if item and event.key != "Escape":
            beside = item.nextElementSibling if event.key == "ArrowDown" else item.previousElementSibling
        if beside:
            beside.querySelector("a").focus()
        elif event.key != "ArrowDown":
            self._field.focus()


def _modified(event: Node) -> bool:
    return bool(event.ctrlKey or event.altKey or event.metaKey)
