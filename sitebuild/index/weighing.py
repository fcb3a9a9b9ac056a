"""Weigh words with BM25F, in steps: their impacts."""

from collections import defaultdict

from wijzer.search import weights
from wijzer.search.index.postings import MAX_IMPACT

Counts = dict[str, float]
Impacts = dict[int, list[int]]
"""Impact -> documents in order."""


class Weighing:
    """How often each word stands in each field of each document, and what that makes it weigh there."""

    def __init__(self, priors: list[float]) -> None:
        """Take each document's prior, at most 1."""
        self._priors = priors
        self._counts: defaultdict[str, dict[int, Counts]] = defaultdict(dict)
        self._lengths: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._phrases: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._averages: dict[str, float] = {}

    def add(self, document: int, field: str, words: list[str]) -> None:
        """Take in one field of one document."""
        self._lengths[field][document] = len(words)
        for word in words:
            counts = self._counts[word].setdefault(document, {})
            counts[field] = counts.get(field, 0) + 1

    def add_phrase(self, document: int, field: str, phrase: str) -> None:
        """Take in a whole title or synonym."""
        best = max(weights.TITLE_FIELD[field], self._phrases[phrase].get(document, 0.0))
        self._phrases[phrase][document] = best

    def size(self) -> int:
        """How many documents there are."""
        return len(self._priors)

    def words(self) -> set[str]:
        """All words of all documents."""
        return set(self._counts)

    def impacts(self, word: str) -> Impacts:
        """Return the impact of `word` in each document that has it.

        Robertson and Zaragoza 2009: the fields' counts, each normalised by its length and boosted,
        are added before saturation. How rare a word is, the query weighs: there a word is all its
        postings together.
        """
        found: dict[int, float] = {}
        for document, counts in self._counts.get(word, {}).items():
            frequency = sum(
                weights.FIELD_BOOST[field] * count / self._length_norm(field, document)
                for field, count in counts.items()
            )
            found[document] = frequency / (weights.SATURATION + frequency) * self._priors[document]
        return _impacts(found)

    def phrases(self) -> dict[str, Impacts]:
        """Whole titles and synonyms, in order."""
        return {
            phrase: _impacts({one: weight * self._priors[one] for one, weight in found.items()})
            for phrase, found in sorted(self._phrases.items())
        }

    def _length_norm(self, field: str, document: int) -> float:
        b = weights.LENGTH[field]
        return 1 - b + b * self._lengths[field][document] / self._average(field)

    def _average(self, field: str) -> float:
        # Asked for at the first weighing, when every document is in.
        if field not in self._averages:
            lengths = self._lengths[field]
            self._averages[field] = sum(lengths.values()) / len(lengths) or 1.0
        return self._averages[field]


def _impacts(found: dict[int, float]) -> Impacts:
    impacts: Impacts = {}
    for document, weight in sorted(found.items()):
        impacts.setdefault(min(MAX_IMPACT, max(1, round(weight * MAX_IMPACT))), []).append(document)
    return impacts
