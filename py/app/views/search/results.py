"""Show what a query found: the count, the lists, or what to do when there is nothing."""

from typing import Callable

from app.views.dom import Node, button, by_id, element, fill
from app.views.search.hits import Hit, Hits
from app.views.search.list import HitList
from wijzer.content.strings import Strings
from wijzer.search.index.reader import Index
from wijzer.search.searcher import Results


class ResultsView:
    """The part of the home page below the field."""

    def __init__(
        self,
        index: Index,
        strings: Strings,
        on_query: Callable[[str], None],
        on_drop: Callable[[str], None],
        on_more: Callable[[int], None],
    ) -> None:
        """Take callbacks: for another query, for a facet to drop ("" for all), for so many more hits."""
        self._strings = strings
        self._on_query = on_query
        self._on_drop = on_drop
        self._field = by_id("q")
        self._count = by_id("search-count")
        self._box = by_id("results")
        root = str(self._field.ownerDocument.documentElement.dataset.root)
        hits = self._hits = Hits(index, strings, root)
        self._results = HitList(hits, strings, strings.text("search.results"), on_more)
        self._loose = HitList(hits, strings, strings.text("search.loose"), on_more)
        self._heading = element("h2", strings.text("search.loose"), class_="results-heading")
        self._shown: list[Hit] = []
        self._nodes: list[Node] = []

    def renew(self) -> None:
        """Take in that the index has more texts now."""
        self._hits.renew()

    def clear(self) -> None:
        """Show no list at all, as with an empty field."""
        self._shown = []
        self._count.textContent = ""
        self._put([])

    def show_partly(self) -> None:
        """Say that nothing was found yet, while a part of the index still has to come."""
        self._shown = []
        self._count.textContent = self._strings.text("search.partly")
        self._put([])

    def show(self, results: Results, suggested: list[str], droppable: list[tuple[str, int]]) -> None:
        """Show the hits of `results`, or why there are none.

        Args:
            results: as the searcher gives them.
            suggested: known words near to unknown ones, for when nothing is found.
            droppable: facets without which there are hits, with how many, for when filters leave nothing.
        """
        text = self._strings
        self._shown = []
        if results.hits:
            nodes = self._results.show(results, results.hits)
            self._shown = self._results.shown
            said = text.count("search.at_least" if results.at_least else "search.count", results.total)
        elif results.loose:
            nodes = [self._heading] + self._loose.show(results, results.loose)
            self._shown = self._loose.shown
            said = text.count("search.loose_count", results.total)
        elif results.matched:
            nodes = [self._drops(droppable)]
            said = text.count("search.filtered_out", len(results.matched))
        elif not results.terms:
            nodes = []
            said = text.text("search.one_letter")
        else:
            nodes = self._nothing(suggested)
            said = text.text("search.empty", query=str(self._field.value).strip())
        self._say(said, results.suggestion() if results.matched else "")
        self._put(nodes)

    def focus(self, place: int = 0) -> None:
        """Move the focus to the hit at `place`, if there is one."""
        if place < len(self._shown):
            self._shown[place].focus()

    def _put(self, nodes: list[Node]) -> None:
        if nodes != self._nodes:
            self._nodes = nodes
            fill(self._box, nodes)

    def _say(self, said: str, suggestion: str) -> None:
        if not suggestion:
            self._count.textContent = said
            return
        before, _, after = self._strings.text("search.suggestion", query="\n").partition("\n")
        other = button(suggestion, lambda: self._on_query(suggestion))
        other.className = "button--link"
        fill(self._count, [said + " " + before, other, after])

    def _nothing(self, suggested: list[str]) -> list[Node]:
        box = element("div", class_="results-empty")
        box.append(element("p", self._strings.text("search.empty_help")))
        if suggested:
            words = element("p", self._strings.text("search.nearest"), class_="nearest")
            words.append(*[self._query_button(word) for word in suggested])
            box.append(words)
        return [box]

    def _query_button(self, word: str) -> Node:
        node = button(word, lambda: self._on_query(word))
        node.className = "button button--quiet"
        return node

    def _drops(self, droppable: list[tuple[str, int]]) -> Node:
        box = element("p", class_="nearest")
        for name, n in droppable:
            facet = self._strings.text("search.facet_" + name)
            said = self._strings.text("search.drop_facet", facet=facet, n=n)
            box.append(button(said, lambda name=name: self._on_drop(name)))
        box.append(button(self._strings.text("search.drop_filters"), lambda: self._on_drop("")))
        return box
