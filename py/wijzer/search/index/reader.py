"""The index of one page language, as `build.py` made it: look-ups, no computing.

It comes in parts, so that search starts before all is there, and a change of one word changes few:

    head     9 digits and a newline, the size of the header; the header, JSON; then `starts` of the
             words, `places`, and a row a document: marks, reference, address, kind, title, summary
    words    the lines of the page's language
    foreign  `starts` and lines of the other language's titles and synonyms
    texts    in pieces of as many documents: `places`, and a row a document: marks, its other texts

`starts` belong to `wijzer.search.index.lexicon`; `places` tell where each row begins (32 bits each);
marks are those of the row's texts (`wijzer.search.analysis.flat`).
"""

import json
from array import array
from typing import Any, BinaryIO

from wijzer.record import Record
from wijzer.search.analysis.flat import flattened
from wijzer.search.index.lexicon import KEYS, Lexicon

SIZE_DIGITS = 9
NUMBER = 4
"""Bytes of a number in `starts` and `places`."""
TEXT_PIECES = 2
_MAX_FOLDED = 200


class Document(Record):
    """What a hit shows: where it leads, its kind, and its title with the texts a snippet comes from.

    `texts` begins with the title; `folded` are the same texts folded, to look for matches in.
    """

    def __init__(self, parts: list[list[bytes]], folded: bytes) -> None:
        self.reference, self.href, self.kind = [part.decode() for part in parts[0][1:4]]
        self.texts = b"\n".join([part[-1] for part in parts]).decode().split("\n")
        self.folded = folded.decode().split("\n")


class FacetValue(Record):
    """One value of a facet and the documents that have it, as bits of one whole number."""

    def __init__(self, value: str, label: str, documents: int) -> None:
        self.value = value
        self.label = label
        self.documents = documents


class Facet(Record):
    """A way to narrow hits down, such as the cluster."""

    def __init__(self, name: str, values: list[FacetValue]) -> None:
        self.name = name
        self.values = values


class Rows:
    """Texts of documents in a file that stays open: each is read when it is asked for."""

    def __init__(self, file: BinaryIO, count: int) -> None:
        """Begin where the file stands, at the places of `count` rows."""
        self._places = array("I", file.read(NUMBER * (count + 1)))
        self._first = file.tell()
        self._file = file

    def row(self, number: int) -> bytes:
        """Return row `number`."""
        start, end = self._places[number], self._places[number + 1]
        self._file.seek(self._first + start)
        return self._file.read(end - start)


class Index:
    """Documents in the page's language, its words, and the other language's titles and synonyms.

    Until `complete`, the other language is not known, and a document has no more texts than its
    title and summary.
    """

    def __init__(self, head: BinaryIO, words: bytes) -> None:
        """Read what `sitebuild.index.build` wrote."""
        header: dict[str, Any] = json.loads(head.read(int(head.read(SIZE_DIGITS + 1))).decode())
        self.lang: str = header["lang"]
        self.own = Lexicon(words, array("I", head.read(NUMBER * KEYS)))
        self.foreign = Lexicon(b"", array("I", bytes(NUMBER * KEYS)))
        self._stop_words = " " + header["stopWords"] + " "
        self._fillers = " " + header["fillers"] + " "
        self.facets = [_facet(one) for one in header["facets"]]
        self._size: int = header["documents"]
        self._rows = Rows(head, self._size)
        self._more: list[Rows] = []
        self._folded: dict[int, bytes] = {}

    def complete(self, foreign: BinaryIO, texts: list[BinaryIO]) -> None:
        """Take in the parts that may come later."""
        starts = array("I", foreign.read(NUMBER * KEYS))
        self.foreign = Lexicon(foreign.read(starts[KEYS - 1]), starts)
        self._more = [Rows(file, len(of)) for file, of in zip(texts, text_pieces(self._size))]
        self._folded.clear()

    def __len__(self) -> int:
        return self._size

    def document(self, number: int) -> Document:
        """Return document `number` as the page shows it."""
        return Document(self._parts(number), self.folded(number))

    def folded(self, number: int) -> bytes:
        """Return the folded title and texts of document `number`, a line each."""
        folded = self._folded.get(number)
        if folded is None:
            if len(self._folded) >= _MAX_FOLDED:
                self._folded.clear()
            texts = [flattened(row[-1], row[0].decode()) for row in self._parts(number)]
            folded = self._folded[number] = b"\n".join(texts)
        return folded

    def _parts(self, number: int) -> list[list[bytes]]:
        """The row of a document, cut: marks, reference, address, kind, texts; then marks, texts."""
        parts = [self._rows.row(number).split(b"\n", 4)]
        if self._more:
            size = -(-self._size // TEXT_PIECES)
            more = self._more[number // size].row(number % size)
            if more:
                parts.append(more.split(b"\n", 1))
        return parts

    def is_stop_word(self, word: str) -> bool:
        """True for words that every text has: left out of a query when something else remains."""
        return f" {word} " in self._stop_words

    def is_filler(self, word: str) -> bool:
        """True for words that questions are made of, such as `helpt`: a document need not have them."""
        return f" {word} " in self._fillers


def text_pieces(documents: int) -> list[range]:
    """Return which documents' other texts are in each piece."""
    size = max(1, -(-documents // TEXT_PIECES))
    return [range(first, min(documents, first + size)) for first in range(0, TEXT_PIECES * size, size)]


def _facet(facet: dict[str, Any]) -> Facet:
    values = [FacetValue(value[0], value[1], int(value[2], 16)) for value in facet["values"]]
    return Facet(facet["name"], values)
