"""Offer what was searched last, while the field is empty."""

from typing import Callable

from app.views.dom import Visibility, button, by_id, element, fill, listen
from wijzer.content.strings import Strings


class RecentView:
    """A row of earlier queries, and a button to erase them."""

    def __init__(
        self, strings: Strings, on_query: Callable[[str], None], on_erase: Callable[[], None]
    ) -> None:
        """Take callbacks for a query chosen and for the eraser."""
        self._strings = strings
        self._on_query = on_query
        self._on_erase = on_erase
        self._box = by_id("recent")
        self._visible = Visibility(self._box)
        # Were the field to lose the focus, the page would move on a phone and the finger miss its button.
        listen(self._box, "mousedown", lambda event: event.preventDefault())

    def show(self, queries: list[str]) -> None:
        """Show these queries; with none, show nothing."""
        nodes = [element("span", self._strings.text("search.recent"), class_="muted")]
        for query in queries:
            node = button(query, lambda query=query: self._on_query(query))
            node.className = "chip"
            nodes.append(node)
        erase = button(self._strings.text("search.recent_erase"), self._on_erase)
        erase.className = "button--link"
        fill(self._box, nodes + [erase] if queries else [])
        self._visible.show(bool(queries))

    def hide(self) -> None:
        """Show nothing for now."""
        self._visible.show(False)
