"""The engine alone: load the index that came with the page and answer queries to JavaScript."""

from typing import Iterator  # noqa: UP035 - which MicroPython gets from us

from pyscript import document, window
from pyscript.ffi import create_proxy, to_js

from app.browser.files import open_binary, read_bytes
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.index.files import complete, open_index
from wijzer.search.searcher import Searcher


class Engine:
    """Answers queries with ids."""

    def __init__(self, searcher: Searcher) -> None:
        """Take the searcher of the page's index."""
        self._searcher = searcher
        self._ids: object = None

    def ids(self, query: str) -> object:
        """Return a JavaScript array of the ten best: hits, or loose matches when there are none."""
        results = self._searcher.search(query, {})
        found = results.hits or results.loose
        index = self._searcher.index
        # Held until the next query: MicroPython collects when the outermost call ends, and what
        # Python does not hold any more by then reaches JavaScript as undefined.
        self._ids = to_js([index.document(number).reference for number in found])
        return self._ids


def main() -> Iterator[None]:
    """Put `searchIds(query)`, `indexMs` and `searchReady` on `globalThis`."""
    stems = {"nl": stem_for("nl"), "en": stem_for("en")}
    yield
    began = window.performance.now()
    index = open_index(open_binary, read_bytes)
    complete(index, open_binary)
    searcher = Searcher(index, stems)
    window.indexMs = window.performance.now() - began
    window.searchIds = create_proxy(Engine(searcher).ids)
    window.searchReady = True
    document.documentElement.dataset.python = "ready"
