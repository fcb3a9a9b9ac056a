"""Prefix lists: the postings of the many words that begin alike, merged beforehand in one line."""

from collections import defaultdict
from dataclasses import dataclass

from sitebuild.index.weighing import Impacts
from sitebuild.index.weights import IndexWeights
from wijzer.search.index.lexicon import PREFIX_LIST
from wijzer.search.matching.expansion import COMPLETIONS


@dataclass(frozen=True)
class PrefixList:
    """The documents of one prefix, each with the highest impact of any word."""

    impacts: Impacts
    best_of: int
    """Of how many documents it holds only the best; 0 when it holds all."""


def prefix_lists(
    impacts_of: dict[str, Impacts], words: set[str], size: int, weights: IndexWeights
) -> dict[str, PrefixList]:
    """Return a list for each prefix of more than `COMPLETIONS` of the words; a single letter has none.

    Args:
        impacts_of: word -> its impacts, for the words of the texts.
        words: all words that the lexicon knows.
        size: how many documents the index has.
        weights: how many documents a list keeps.
    """
    longer: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        for length in range(2, len(word)):
            longer[word[:length]].append(word)
    return {
        prefix + PREFIX_LIST: _merged([impacts_of.get(word, {}) for word in found], size, weights)
        for prefix, found in sorted(longer.items())
        if len(found) > COMPLETIONS
    }


def _merged(all_impacts: list[Impacts], size: int, weights: IndexWeights) -> PrefixList:
    best: dict[int, int] = {}
    for impacts in all_impacts:
        for impact, documents in impacts.items():
            for document in documents:
                best[document] = max(impact, best.get(document, 0))
    kept = sorted(best, key=lambda document: (-best[document], document))
    if size > weights.large:
        kept = kept[: weights.prefix_list_documents]
    merged: Impacts = {}
    for document in sorted(kept):
        merged.setdefault(best[document], []).append(document)
    return PrefixList(merged, len(best) if len(best) > len(kept) else 0)
