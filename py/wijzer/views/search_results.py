"""Show what a query found: the count, the lists, or what to do when there is nothing."""

from typing import Callable

from wijzer.content.strings import Strings
from wijzer.search.index import Index
from wijzer.search.searcher import Results
from wijzer.views.dom import Node, by_id, element, fill, listen
from wijzer.views.search_hits import HitList

PAGE_OF_HITS = 10


class ResultsView:
    """The part of the home page below the field."""

    def __init__(
        self,
        index: Index,
        strings: Strings,
        on_word: Callable[[str], None],
        on_drop_filters: Callable[[], None],
    ) -> None:
        """Take callbacks: `on_word` for a nearest word chosen, `on_drop_filters` for its button."""
        self.shown = PAGE_OF_HITS
        self._index = index
        self._strings = strings
        self._on_word = on_word
        self._on_drop_filters = on_drop_filters
        self._root = str(by_id("q").ownerDocument.documentElement.dataset.root or "")
        self._list: HitList | None = None
        self._results: Results | None = None

    def clear(self) -> None:
        """Show no list at all, as with an empty field."""
        self._list = None
        by_id("search-count").textContent = ""
        fill(by_id("results"), [])

    def show(self, results: Results, nearest: list[str], shown: int) -> None:
        """Show the first `shown` hits of `results`, or why there are none."""
        self._results = results
        self.shown = shown
        self._list = None
        text = self._strings
        if results.hits:
            nodes = self._hits(results.hits, text.text("search.results"))
            said = text.count("search.count", len(results.hits))
        elif results.loose:
            heading = element("h2", text.text("search.loose"), class_="results-heading")
            nodes = [heading] + self._hits(results.loose, text.text("search.loose"))
            said = text.count("search.loose_count", len(results.loose))
        elif results.found:
            nodes = [self._drop_filters()]
            said = text.count("search.filtered_out", results.found)
        else:
            nodes = self._nothing(nearest)
            said = text.text("search.empty", query=by_id("q").value.strip())
        if results.corrections:
            said += " " + text.text("search.corrected", words=", ".join(results.corrections))
        by_id("search-count").textContent = said
        fill(by_id("results"), nodes)

    def focus_first(self) -> None:
        """Move the focus to the first hit, if there is one."""
        if self._list:
            self._list.focus_first()

    def _hits(self, numbers: list[int], name: str) -> list[Node]:
        self._list = HitList(name, self._strings, self._root)
        self._append(numbers[: self.shown])
        left = len(numbers) - self.shown
        return [self._list.node, self._more(numbers, left)] if left > 0 else [self._list.node]

    def _append(self, numbers: list[int]) -> None:
        if self._list and self._results:
            self._list.add([self._index.document(number) for number in numbers], self._results.forms)

    def _more(self, numbers: list[int], left: int) -> Node:
        button = element("button", type="button", class_="button results-more")
        button.textContent = self._strings.count("search.more", min(left, PAGE_OF_HITS))

        def more(_event: Node) -> None:
            first = self.shown
            self.shown += PAGE_OF_HITS
            self._append(numbers[first : self.shown])
            if self._list:
                self._list.focus(first)
            left = len(numbers) - self.shown
            if left > 0:
                button.textContent = self._strings.count("search.more", min(left, PAGE_OF_HITS))
            else:
                button.remove()

        listen(button, "click", more)
        return button

    def _nothing(self, nearest: list[str]) -> list[Node]:
        box = element("div", class_="results-empty")
        box.append(element("p", self._strings.text("search.empty_help")))
        if nearest:
            words = element("p", self._strings.text("search.nearest"), class_="nearest")
            for word in nearest:
                words.append(self._word(word))
            box.append(words)
        return [box]

    def _word(self, word: str) -> Node:
        button = element("button", word, type="button", class_="button button--quiet")
        listen(button, "click", lambda _event: self._on_word(word))
        return button

    def _drop_filters(self) -> Node:
        button = element("button", self._strings.text("search.drop_filters"), type="button", class_="button")
        listen(button, "click", lambda _event: self._on_drop_filters())
        return button
