"""Whether the words of a query stand side by side, in order, in the title or a text of a document."""

from wijzer.search import weights
from wijzer.search.index.reader import Index
from wijzer.search.matching.query import Query


class Proximity:
    """Asks documents for the neighbours of one query."""

    def __init__(self, index: Index, query: Query, words: list[str]) -> None:
        """Take those of `words` that were typed side by side; the last one may still be is_prefix."""
        self._index = index
        self._pairs: list[bytes] = []
        every = query.every
        for i in range(len(every) - 1):
            if every[i] in words and every[i + 1] in words:
                open_end = query.is_prefix and i + 2 == len(every)
                self._pairs.append((f" {every[i]} {every[i + 1]}" + ("" if open_end else " ")).encode())

    def of(self, document: int) -> int:
        """Return the percent that a document's score rises by, up to `weights.MAX_PROXIMITY`."""
        if not self._pairs:
            return 0
        texts = b" " + self._index.folded(document).replace(b"\n", b" | ") + b" | "
        title = texts.find(b" | ")
        earned = 0
        for pair in self._pairs:
            at = texts.find(pair)
            if 0 <= at < title:
                earned += weights.PROXIMITY_IN_TITLE
            elif at >= 0:
                earned += weights.PROXIMITY_IN_TEXT
        return earned // len(self._pairs)
