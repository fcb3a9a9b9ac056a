"""How a term names others: those of its family, and those it is linked to. Text, one tie after a space.

    <head        the term that speaks for this one's family; such a term has no other tie
    +member      another term of the family that texts have
    =a >a &a,b   a link: what it leads to, by the head of each family; with several a document needs all
    #300         no link: the documents are only the best of so many

A name begins with a letter for how many letters it shares with the term that has the tie: `0` for
none, `1` for one and so on through ASCII. So `sensoren` has the tie `<6`, to `sensor`.
"""

from wijzer.record import Record

HEAD = "<"
MEMBER = "+"
INSIDE = "("  # a compound that this word is a part of
PARTS = "&"  # the two words that this compound is made of: a document must have both
SAME = "="  # words that mean the same: of several a document must have all
BROADER = ">"  # what a narrower, a lay or a brand's word is looked up by too
BEST = "#"
_MOST_SHARED = 60
_NONE = 48


class Link(Record):
    """A way to other families, by the terms that speak for them."""

    def __init__(self, relation: str, heads: list[str]) -> None:
        self.relation = relation
        self.heads = heads


def name(term: str, other: str) -> str:
    """Return how `term` names `other`."""
    shared = 0
    while shared < min(len(term), len(other), _MOST_SHARED) and term[shared] == other[shared]:
        shared += 1
    return chr(_NONE + shared) + other[shared:]


def named(term: str, name: str) -> str:
    """Return the term that `term` names so."""
    return term[: ord(name[0]) - _NONE] + name[1:]


def head(term: str, ties: str) -> str:
    """Return the term that speaks for the family of `term`: itself, or the one it names."""
    return named(term, ties[1:]) if ties.startswith(HEAD) else term


def members(term: str, ties: str) -> list[str]:
    """Return the other terms that texts have of the family that `term` speaks for."""
    return [named(term, tie[1:]) for tie in ties.split() if tie[0] == MEMBER]


def links(term: str, ties: str) -> list[Link]:
    """Return where the ties of `term` lead."""
    return [
        Link(tie[0], [named(term, name) for name in tie[1:].split(",")])
        for tie in ties.split()
        if tie[0] in (INSIDE, PARTS, SAME, BROADER)
    ]


def best_of(ties: str) -> int:
    """Return of how many documents only the best are there; 0 when all are."""
    return int(ties[1:]) if ties.startswith(BEST) else 0
