"""Small steps in the page's tree. Text goes in as text, never as markup."""

from typing import Any, Callable

from pyscript import document
from pyscript.ffi import create_proxy

from app.views.press import appear

# A node or event of the page: JavaScript values have no Python type of their own.
Node = Any


def by_id(name: str) -> Node:
    """Return the element with this id; None when the page has none."""
    return document.getElementById(name)


def element(tag: str, text: str = "", **attributes: str) -> Node:
    """Make an element. `class_` and `for_` lose their underscore; other `_` become `-`."""
    node = document.createElement(tag)
    for name, value in attributes.items():
        node.setAttribute(name.rstrip("_").replace("_", "-"), value)
    if text:
        node.textContent = text
    return node


class Visibility:
    """Shows or hides an element; the page is touched only for a change."""

    def __init__(self, node: Node) -> None:
        """Take an element as it is."""
        self._node = node
        self._shown = not node.hidden

    def show(self, shown: bool) -> None:
        """Show or hide it."""
        if shown != self._shown:
            self._shown = shown
            self._node.hidden = not shown
            appear(self._node)


def fill(parent: Node, children: list[Node]) -> Node:
    """Replace everything inside `parent` by `children`, and return it."""
    parent.replaceChildren(*children)
    appear(parent)  # a press that has begun was not meant for them
    return parent


def listen(node: Node, event: str, handler: Callable[[Node], None]) -> None:
    """Call `handler` with each `event` of `node`, for as long as the page lives."""
    node.addEventListener(event, create_proxy(handler))


def button(text: str, on_press: Callable[[], None], primary: bool = False) -> Node:
    """Make a button that calls `on_press`; the primary one is what most people want next."""
    node = element("button", text, type="button", class_="button button--primary" if primary else "button")
    listen(node, "click", lambda _event: on_press())
    return node


def link(text: str, href: str, **attributes: str) -> Node:
    """Make a link."""
    return element("a", text, href=href, **attributes)
