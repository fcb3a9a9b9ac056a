"""Flatten many texts fast: what `analyzer.flat` does letter by letter, with native replacing.

The build tells which characters the texts have besides plain letters and digits, and what each
becomes. Works on UTF-8 and keeps line ends, so that several texts go at once.
"""

from wijzer.search.analyzer import flat


def marks_of(text: str) -> str:
    """Return each character of `text` that flattening changes, followed by what it becomes."""
    others = sorted(set(text) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \n"))
    return "".join([other + flat(other) for other in others])


class Flattener:
    """Flattens texts that have no other marks than these."""

    def __init__(self, marks: str) -> None:
        """Take what `marks_of` all the texts returned."""
        pairs = [(marks[i].encode(), marks[i + 1].encode()) for i in range(0, len(marks), 2)]
        self._plain = [pair for pair in pairs if len(pair[0]) == 1]
        self._others = [pair for pair in pairs if len(pair[0]) > 1]

    def flat(self, text: bytes) -> bytes:
        """Return `text` folded, with spaces for all but letters, digits and line ends; as many characters."""
        # Of bytes, `lower` changes ASCII only, on each Python.
        flattened = text.lower()
        for mark, plain in self._plain:
            flattened = flattened.replace(mark, plain)
        if len(text.decode()) < len(text):
            for mark, plain in self._others:
                flattened = flattened.replace(mark, plain)
        return flattened
