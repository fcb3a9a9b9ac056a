r"""The packed vocabulary: one line a term, sorted, found by native search in one byte string.

A line is `\n<term>\t<notes>\t<postings>`. The term's first character tells its kind:

    word       a word as written          notes: its stem
    =stem      all words of that stem     notes: those words, with commas
    <ab        all words that begin so    notes: none; only for short, crowded prefixes
    !a phrase  a whole title or synonym   notes: none
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


class Lexicon:
    """Look terms up in the packed lines of one language."""

    def __init__(self, packed: str) -> None:
        self._bytes = packed.encode()

    def line(self, term: str) -> Line | None:
        """Return the line of exactly this term, or None."""
        start = self._bytes.find(f"\n{term}\t".encode())
        return self._line_at(start) if start >= 0 else None

    def beginning_with(self, prefix: str, limit: int) -> list[Line]:
        """Return up to `limit` lines whose term begins with `prefix`, in order."""
        wanted = f"\n{prefix}".encode()
        found: list[Line] = []
        start = self._bytes.find(wanted)
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
