"""Weigh words with BM25F, in steps: their impacts."""

from collections import Counter, defaultdict

from sitebuild.index.vocabulary import Vocabulary
from sitebuild.index.weights import IndexWeights
from wijzer.search.index.postings import MAX_IMPACT

Counts = dict[str, int]
"""Field -> how often a word stands in it."""
Impacts = dict[int, list[int]]
"""Impact -> documents in order."""


class Weighing:
    """What each word weighs in each document, by how often it stands in which field."""

    def __init__(self, vocabulary: Vocabulary, kinds: list[str], weights: IndexWeights) -> None:
        """Take documents as words, each one's kind, and the numbers to weigh with."""
        self._vocabulary = vocabulary
        self._weights = weights
        self._priors = [weights.prior.get(kind, 1.0) for kind in kinds]
        self._averages = _averages(vocabulary)
        self._counts: defaultdict[str, dict[int, Counts]] = defaultdict(dict)
        for document, fields in enumerate(vocabulary.fields):
            for field, words in fields.items():
                for word, count in Counter(words).items():
                    self._counts[word].setdefault(document, {})[field] = count

    def size(self) -> int:
        """How many documents there are."""
        return len(self._priors)

    def words(self) -> set[str]:
        """All words of all documents."""
        return set(self._counts)

    def impacts(self, word: str) -> Impacts:
        """Return the impact of `word` in each document that has it."""
        return _impacts({document: self.weight(word, document) for document in self._counts.get(word, {})})

    def weight(self, word: str, document: int) -> float:
        """Return what `word` weighs in a document, 0 to 1.

        Robertson and Zaragoza 2009: the fields' counts, each normalised by its length and boosted,
        are added before saturation. The idf is weighed at query time: there a word is all its
        postings together.
        """
        frequency = sum(self.frequencies(word, document).values())
        return frequency / (self._weights.saturation + frequency) * self._priors[document]

    def frequencies(self, word: str, document: int) -> dict[str, float]:
        """Return how often `word` stands in each field that has it, normalised and boosted."""
        return {
            field: self._weights.field_boost[field] * count / self._length_norm(field, document)
            for field, count in self._counts.get(word, {}).get(document, {}).items()
        }

    def phrases(self) -> dict[str, Impacts]:
        """Whole titles and synonyms, in order."""
        found: dict[str, dict[int, float]] = {}
        for document, fields in enumerate(self._vocabulary.phrases):
            for field, weight in self._weights.title_field.items():
                for phrase in fields.get(field, []):
                    best = found.setdefault(phrase, {})
                    best[document] = max(weight * self._priors[document], best.get(document, 0.0))
        return {phrase: _impacts(best) for phrase, best in sorted(found.items())}

    def _length_norm(self, field: str, document: int) -> float:
        b = self._weights.length[field]
        return 1 - b + b * len(self._vocabulary.fields[document][field]) / self._averages[field]


def _averages(vocabulary: Vocabulary) -> dict[str, float]:
    lengths: dict[str, list[int]] = {}
    for fields in vocabulary.fields:
        for field, words in fields.items():
            if words:
                lengths.setdefault(field, []).append(len(words))
    return {field: sum(found) / len(found) for field, found in lengths.items()}


def _impacts(found: dict[int, float]) -> Impacts:
    impacts: Impacts = {}
    for document, weight in sorted(found.items()):
        impact = min(MAX_IMPACT, max(1, round(weight * MAX_IMPACT)))
        impacts.setdefault(impact, []).append(document)
    return impacts
