"""The part of "About this site" that tells what is kept for use without a network."""

from typing import Callable

from pyscript import window
from pyscript.ffi import to_js

from app.presenters.about.state import SiteState
from app.views.dom import button, by_id, element, fill
from wijzer.content.strings import Strings


def show_state(state: SiteState, on_keep: Callable[[], None]) -> None:
    """Show what is kept, or why nothing is; `on_keep` is called by the button that it may have."""
    nodes = [element("p", state.text, class_="offline-state")]
    if state.keep:
        row = element("p", class_="row")
        row.append(button(state.keep, on_keep, primary=True))
        nodes.append(row)
    if state.facts:
        pairs = element("dl", class_="pairs")
        for name, value in state.facts:
            pairs.append(element("dt", name), element("dd", value))
        nodes.append(pairs)
    fill(by_id("offline-state"), nodes)


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
