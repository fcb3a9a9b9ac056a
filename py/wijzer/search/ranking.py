"""Put documents in order: all words of the query first, the page's own language first."""

from wijzer.content.record import Record
from wijzer.search.index import Index
from wijzer.search.match import Match


class Term(Record):
    """A word of the query with what it found in the page's language and in the other one."""

    def __init__(self, word: str, own: Match, foreign: Match, growing: bool) -> None:
        self.word = word
        self.own = own
        self.foreign = foreign
        self.growing = growing

    def is_known(self) -> bool:
        """True when any document has the word."""
        return bool(self.own.scores or self.foreign.scores)


def rank_all(index: Index, terms: list[Term], bonus: dict[int, float]) -> list[int]:
    """Return the documents that have every word, best first."""
    shortest = min(terms, key=lambda term: len(term.own.scores) + len(term.foreign.scores))
    candidates = list(shortest.own.scores)
    candidates.extend([number for number in shortest.foreign.scores if number not in shortest.own.scores])
    ranked: list[tuple[int, float, str, int]] = []
    for number in candidates:
        if all(number in term.own.scores or number in term.foreign.scores for term in terms):
            ranked.append(_key(index, terms, bonus, number))
    return [key[3] for key in sorted(ranked)]


def rank_any(index: Index, terms: list[Term], bonus: dict[int, float]) -> list[int]:
    """Return the documents that have any word: those with the most words first, then by score."""
    words: dict[int, int] = {}
    for term in terms:
        found = set(term.own.scores) | set(term.foreign.scores)
        for number in found:
            words[number] = words.get(number, 0) + 1
    ranked = [(-count,) + _key(index, terms, bonus, number) for number, count in words.items()]
    return [key[4] for key in sorted(ranked)]


def _key(
    index: Index, terms: list[Term], bonus: dict[int, float], number: int
) -> tuple[int, float, str, int]:
    """Sort key of a document: own language before the other, score, then its reference, a unique id."""
    score = bonus.get(number, 0.0)
    foreign = 0
    for term in terms:
        own = term.own.scores.get(number, 0.0)
        other = term.foreign.scores.get(number, 0.0)
        score += max(own, other)
        if not own and other:
            foreign = 1
    return (foreign, -score * index.priors[number], index.reference(number), number)
