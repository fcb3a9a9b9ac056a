"""Whether the words of a query stand side by side, in order, in the title or a text of a document."""

from wijzer.search import weights
from wijzer.search.index import Index


class Nearness:
    """Asks documents for the neighbours of one query."""

    def __init__(self, index: Index, words: list[str], growing: bool) -> None:
        """Take all words of the query in order; the last may be a beginning when it is growing."""
        self._index = index
        last = len(words) - 1
        self._pairs = [
            f" {words[i]} {words[i + 1]}" + ("" if growing and i + 1 == last else " ") for i in range(last)
        ]

    def of(self, document: int) -> int:
        """Return the percent that a document's score rises by, up to `weights.NEAREST`."""
        if not self._pairs:
            return 0
        folded = self._index.document(document).folded
        title = f" {folded[0]} "
        texts = f" {' | '.join(folded[1:])} "
        in_title = sum([1 for pair in self._pairs if pair in title])
        in_text = sum([1 for pair in self._pairs if pair in texts])
        earned = in_title * weights.NEAR_IN_TITLE + in_text * weights.NEAR_IN_TEXT
        return earned // len(self._pairs)
