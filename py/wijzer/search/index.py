"""The index of one page language, as `build.py` made it: look-ups, no computing.

9 digits and a newline   size of the header
header                   JSON: language, stop words, fillers, facets, and the sizes of what follows
lines, starts, records   the lexicon of the page's language, then the same of the other one's
places                   where each document's row begins among the rows (32 bits each)
rows                     one a document: reference, address, kind, texts, and the texts folded
"""

import json
from array import array
from typing import Any, BinaryIO

from wijzer.content.record import Record
from wijzer.search.lexicon import Lexicon

SIZE_DIGITS = 9
MARK = b"\x1e"  # between the folded texts of a row and the rest


class Document(Record):
    """What a hit shows: where it leads, its kind, and its title with the texts a snippet comes from.

    `texts` begins with the title; `folded` are the same texts folded, to look for matches in.
    """

    def __init__(self, row: bytes) -> None:
        folded, texts = row.split(MARK)
        self.folded = folded.decode().split("\n")
        lines = texts.decode().split("\n")
        self.reference, self.href, self.kind = lines[:3]
        self.texts = lines[3:]


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


class Index:
    """Documents in the page's language, its words, and the other language's titles and synonyms."""

    def __init__(self, file: BinaryIO) -> None:
        """Read what `sitebuild.index` wrote. The file stays open: rows are read when asked for."""
        header: dict[str, Any] = json.loads(file.read(int(file.read(SIZE_DIGITS + 1))).decode())
        self.lang: str = header["lang"]
        self.own = _lexicon(file, header["own"])
        self.foreign = _lexicon(file, header["foreign"])
        self._stop_words = " " + header["stopWords"] + " "
        self._fillers = " " + header["fillers"] + " "
        self.facets = [_facet(one) for one in header["facets"]]
        self._places = array("I", file.read(header["places"]))
        self._rows = header["rows"]
        self._file = file

    def __len__(self) -> int:
        return len(self._places) - 1

    def document(self, number: int) -> Document:
        """Return document `number` as the page shows it."""
        return Document(self._row(number))

    def folded(self, number: int) -> bytes:
        """Return the folded title and texts of document `number`, a line each, unread."""
        row = self._row(number)
        return row[: row.find(MARK)]

    def _row(self, number: int) -> bytes:
        start, end = self._places[number], self._places[number + 1]
        self._file.seek(self._rows + start)
        return self._file.read(end - start)

    def is_stop_word(self, word: str) -> bool:
        """True for words that every text has: left out of a query when something else remains."""
        return f" {word} " in self._stop_words

    def is_filler(self, word: str) -> bool:
        """True for words that questions are made of, such as `helpt`: a document need not have them."""
        return f" {word} " in self._fillers


def _lexicon(file: BinaryIO, sizes: list[int]) -> Lexicon:
    lines, starts, records = [file.read(size) for size in sizes]
    return Lexicon(lines, array("I", starts), records)


def _facet(facet: dict[str, Any]) -> Facet:
    values = [FacetValue(value[0], value[1], int(value[2], 16)) for value in facet["values"]]
    return Facet(facet["name"], values)
