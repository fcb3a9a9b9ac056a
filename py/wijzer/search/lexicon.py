r"""The packed vocabulary: one line a term, sorted, found by native search in one byte string.

A line is `\n<term>\t<notes>\t<postings>`. The term's first character tells its kind:

    word       a word as written          notes: its stem
    =stem      all words of that stem     notes: those words, with commas; of one: no postings
    <ab        all words that begin so    notes: none; only for short, crowded prefixes
    !a phrase  a whole title or synonym   notes: none

MicroPython's `find` walks byte by byte, 1 ms for the whole string. So the build notes in which
span the terms with the same one and two first characters stand, and a look-up stays within it.
"""

from wijzer.content.record import Record

STEM = "="
CROWD = "<"
PHRASE = "!"


class Line(Record):
    """One term of the lexicon: `term` with its mark, `notes`, and `postings` still packed."""

    def __init__(self, term: str, notes: str, postings: bytes) -> None:
        self.term = term
        self.notes = notes
        self.postings = postings


def spans(lines: str) -> dict[str, list[int]]:
    """Return one or two first characters -> start and end of the lines whose terms begin so.

    Args:
        lines: all lines, ASCII only, sorted by term.
    """
    found: dict[str, list[int]] = {}
    start = lines.find("\n")
    while start >= 0:
        end = lines.find("\n", start + 1)
        term = lines[start + 1 : lines.find("\t", start)]
        for key in (term[:1], term[:2]):
            span = found.setdefault(key, [start, start])
            span[1] = end if end >= 0 else len(lines)
        start = end
    return found


class Lexicon:
    """Look terms up in the packed lines of one language."""

    def __init__(self, lines: str, spans: dict[str, list[int]]) -> None:
        """Take all lines and what `spans` found in them."""
        self._bytes = lines.encode()
        self._spans = spans

    def line(self, term: str) -> Line | None:
        """Return the line of exactly this term, or None."""
        span = self._spans.get(term[:2])
        start = self._bytes.find(f"\n{term}\t".encode(), span[0], span[1]) if span else -1
        return self._line_at(start) if start >= 0 else None

    def beginning_with(self, prefix: str, limit: int) -> list[Line]:
        """Return up to `limit` lines whose term begins with `prefix`, in order."""
        wanted = f"\n{prefix}".encode()
        found: list[Line] = []
        span = self._spans.get(prefix[:2])
        start = self._bytes.find(wanted, span[0], span[1]) if span else -1
        while start >= 0 and len(found) < limit and self._bytes.startswith(wanted, start):
            found.append(self._line_at(start))
            start = self._bytes.find(b"\n", start + 1)
        return found

    def ending_with(self, suffix: str, shortest: int, longest: int) -> list[Line]:
        """Return the lines of words of `shortest` to `longest` letters that end with `suffix`."""
        wanted = f"{suffix}\t".encode()
        found: list[Line] = []
        at = self._bytes.find(wanted)
        while at >= 0:
            start = self._bytes.rfind(b"\n", 0, at)
            length = at + len(suffix) - start - 1
            # Notes hold stems too: the match must end the term, not a note.
            if shortest <= length <= longest and self._is_word(start):
                line = self._line_at(start)
                if len(line.term) == length:
                    found.append(line)
            at = self._bytes.find(wanted, at + 1)
        return found

    def _is_word(self, start: int) -> bool:
        return self._bytes[start + 1] > ord("/") and self._bytes[start + 1] not in b"=<"

    def _line_at(self, start: int) -> Line:
        end = self._bytes.find(b"\n", start + 1)
        if end < 0:
            end = len(self._bytes)
        notes = self._bytes.find(b"\t", start)
        postings = self._bytes.find(b"\t", notes + 1)
        return Line(
            self._bytes[start + 1 : notes].decode(),
            self._bytes[notes + 1 : postings].decode(),
            self._bytes[postings + 1 : end],
        )
