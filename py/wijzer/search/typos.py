"""Find the known words that a mistyped one stands for.

One error at letter `i` leaves the letters before it and those behind it whole. The words that
begin with the former are one span of the sorted lexicon; in it the latter are found natively.
So each place costs a few look-ups in a span that soon is short, and no distance is computed.
"""

from wijzer.content.record import Record
from wijzer.search.lexicon import Lexicon, Line
from wijzer.search.spelling import CHEAP, PLAIN, respelled, substitution_cost

SHORTEST = 4
_FIRST_LETTER = 1  # the first letter is seldom wrong: such an error costs more
_MOST = 6
_COMPLETIONS = 3


class Correction(Record):
    """A known word and how unlikely the error is: 1 or more."""

    def __init__(self, line: Line, cost: int) -> None:
        self.line = line
        self.cost = cost


def corrections(lexicon: Lexicon, word: str, growing: bool) -> list[Correction]:
    """Return the words that `word` becomes by one edit, one swap, or other letters of the same sound.

    Args:
        lexicon: the vocabulary to look in.
        word: a folded word that the vocabulary lacks.
        growing: the word may not be whole yet, so the beginning of a longer word counts too.

    Returns:
        The likeliest first, at most six; none for words under four letters.
    """
    if len(word) < SHORTEST:
        return []
    found: dict[str, Correction] = {}

    def take(lines: list[Line], cost: int) -> None:
        for line in lines:
            if line.term not in found or found[line.term].cost > cost:
                found[line.term] = Correction(line, cost)

    _take_slips(lexicon, word, growing, take)
    span = lexicon.span("")
    for i in range(len(word)):
        span = lexicon.span(word[:i], span if i > 2 else None)
        if span[0] == span[1]:
            break
        late = 0 if i else _FIRST_LETTER
        for line in lexicon.with_tail(word[i + 1 :], i + 1, span, not growing):
            if line.term[i] != word[i]:
                take([line], substitution_cost(word[i], line.term[i]) + late)
        for line in lexicon.with_tail(word[i:], i + 1, span, not growing):
            doubled = line.term[i] in (word[i], word[i - 1] if i else "")
            take([line], (CHEAP if doubled else PLAIN) + late)
    # The last letter left out; a growing word may just not have it yet.
    for line in [] if growing else lexicon.with_tail("", len(word) + 1, lexicon.span(word), True):
        take([line], CHEAP if line.term[-1] == word[-1] else PLAIN)
    ordered = sorted([(one.cost, abs(len(term) - len(word)), term) for term, one in found.items()])
    return [found[term] for _cost, _longer, term in ordered[:_MOST]]


def _take_slips(lexicon: Lexicon, word: str, growing: bool, take) -> None:  # noqa: ANN001
    """Take the words that are known once a letter is left out, two are swapped, or a sound is respelled."""
    for i in range(len(word)):
        doubled = i > 0 and word[i] == word[i - 1]
        late = 0 if i else _FIRST_LETTER
        take(_known(lexicon, word[:i] + word[i + 1 :], growing), (CHEAP if doubled else PLAIN) + late)
        if i + 1 < len(word) and word[i] != word[i + 1]:
            swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
            take(_known(lexicon, swapped, growing), CHEAP + late)
    for other in respelled(word):
        take(_known(lexicon, other, growing), CHEAP)


def _known(lexicon: Lexicon, word: str, growing: bool) -> list[Line]:
    if growing:
        return lexicon.beginning_with(word, _COMPLETIONS)
    line = lexicon.line(word)
    return [line] if line else []
