"""Show what a query found: the count, the lists, or what to do when there is nothing."""

from typing import Callable

from wijzer.content.strings import Strings
from wijzer.search.index import Index
from wijzer.search.searcher import Results
from wijzer.views.dom import Node, button, by_id, element, fill
from wijzer.views.search_hits import Hit, Hits

PAGE_OF_HITS = 10


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
        self._on_more = on_more
        self._field = by_id("q")
        self._count = by_id("search-count")
        self._box = by_id("results")
        root = str(self._field.ownerDocument.documentElement.dataset.root)
        self._hits = Hits(index, strings, root)
        self._shown: list[Hit] = []

    def clear(self) -> None:
        """Show no list at all, as with an empty field."""
        self._shown = []
        self._count.textContent = ""
        fill(self._box, [])

    def show(self, results: Results, nearest: list[str], droppable: list[tuple[str, int]]) -> None:
        """Show the hits of `results`, or why there are none.

        Args:
            results: as the searcher gives them.
            nearest: known words near to unknown ones, for when nothing is found.
            droppable: facets without which there are hits, with how many, for when filters leave nothing.
        """
        text = self._strings
        self._shown = []
        if results.hits:
            nodes = self._list(results, results.hits, text.text("search.results"))
            said = text.count("search.at_least" if results.at_least else "search.count", results.total)
        elif results.loose:
            heading = element("h2", text.text("search.loose"), class_="results-heading")
            nodes = [heading] + self._list(results, results.loose, text.text("search.loose"))
            said = text.count("search.loose_count", results.total)
        elif results.matched:
            nodes = [self._drops(droppable)]
            said = text.count("search.filtered_out", len(results.matched))
        else:
            nodes = self._nothing(nearest)
            said = text.text("search.empty", query=str(self._field.value).strip())
        self._say(said, results.suggestion() if results.matched else "")
        fill(self._box, nodes)

    def focus(self, place: int = 0) -> None:
        """Move the focus to the hit at `place`, if there is one."""
        if place < len(self._shown):
            self._shown[place].focus()

    def _say(self, said: str, suggestion: str) -> None:
        if not suggestion:
            self._count.textContent = said
            return
        before, _, after = self._strings.text("search.suggestion").partition("{query}")
        other = button(suggestion, lambda: self._on_query(suggestion))
        other.className = "button--link"
        fill(self._count, [said + " " + before, other, after])

    def _list(self, results: Results, numbers: list[int], name: str) -> list[Node]:
        forms = results.forms()
        self._shown = [self._hits.hit(number, results, forms) for number in numbers]
        node = element("ol", class_="hits", aria_label=name)
        node.append(*[hit.node for hit in self._shown])
        left = results.total - len(numbers)
        return [node, self._more(left)] if left > 0 else [node]

    def _more(self, left: int) -> Node:
        shown = len(self._shown)
        said = self._strings.count("search.more", min(left, PAGE_OF_HITS))
        node = button(said, lambda: self._on_more(shown + PAGE_OF_HITS))
        node.className = "button results-more"
        return node

    def _nothing(self, nearest: list[str]) -> list[Node]:
        box = element("div", class_="results-empty")
        box.append(element("p", self._strings.text("search.empty_help")))
        if nearest:
            words = element("p", self._strings.text("search.nearest"), class_="nearest")
            words.append(*[self._query_button(word) for word in nearest])
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
