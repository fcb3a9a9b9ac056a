"""Put documents in order: what the words earn, then whether they stand together."""

from math import log
from typing import Callable

from wijzer.search import weights
from wijzer.search.matching.match import Match

_IDF_STEPS = 16


def idf(size: int, found: int) -> int:
    """Return BM25's idf of a word that `found` of `size` documents have, in sixteenths, at least 1."""
    return max(1, int(_IDF_STEPS * log(1 + (size - found + 0.5) / (found + 0.5)) + 0.5))


def with_all(matches: list[Match], idfs: list[int], required: list[bool]) -> dict[int, int]:
    """Return document -> score of the documents that have every required word."""
    needed = [match for match, need in zip(matches, required) if need]
    fewest = min(needed, key=lambda match: len(match.found))
    documents = fewest.found
    for match in needed:
        if match is not fewest:
            scores = match.scores
            documents = [document for document in documents if scores[document]]
    return {document: _score(matches, idfs, document) for document in documents}


def with_any(matches: list[Match], idfs: list[int]) -> dict[int, int]:
    """Return document -> score of those that have any word: each word more outweighs any scores."""
    step = 1 + max(idfs) * weights.HIGHEST * len(matches)
    scores: dict[int, int] = {}
    for match in matches:
        for document in match.found:
            if document not in scores:
                words = sum([1 for one in matches if one.scores[document]])
                scores[document] = words * step + _score(matches, idfs, document)
    return scores


def outweighing(matches: list[Match], idfs: list[int], required: list[bool], least: int) -> dict[int, int]:
    """Return document -> score of the documents that lack a required word and yet earn `least` or more.

    A word's documents are walked best first, and only while one could reach `least` with the most
    that all its other words but the smallest can bring.
    """
    needed = [match for match, need in zip(matches, required) if need]
    highest = [
        match.scores[match.found[0]] * idfs[i] if match.found else 0 for i, match in enumerate(matches)
    ]
    scores: dict[int, int] = {}
    for i, match in enumerate(matches):
        others = highest[:i] + highest[i + 1 :]
        rest = sum(others) - min(others)
        for document in match.found:
            if match.scores[document] * idfs[i] + rest < least:
                break
            if document not in scores and not all([one.scores[document] for one in needed]):
                score = _score(matches, idfs, document)
                if score >= least:
                    scores[document] = score
    return scores


def best(scores: dict[int, int], wanted: int, proximity: Callable[[int], int]) -> list[int]:
    """Return the `wanted` best documents, exactly, by score and then by number.

    Args:
        scores: document -> score before proximity.
        wanted: how many to return at most.
        proximity: document -> percent to add, from 0 to `weights.MAX_PROXIMITY`; asked only of documents
            that it could lift among the best.
    """
    if len(scores) > wanted:
        least = sorted(scores.values())[-wanted] * 100 // (100 + weights.MAX_PROXIMITY)
        documents = [document for document in scores if scores[document] >= least]
    else:
        documents = list(scores)
    order = sorted([(-scores[one] * (100 + proximity(one)) // 100, one) for one in documents])
    return [document for _score, document in order[:wanted]]


def _score(matches: list[Match], idfs: list[int], document: int) -> int:
    score = 0
    for i, match in enumerate(matches):
        score += match.scores[document] * idfs[i]
    return score
