"""Show what a query found: the count, the lists, or what to do when there is nothing."""

from typing import Callable

from app.presenters.search.findings import Findings
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
        self._count = by_id("search-count")
        self._box = by_id("results")
        root = str(self._box.ownerDocument.documentElement.dataset.root)
        hits = self._hits = Hits(index, strings, root)
        self._results = HitList(hits, strings, strings.text("search.results"), on_more)
        self._loose = HitList(hits, strings, strings.text("search.loose"), on_more)
        self._heading = element("h2", strings.text("search.loose"), class_="results-heading")
        self._shown: list[Hit] = []
        self._nodes: list[Node] = []

    def renew(self) -> None:
        """Take in that the index has more texts now."""
        self._hits.renew()

    def show(self, found: Findings, results: Results) -> None:
        """Show what was found, of `results` as the searcher gives them."""
        self._shown = []
        nodes: list[Node] = []
        if found.listed:
            hits = self._loose if found.is_loose else self._results
            nodes = hits.show(results, found.listed)
            self._shown = hits.shown
        if found.is_loose:
            nodes = [self._heading] + nodes
        if found.drops:
            nodes = [self._drops(found.drops)]
        if found.advice:
            nodes = self._nothing(found)
        self._say(found.said, found.suggestion)
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

    def _nothing(self, found: Findings) -> list[Node]:
        box = element("div", class_="results-empty")
        box.append(element("p", found.advice))
        if found.words:
            words = element("p", self._strings.text("search.nearest"), class_="nearest")
            words.append(*[self._query_button(word) for word in found.words])
            box.append(words)
        return [box]

    def _query_button(self, word: str) -> Node:
        node = button(word, lambda: self._on_query(word))
        node.className = "button button--quiet"
        return node

    def _drops(self, drops: list[tuple[str, str]]) -> Node:
        box = element("p", class_="nearest")
        for label, name in drops:
            box.append(button(label, lambda name=name: self._on_drop(name)))
        return box
