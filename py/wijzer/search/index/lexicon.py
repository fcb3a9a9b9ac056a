r"""The packed vocabulary: sorted lines, found by native search in one byte string.

A line is `<term>\t<links>\t<groups>`, with the byte 255 before it. A term is

    word       a word of the texts, of a synonym rule, or an inflection of one
    ab*        all words that begin so, where they are many
    !a phrase  a whole title or synonym, or a phrase that a synonym rule names

The links name other terms (`wijzer.search.index.term_links`), the groups are its documents
(`wijzer.search.index.postings`). Nothing refers to a place, so a change of one word changes few lines.

MicroPython's `find` walks byte by byte, so a table tells where the lines with the same two first
characters begin, and a look-up stays within them.
"""

from array import array

from wijzer.record import Record
from wijzer.search.index import term_links

PREFIX_LIST = "*"
PHRASE = "!"
CODES = 37
KEYS = CODES * CODES + 1
"""Numbers in `starts`: one a key, and the end."""
END = b"\xff"


def code(character: str) -> int:
    """Return the place of a first or second character in the table: 0 marks and ends, then 0-9, a-z."""
    if "a" <= character <= "z":
        return ord(character) - 86
    return ord(character) - 47 if "0" <= character <= "9" else 0


def key(term: str) -> int:
    """Return the place in the table of the lines that begin like `term`."""
    return code(term[0]) * CODES + (code(term[1]) if len(term) > 1 else 0)


class Line(Record):
    """One term with its links and its documents, both packed."""

    def __init__(self, term: str, links: str, postings: bytes) -> None:
        self.term = term
        self.links = links
        self.postings = postings


class Lexicon:
    """Look terms up in the packed lines of one language."""

    def __init__(self, lines: bytes, starts: "array[int]") -> None:
        """Take the lines and `starts`: where the first line of each key begins, and the end."""
        self._lines = lines
        self._starts = starts

    def line(self, term: str) -> Line | None:
        """Return the line of exactly this term, or None."""
        place = key(term)
        wanted = END + f"{term}\t".encode()
        at = self._lines.find(wanted, self._starts[place], self._starts[place + 1])
        return self._line(term, at + len(wanted)) if at >= 0 else None

    def line_at(self, at: int) -> Line:
        """Return the line at an address."""
        tab = self._lines.find(b"\t", at)
        return self._line(self._lines[at + 1 : tab].decode(), tab + 1)

    def _line(self, term: str, at: int) -> Line:
        """The line of a term whose links begin at an address."""
        tab = self._lines.find(b"\t", at)
        end = self._lines.find(END, tab)
        names = self._lines[at:tab].decode() if tab > at else ""
        return Line(term, names, self._lines[tab + 1 : end] if end >= 0 else self._lines[tab + 1 :])

    def inflection_group(self, lemma: str, known: Line | None = None) -> list[Line]:
        """Return the lines of the inflections of one word.

        Args:
            lemma: the word that stands for all of them.
            known: a line that need not be looked up again.

        Returns:
            The lemma's own line first, then those of its other inflections that texts have.
        """
        own = known if known and known.term == lemma else self.line(lemma)
        if own is None:
            return []
        if term_links.INFLECTION not in own.links:
            return [own]
        words = term_links.inflections(lemma, own.links)
        others = [known if known and known.term == word else self.line(word) for word in words]
        return [own] + [line for line in others if line]

    def beginning_with(self, prefix: str, limit: int) -> list[Line]:
        """Return up to `limit` lines of words that begin with `prefix`, in order."""
        wanted = END + prefix.encode()
        start, end = self.span(prefix)
        found: list[Line] = []
        at = start
        while 0 <= at < end and len(found) < limit and self._lines.startswith(wanted, at):
            line = self.line_at(at)
            if not line.term.endswith(PREFIX_LIST):
                found.append(line)
            at = self._lines.find(END, at + 1, end)
        return found

    def span(self, prefix: str, within: tuple[int, int] | None = None) -> tuple[int, int]:
        """Return start and end of the lines of words that begin with `prefix`; equal when there are none.

        Args:
            prefix: how the words begin; empty for all words.
            within: the span of a shorter prefix, to search less.
        """
        if len(prefix) < 2:
            first = code(prefix[0]) * CODES if prefix else CODES
            last = first + CODES if prefix else len(self._starts) - 1
            return self._starts[first], self._starts[last]
        if within is None:
            place = key(prefix)
            within = self._starts[place], self._starts[place + 1]
        wanted = END + prefix.encode()
        start = self._lines.find(wanted, within[0], within[1])
        if start < 0:
            return within[0], within[0]
        last = self._lines.rfind(wanted, start, within[1])
        end = self._lines.find(END, last + 1, within[1])
        return start, end if end >= 0 else within[1]

    def with_tail(self, tail: str, behind: int, span: tuple[int, int], whole: bool) -> list[Line]:
        """Return the words of a span whose letters after the first `behind` are `tail`.

        Args:
            tail: what follows; with `whole` the word ends there.
            behind: how many letters stand before it.
            span: where to look, as `span` gives it.
            whole: False when more letters may follow.
        """
        wanted = (tail + "\t" if whole else tail).encode()
        found: list[Line] = []
        at = self._lines.find(wanted, span[0], span[1])
        while 0 <= at < span[1]:  # MicroPython finds an empty tail at the very end again and again
            start = at - behind - 1
            if start >= span[0] and self._lines[start] == END[0] and b"\t" not in self._lines[start:at]:
                found.append(self.line_at(start))
            at = self._lines.find(wanted, at + 1, span[1])
        return [line for line in found if not line.term.endswith(PREFIX_LIST)]
