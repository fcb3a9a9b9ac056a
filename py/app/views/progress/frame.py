"""The progress page as a whole: its sections, and what it says about what was just done."""

from app.views.dom import Node, by_id, element, fill


class ProgressFrame:
    """Shows the sections and messages of the progress page."""

    def show(self, nodes: list[Node]) -> None:
        """Replace all sections."""
        fill(by_id("progress"), nodes)

    def banner(self, text: str) -> None:
        """Say what is wrong with saving; hide the banner without text."""
        node = by_id("progress-banner")
        node.textContent = text
        node.hidden = not text

    def say(self, text: str, actions: list[Node]) -> None:
        """Say what was done, with what one can do about it."""
        node = by_id("progress-said")
        node.hidden = False
        row = element("div", class_="row")
        row.append(*actions)
        fill(node, [element("p", text)] + ([row] if actions else []))


def focus_on(name: str) -> None:
    """Give the focus to the element with this id, if it is there."""
    node = by_id(name)
    if node:
        node.focus()
