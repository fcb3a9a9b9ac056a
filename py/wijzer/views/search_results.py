"""Show what a query found: the count, the lists, or what to do when there is nothing."""

from typing import Callable

from wijzer.content.strings import Strings
from wijzer.search.index import Index
from wijzer.search.searcher import Results
from wijzer.views.dom import Node, by_id, element, fill, listen
from wijzer.views.search_hits import Hit, Hits

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
        self._field = by_id("q")
        self._count = by_id("search-count")
        self._box = by_id("results")
        root = str(self._field.ownerDocument.documentElement.dataset.root)
        self._hits = Hits(index, strings, root)
        self._shown: list[Hit] = []
        self._forms: list[str] = []

    def clear(self) -> None:
        """Show no list at all, as with an empty field."""
        self._shown = []
        self._count.textContent = ""
        fill(self._box, [])

    def show(self, results: Results, nearest: list[str], shown: int) -> None:
        """Show the first `shown` hits of `results`, or why there are none."""
        self.shown = shown
        self._shown = []
        self._forms = results.forms
        text = self._strings
        if results.hits:
            nodes = self._list(results.hits, text.text("search.results"))
            said = text.count("search.count", len(results.hits))
        elif results.loose:
            heading = element("h2", text.text("search.loose"), class_="results-heading")
            nodes = [heading] + self._list(results.loose, text.text("search.loose"))
            said = text.count("search.loose_count", len(results.loose))
        elif results.found:
            nodes = [self._drop_filters()]
            said = text.count("search.filtered_out", results.found)
        else:
            nodes = self._nothing(nearest)
            said = text.text("search.empty", query=self._field.value.strip())
        if results.corrections:
            said += " " + text.text("search.corrected", words=", ".join(results.corrections))
        self._count.textContent = said
        fill(self._box, nodes)

    def focus_first(self) -> None:
        """Move the focus to the first hit, if there is one."""
        if self._shown:
            self._shown[0].focus()

    def _list(self, numbers: list[int], name: str) -> list[Node]:
        node = element("ol", class_="hits", aria_label=name)
        self._append(node, numbers[: self.shown])
        left = len(numbers) - self.shown
        return [node, self._more(node, numbers)] if left > 0 else [node]

    def _append(self, node: Node, numbers: list[int]) -> None:
        added = [self._hits.hit(number, self._forms) for number in numbers]
        node.append(*[hit.node for hit in added])
        self._shown.extend(added)

    def _more(self, node: Node, numbers: list[int]) -> Node:
        button = element("button", type="button", class_="button results-more")
        button.textContent = self._more_text(numbers)

        def more(_event: Node) -> None:
            first = self.shown
            self.shown += PAGE_OF_HITS
            self._append(node, numbers[first : self.shown])
            self._shown[first].focus()
            if len(numbers) > self.shown:
                button.textContent = self._more_text(numbers)
            else:
                button.remove()

        listen(button, "click", more)
        return button

    def _more_text(self, numbers: list[int]) -> str:
        return self._strings.count("search.more", min(len(numbers) - self.shown, PAGE_OF_HITS))

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
