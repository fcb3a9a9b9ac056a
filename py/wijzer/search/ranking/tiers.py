"""Which documents come before which, whatever they score: those with all words of a query first."""

from wijzer.record import Record
from wijzer.search.matching.match import Match
from wijzer.search.matching.terms import Term
from wijzer.search.ranking.ranking import outweighing, with_all, with_any


class Tier(Record):
    """Documents with their scores, all before those of the next tier, and the matches they score by."""

    def __init__(self, matches: list[Match], scores: dict[int, int]) -> None:
        self.matches = matches
        self.scores = scores


def tiers_of(terms: list[Term], idfs: list[int], outweighs: int) -> list[Tier]:
    """Return the documents with all words in the page's language; then those that need the other one.

    Before both come the documents that lack a word and earn `outweighs` percent of the best that has
    them (docs/adr/0006).
    """
    required = [term.required for term in terms]
    own, either = [term.own for term in terms], [term.either for term in terms]
    tiers = [Tier(own, with_all(own, idfs, required))]
    if any([term.foreign.is_known() for term in terms]):
        both = with_all(either, idfs, required)
        taken = tiers[0].scores
        tiers.append(Tier(either, {one: score for one, score in both.items() if one not in taken}))
    highest = max([max(tier.scores.values()) for tier in tiers if tier.scores] or [0])
    if highest and len(terms) > 1:
        least = highest * outweighs // 100
        tiers.insert(0, Tier(either, outweighing(either, idfs, required, least)))
    return tiers


def partial_tiers(terms: list[Term], idfs: list[int]) -> list[Tier]:
    """Return the documents with any word, for when none has all."""
    either = [term.either for term in terms]
    return [Tier(either, with_any(either, idfs))]
