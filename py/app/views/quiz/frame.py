"""The part of the page in which one screen of the quiz shows at a time."""

from pyscript import document

from app.views.dom import Node, by_id, element, fill


class Frame:
    """Shows a screen, what went wrong with saving, and remarks; keeps title and focus with it."""

    def __init__(self) -> None:
        self._title = str(document.title)

    def show(self, nodes: list[Node], title: str = "", focus: Node = None) -> None:
        """Replace the screen; `title` comes before the page's own, `focus` gets the focus."""
        fill(by_id("quiz"), nodes)
        document.title = title + " – " + self._title if title else self._title
        if focus:
            focus.focus()

    def banner(self, text: str) -> None:
        """Say what is wrong for as long as it is; hide the banner without text."""
        self._say("quiz-banner", text)

    def remark(self, text: str) -> None:
        """Say something about this screen once; empty for nothing."""
        self._say("quiz-remark", text)

    def _say(self, name: str, text: str) -> None:
        node = by_id(name)
        if str(node.textContent) != text:
            node.textContent = text
        node.hidden = not text


def heading(level: int, text: str, **attributes: str) -> Node:
    """Make a heading that can be given the focus."""
    return element(f"h{level}", text, tabindex="-1", **attributes)
