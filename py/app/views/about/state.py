"""The part of "About this site" that tells what is kept for use without a network."""

from typing import Callable

from pyscript import window
from pyscript.ffi import to_js

from app.views.dom import Node, button, by_id, element, fill
from wijzer.content.strings import Strings


def show_state(nodes: list[Node]) -> None:
    """Show what is kept, or why nothing is."""
    fill(by_id("offline-state"), nodes)


def state_line(text: str) -> Node:
    """Make the line that says how things stand."""
    return element("p", text, class_="offline-state")


def action(text: str, on_press: Callable[[], None]) -> Node:
    """Make a row with one button."""
    row = element("p", class_="row")
    row.append(button(text, on_press, primary=True))
    return row


def facts(pairs: list[tuple[str, str]]) -> Node:
    """Make a list of names and what goes with them; what is empty is left out."""
    node = element("dl", class_="pairs")
    for name, value in pairs:
        if value:
            node.append(element("dt", name), element("dd", value))
    return node


def megabytes(size: int, strings: Strings, lang: str) -> str:
    """Return a number of bytes in words."""
    number = window.Intl.NumberFormat.new(lang, to_js({"maximumFractionDigits": 1}))
    return strings.text("offline.mb", n=number.format(size / 1000000))


def show_new(changes: list[str], title: str) -> None:
    """Show what the version brings that waits."""
    if not changes:
        return
    names = element("ul")
    names.append(*[element("li", change) for change in changes])
    place = by_id("new-waiting")
    fill(place, [element("h3", title), names])
    place.hidden = False


def shown_changes() -> int:
    """Return how many changes the page itself lists."""
    return int(by_id("new-list").children.length)
