"""How a term names others: those of its inflection group, and those it leads to. Text, with spaces.

    <lemma       the term that stands for this one's inflection group; such a term has no other link
    +inflection  another term of the group that texts have
    =a >a &a,b   what it leads to, by the lemma of each group; with several a document needs all
    #300         no link: the documents are only the best of so many

A name begins with a letter for how many letters it shares with the term that has the link: `0` for
none, `1` for one and so on through ASCII. So `sensoren` has the link `<6`, to `sensor`.
"""

from wijzer.record import Record

LEMMA = "<"
INFLECTION = "+"
COMPOUND = "("  # a compound that this word is a part of
PARTS = "&"  # the two words that this compound is made of: a document must have both
SYNONYM = "="  # words that mean the same: of several a document must have all
BROADER = ">"  # what a narrower, a lay or a brand's word is looked up by too
BEST = "#"
_MAX_SHARED = 60
_NONE = 48


class TermLink(Record):
    """A way to the words of other inflection groups, by their lemmas."""

    def __init__(self, relation: str, lemmas: list[str]) -> None:
        self.relation = relation
        self.lemmas = lemmas


def name(term: str, other: str) -> str:
    """Return how `term` names `other`."""
    shared = 0
    while shared < min(len(term), len(other), _MAX_SHARED) and term[shared] == other[shared]:
        shared += 1
    return chr(_NONE + shared) + other[shared:]


def named(term: str, name: str) -> str:
    """Return the term that `term` names so."""
    return term[: ord(name[0]) - _NONE] + name[1:]


def lemma(term: str, links: str) -> str:
    """Return the term that stands for the inflection group of `term`: itself, or the one it names."""
    return named(term, links[1:]) if links.startswith(LEMMA) else term


def inflections(lemma: str, links: str) -> list[str]:
    """Return the other terms that texts have of the inflection group of a lemma."""
    return [named(lemma, link[1:]) for link in links.split() if link[0] == INFLECTION]


def links_of(term: str, links: str) -> list[TermLink]:
    """Return where the links of `term` lead."""
    return [
        TermLink(link[0], [named(term, name) for name in link[1:].split(",")])
        for link in links.split()
        if link[0] in (COMPOUND, PARTS, SYNONYM, BROADER)
    ]


def best_of(links: str) -> int:
    """Return of how many documents only the best are there; 0 when all are."""
    return int(links[1:]) if links.startswith(BEST) else 0
