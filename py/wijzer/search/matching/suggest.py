"""Offer known words near to one that nothing has."""

from wijzer.search.index.reader import Index

_MIN_PREFIX = 3


def suggest_terms(index: Index, unknown: list[str], most: int) -> list[str]:
    """Return up to `most` words of the vocabulary that begin like the unknown ones, longest first."""
    found: list[str] = []
    for word in unknown:
        for length in range(len(word) - 1, _MIN_PREFIX - 1, -1):
            for line in index.own.beginning_with(word[:length], most):
                if line.term not in found:
                    found.append(line.term)
            if len(found) >= most:
                return found[:most]
    return found[:most]
