"""The part of the home page that offers what was searched last, and keeps what led somewhere."""

from typing import Callable

from app.browser.clock import now
from app.browser.shared_computer import is_shared
from app.views.dom import by_id
from app.views.search.recent import RecentView
from wijzer.content.strings import Strings
from wijzer.search.recent import RecentSearches
from wijzer.store import Store


class RecentPart:
    """Shows the last queries while nothing is asked."""

    def __init__(self, store: Store, strings: Strings, on_query: Callable[[str], None]) -> None:
        """Take the store of this device, and what is called with a query that is chosen."""
        self._searches = RecentSearches(store)
        self._view = RecentView(strings, on_query, self._erase)

    def show(self, wanted: bool) -> None:
        """Show them, or nothing."""
        if wanted:
            self._view.show(self._searches.queries())
        else:
            self._view.hide()

    def keep(self, query: str) -> None:
        """Keep a query, unless this is a shared computer."""
        if not is_shared():
            self._searches.add(query, now())

    def _erase(self) -> None:
        self._searches.erase()
        self.show(True)
        by_id("q").focus()
