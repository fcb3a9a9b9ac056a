"""The index of one page language, as `build.py` made it: look-ups, no computing."""

import json

from wijzer.content.record import Record
from wijzer.search.fold import fold
from wijzer.search.lexicon import Lexicon


class Document(Record):
    """What a hit shows: where it leads, its kind, and its title with the texts a snippet comes from.

    `texts` begins with the title; `folded` are the same texts folded, to look for matches in.
    """

    def __init__(self, reference: str, href: str, kind: str, texts: list[str]) -> None:
        self.reference = reference
        self.href = href
        self.kind = kind
        self.texts = texts
        self.folded = [fold(text) for text in texts]


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

    def __init__(self, packed: str) -> None:
        """Read what `sitebuild.index.build_index` wrote."""
        data = json.loads(packed)
        self.lang: str = data["lang"]
        self.own = Lexicon("".join(data["own"]["lines"]), data["own"]["spans"])
        self.foreign = Lexicon("".join(data["foreign"]["lines"]), data["foreign"]["spans"])
        self.stop_words = " " + data["stopWords"] + " "
        self.priors: list[float] = data["priors"]
        self.facets = [
            Facet(
                facet["name"],
                [FacetValue(value[0], value[1], int(value[2], 16)) for value in facet["values"]],
            )
            for facet in data["facets"]
        ]
        self._documents: list[list[str]] = data["documents"]

    def __len__(self) -> int:
        return len(self._documents)

    def document(self, number: int) -> Document:
        """Return document `number` as the page shows it."""
        row = self._documents[number]
        return Document(row[0], row[1], row[2], row[3:])

    def reference(self, number: int) -> str:
        """Return the permanent reference of document `number`, such as `concept/bias`."""
        return self._documents[number][0]

    def is_stop_word(self, word: str) -> bool:
        """True for words that every text has: left out of a query when something else remains."""
        return f" {word} " in self.stop_words
