"""Weigh terms with BM25F and pack them in the lines that `wijzer.search.lexicon` reads."""

from collections import defaultdict
from collections.abc import Callable
from math import log
from typing import Any

from wijzer.search import weights
from wijzer.search.lexicon import CROWD, PHRASE, STEM, spans
from wijzer.search.postings import pack

# MicroPython's JSON reader takes time with the square of a text's length: 150 ms for all lines in one.
_PIECE = 2000
_CROWDED_PREFIX = 3
_CROWD = 12

Counts = dict[str, float]


class Terms:
    """How often each word stands in each field of each document."""

    def __init__(self) -> None:
        """Start empty."""
        self.counts: defaultdict[str, dict[int, Counts]] = defaultdict(dict)
        """Word -> document -> field -> count."""
        self.lengths: defaultdict[str, dict[int, float]] = defaultdict(dict)
        """Field -> document -> number of words."""
        self.phrases: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._averages: dict[str, float] = {}

    def add(self, document: int, field: str, counts: Counts) -> None:
        """Take in one field of one document."""
        self.lengths[field][document] = sum(counts.values())
        for word, count in counts.items():
            self.counts[word].setdefault(document, {})[field] = count

    def weigh(self, words: list[str]) -> dict[int, float]:
        """Return the BM25F weight per document of `words` taken as one term.

        Robertson and Zaragoza 2009: the fields' counts, each normalised by its length and boosted,
        are added before saturation; idf = ln(1 + (N - n + 0.5) / (n + 0.5)).
        """
        frequencies: defaultdict[int, float] = defaultdict(float)
        for word in words:
            for document, counts in self.counts[word].items():
                for field, count in counts.items():
                    frequencies[document] += (
                        weights.FIELD_BOOST[field] * count / self._length_norm(field, document)
                    )
        everything = max((len(lengths) for lengths in self.lengths.values()), default=0)
        idf = log(1 + (everything - len(frequencies) + 0.5) / (len(frequencies) + 0.5))
        return {document: idf * tf / (weights.SATURATION + tf) for document, tf in frequencies.items()}

    def _length_norm(self, field: str, document: int) -> float:
        lengths = self.lengths[field]
        b = weights.LENGTH[field]
        return 1 - b + b * lengths[document] / self._average(field)

    def _average(self, field: str) -> float:
        # Asked for at the first weighing, when every document is in.
        if field not in self._averages:
            lengths = self.lengths[field]
            self._averages[field] = sum(lengths.values()) / len(lengths) or 1.0
        return self._averages[field]


def packed(terms: Terms, stem: Callable[[str], str]) -> dict[str, Any]:
    """Return what `wijzer.search.lexicon.Lexicon` takes: the lines, sorted by term, and their spans."""
    families: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(terms.counts):
        families[stem(word)].append(word)
    lines = {word: (stem(word), terms.weigh([word])) for word in terms.counts}
    lines |= {STEM + root: (",".join(words), _family(terms, words)) for root, words in families.items()}
    lines |= {PHRASE + phrase: ("", found) for phrase, found in terms.phrases.items()}
    lines |= {CROWD + prefix: ("", found) for prefix, found in _crowds(terms, lines).items()}
    text = "".join(
        f"\n{term}\t{notes}\t{pack(sorted(found.items()))}" for term, (notes, found) in sorted(lines.items())
    )
    pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
    return {"lines": pieces, "spans": spans(text)}


def _family(terms: Terms, words: list[str]) -> dict[int, float]:
    """The weights of a family; none for one of a single word, whose own line has them."""
    return terms.weigh(words) if len(words) > 1 else {}


def _crowds(terms: Terms, lines: dict[str, tuple[str, dict[int, float]]]) -> dict[str, dict[int, float]]:
    """Merge the postings of short prefixes that many words begin with: one look-up instead of many."""
    crowds: defaultdict[str, list[str]] = defaultdict(list)
    for word in terms.counts:
        for length in range(1, min(_CROWDED_PREFIX, len(word)) + 1):
            crowds[word[:length]].append(word)
    merged: dict[str, dict[int, float]] = {}
    for prefix, words in crowds.items():
        if len(words) > _CROWD:
            best: dict[int, float] = {}
            for word in words:
                for document, weight in lines[word][1].items():
                    best[document] = max(best.get(document, 0.0), weight)
            merged[prefix] = best
    return merged
