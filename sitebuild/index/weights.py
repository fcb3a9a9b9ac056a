"""The numbers that an index holds. Tuned by `tests/bench/search/tune.py`; passed in, never changed.

What a match is worth at query time lies in `wijzer.search.weights`.
"""

from dataclasses import dataclass, field


def _field_boost() -> dict[str, float]:
    return {
        "title": 6.0,
        "synonyms": 4.0,
        "misspellings": 3.0,
        "tags": 3.0,
        "summary": 2.0,
        "body": 1.0,
        "labels": 0.4,
    }


def _length() -> dict[str, float]:
    return {
        "title": 0.3,
        "synonyms": 0.2,
        "misspellings": 0.0,
        "tags": 0.2,
        "summary": 0.5,
        "body": 0.6,
        "labels": 0.3,
    }


def _title_field() -> dict[str, float]:
    return {"title": 1.0, "synonyms": 0.8, "misspellings": 0.8}


def _prior() -> dict[str, float]:
    return {
        "application": 1.0,
        "example": 0.95,
        "specialisation": 0.92,
        "product": 0.83,
        "concept": 0.83,
        "topic": 0.83,
        "dilemma": 0.78,
        "role": 0.78,
        "course": 0.74,
        "cluster": 0.74,
    }


@dataclass(frozen=True)
class IndexWeights:
    """BM25F (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"), and limits."""

    field_boost: dict[str, float] = field(default_factory=_field_boost)
    """How much a word counts by the field it stands in."""
    saturation: float = 1.2
    """How soon repeating a word stops helping: k1."""
    length: dict[str, float] = field(default_factory=_length)
    """How much the length of a field matters, 0 to 1: b."""
    title_field: dict[str, float] = field(default_factory=_title_field)
    """What a query that is a whole title or synonym counts for, by field."""
    prior: dict[str, float] = field(default_factory=_prior)
    """By kind: an application comes before a product that only mentions it."""
    prefix_list_documents: int = 100
    """How many documents a prefix list keeps in a large index: the best."""
    large: int = 1000
    """From more documents on, an index is large; in another, prefix lists are whole and counts exact."""
