"""What the search page remembers: query and filters in the address, list and scroll in its history entry."""

from typing import Any, Callable

from pyscript import document, window
from pyscript.ffi import create_proxy, to_js

from app.browser.address import query
from app.browser.debounce import Debounce
from wijzer.record import Record

# Safari refuses more than 100 changes of the address in 30 seconds; a fast typist makes more.
_PAUSE = 300


class SearchState(Record):
    """The query, the chosen filters (facet name -> values), how many hits show and how far down."""

    def __init__(self, query: str, filters: dict[str, list[str]], shown: int, scroll: int) -> None:
        self.query = query
        self.filters = filters
        self.shown = shown
        self.scroll = scroll


def read(facet_names: list[str], shown: int) -> SearchState:
    """Read the state that the address and this history entry hold; `shown` when none is kept."""
    parameters = window.URLSearchParams.new(window.location.search)
    filters: dict[str, list[str]] = {}
    for name in facet_names:
        values = [str(value) for value in parameters.getAll(name)]
        if values:
            filters[name] = values
    kept = window.history.state
    has_list = bool(kept and kept.shown)
    return SearchState(
        str(parameters.get("q") or ""),
        filters,
        int(kept.shown) if has_list else shown,
        int(kept.scroll) if has_list else 0,
    )


def write(state: SearchState, facet_names: list[str]) -> None:
    """Put the state in the address and the history entry, without a new entry."""
    pairs = [(name, value) for name in facet_names for value in state.filters.get(name, [])]
    text = query([("q", state.query)] + pairs if state.query else [])
    link = str(window.location.pathname) + text
    window.history.replaceState(to_js({"shown": state.shown, "scroll": state.scroll}), "", link)


def keep_scroll_by_hand() -> None:
    """Stop the browser from scrolling before the list is there."""
    window.history.scrollRestoration = "manual"


def scroll_position() -> int:
    """Return how far the page is scrolled, in CSS pixels."""
    return int(window.scrollY)


class StateKeeper:
    """Keeps the state of the page: soon after a change, and at once when one leaves."""

    def __init__(self, state: Callable[[int], SearchState], facet_names: list[str]) -> None:
        """Take what tells the state at a position of scrolling, in CSS pixels."""
        self._state = state
        self._names = facet_names
        self._soon = Debounce(lambda: self.keep(0), _PAUSE)
        # Through the document: called on `pyscript.window` itself, the function gets a wrong `this`.
        document.defaultView.addEventListener("pagehide", create_proxy(self._leave))

    def keep(self, scroll: int) -> None:
        """Keep the state with this position."""
        write(self._state(scroll), self._names)

    def keep_soon(self) -> None:
        """Keep it at the top of the page, once nothing has changed for a while."""
        self._soon.trigger()

    def latest(self) -> str:
        """Keep it as it is now, and return the query of the address."""
        self.keep(scroll_position())
        return str(document.location.search)

    def _leave(self, _event: Any) -> None:
        self._soon.stop()
        self.keep(scroll_position())


class Place:
    """The place on the page that one comes back to."""

    def __init__(self, position: int) -> None:
        """Go to `position`, in CSS pixels, or as far as the page is long."""
        self._position = position
        self.go()

    def go(self) -> None:
        """Go there at once: one who comes back has no use for a ride past the whole list."""
        window.scrollTo(to_js({"top": self._position, "behavior": "instant"}))
        self._reached = scroll_position()

    def is_left(self) -> bool:
        """Whether the page was scrolled since."""
        return scroll_position() != self._reached
