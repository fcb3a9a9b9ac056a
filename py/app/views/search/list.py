"""A list of hits that stays in the page from one keystroke to the next: only what changes is touched."""

from typing import Callable

from app.views.dom import Node, button, element, fill
from app.views.search.hits import Hit, Hits
from wijzer.content.strings import Strings
from wijzer.search.searcher import Results

PAGE_OF_HITS = 10


class HitList:
    """The list of the results, or that of the loose matches, with a button for more."""

    def __init__(self, hits: Hits, strings: Strings, name: str, on_more: Callable[[int], None]) -> None:
        """Make the list called `name`; `on_more` is told how many hits to show."""
        self._hits = hits
        self._strings = strings
        self._node = element("ol", class_="hits", aria_label=name)
        self._more = button("", lambda: on_more(len(self.shown) + PAGE_OF_HITS))
        self._more.className = "button results-more"
        self._numbers: list[int] = []
        self._left = 0
        self.shown: list[Hit] = []

    def show(self, results: Results, numbers: list[int]) -> list[Node]:
        """Show the documents `numbers` of `results`; returns the list, and the button if there are more."""
        forms = results.forms()
        self.shown = [self._hits.hit(number, results, forms) for number in numbers]
        if numbers != self._numbers:
            self._numbers = numbers
            fill(self._node, [hit.node for hit in self.shown])
        left = min(results.total - len(numbers), PAGE_OF_HITS)
        if left != self._left and left > 0:
            self._left = left
            self._more.textContent = self._strings.count("search.more", left)
        return [self._node, self._more] if left > 0 else [self._node]
