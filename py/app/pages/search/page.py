"""The home page: search in place as one types. Puts index, views and address together."""

from typing import Iterator

from pyscript import document

from app.browser import search_state
from app.browser.debounce import Debounce
from app.browser.deferred_files import DeferredFiles
from app.browser.files import open_binary, read_bytes, read_json
from app.browser.search_state import Place, SearchState, StateKeeper
from app.browser.storage import device_store
from app.browser.window import reload_on_return
from app.pages.search.recent import RecentPart
from app.presenters.search.findings import findings
from app.views.dom import Node, Visibility, by_id, listen
from app.views.language_link import carry_latest
from app.views.search.filters import FilterPanel
from app.views.search.keys import SearchKeys
from app.views.search.list import PAGE_OF_HITS
from app.views.search.results import ResultsView
from start import start
from wijzer.content.strings import Strings
from wijzer.quiz.log.keys import ATTEMPTS
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.facets import counts
from wijzer.search.index.files import LATER, complete, open_index
from wijzer.search.index.reader import Index
from wijzer.search.searcher import Searcher
from wijzer.store import Store

_RESUME = "app-resume.json"
_RESUME_FILES = [_RESUME, "quiz.json", "strings.json"]


class SearchPage:
    """What happens on the home page."""

    def __init__(self, index: Index, strings: Strings, store: Store) -> None:
        """Build the views on `index`; nothing shows until `start`."""
        self._index = index
        self._strings = strings
        self._stems = {"nl": stem_for("nl"), "en": stem_for("en")}
        self._searcher = Searcher(index, self._stems)
        self._rest = DeferredFiles(LATER, self._complete)
        self._rest_soon = Debounce(self._rest.fetch, 0)  # once the page has been painted
        self._whole = False
        self._results = self._searcher.search("", {})
        self._names = [facet.name for facet in index.facets]
        self._shown = PAGE_OF_HITS
        self._field = by_id("q")
        self._filters = FilterPanel(index.facets, strings, self._update, self._counts)
        self._view = ResultsView(index, strings, self._ask, self._drop, self._show_more)
        self._recent = RecentPart(store, strings, self._ask)
        self._browse = Visibility(by_id("browse"))

    def start(self) -> None:
        """Show what the address asks for and follow the field from here on."""
        search_state.keep_scroll_by_hand()
        state = search_state.read(self._names, PAGE_OF_HITS)
        # What was typed while Python loaded is newer than the address.
        self._field.value = self._field.value or state.query
        self._filters.choose(state.filters)
        self._show(state.shown)
        self._place = Place(state.scroll)
        self._keeper = StateKeeper(self._state, self._names)
        self._keeper.keep(state.scroll)
        listen(self._field, "input", lambda _event: self._update())
        listen(by_id("search-form"), "submit", self._submit)
        listen(by_id("results"), "click", self._followed)
        carry_latest(self._keeper.latest)
        SearchKeys(lambda: self._ask(""), self._view.focus)
        self._rest_soon.trigger()

    def _complete(self) -> None:
        """Take in what came after the start, and show again what was asked meanwhile."""
        left = self._place.is_left()
        complete(self._index, open_binary)
        self._whole = True
        self._searcher = Searcher(self._index, self._stems)
        self._view.renew()
        self._show(self._shown)
        if not left:
            self._place.go()  # with their texts, hits are longer or shorter
        document.documentElement.dataset.search = "whole"

    def _update(self) -> None:
        self._rest.fetch()  # again, in case the network was gone
        self._show(PAGE_OF_HITS)
        self._keeper.keep_soon()

    def _show(self, shown: int) -> None:
        self._shown = shown
        query, filters = str(self._field.value), self._filters.chosen()
        results = self._results = self._searcher.search(query, filters, shown)
        self._filters.show(bool(results.matched))
        self._browse.show(not (results.hits or results.loose))
        found = findings(query, results, filters, self._index, self._whole, self._strings)
        self._view.show(found, results)
        self._recent.show(not results.query.words)

    def _counts(self) -> dict[str, list[int]]:
        return counts(self._index, self._results.matched, self._filters.chosen())

    def _show_more(self, shown: int) -> None:
        first = self._shown
        self._show(shown)
        self._view.focus(first)

    def _state(self, scroll: int) -> SearchState:
        return SearchState(str(self._field.value), self._filters.chosen(), self._shown, scroll)

    def _submit(self, event: Node) -> None:
        event.preventDefault()
        self._remember()
        self._view.focus()

    def _followed(self, event: Node) -> None:
        if event.target.closest("a"):
            self._remember()

    def _remember(self) -> None:
        if self._results.hits:
            self._recent.keep(str(self._field.value))

    def _ask(self, query: str) -> None:
        self._field.value = query
        self._field.focus()
        self._update()

    def _drop(self, facet: str) -> None:
        left = {name: values for name, values in self._filters.chosen().items() if facet and name != facet}
        self._filters.choose(left)
        self._update()
        self._field.focus()


def main() -> Iterator[None]:
    """Start the page and say that Python is ready."""
    strings = Strings(read_json("search-strings.json"))
    store = device_store()
    index = open_index(open_binary, read_bytes)
    yield
    page = SearchPage(index, strings, store)
    yield
    page.start()
    reload_on_return(store.state)
    document.documentElement.dataset.python = "ready"
    if store.keys(ATTEMPTS):  # at most visits there are none
        DeferredFiles(_RESUME_FILES, lambda: start([_RESUME])).fetch()
