"""Find the known words that a mistyped one stands for.

One error at letter `i` leaves the letters before it and those behind it whole. The words that
begin with the former are one span of the sorted lexicon; in it the latter are found natively.
So each place costs a few look-ups in a span that soon is short, and no distance is computed.
"""

from wijzer.record import Record
from wijzer.search.analysis.spelling import CHEAP, PLAIN, respelled, substitution_cost
from wijzer.search.index.lexicon import Lexicon, Line

_MIN_LENGTH = 4
_FIRST_LETTER = 1  # the first letter is seldom wrong: such an error costs more
_MAX_CORRECTIONS = 6
_MAX_COMPLETIONS = 3


class Correction(Record):
    """A known word and how unlikely the error is: 1 or more."""

    def __init__(self, line: Line, cost: int) -> None:
        self.line = line
        self.cost = cost


def corrections(lexicon: Lexicon, word: str, is_prefix: bool) -> list[Correction]:
    """Return the words that `word` becomes by one edit, one swap, or other letters of the same sound.

    Args:
        lexicon: the vocabulary to look in.
        word: a folded word that the vocabulary lacks.
        is_prefix: the word may not be whole yet, so a longer word that begins so counts too.

    Returns:
        The likeliest first, at most six; none for words under four letters.
    """
    if len(word) < _MIN_LENGTH:
        return []
    found = _Corrections(lexicon, word, is_prefix)
    found.take_slips()
    found.take_wrong_letters()
    return found.likeliest()


class _Corrections:
    """Gathers the corrections of one word, each at its least cost."""

    def __init__(self, lexicon: Lexicon, word: str, is_prefix: bool) -> None:
        self._lexicon = lexicon
        self._word = word
        self._is_prefix = is_prefix
        self._found: dict[str, Correction] = {}

    def take_slips(self) -> None:
        """Take the words known once a letter is left out, two are swapped, or a sound is respelled."""
        word = self._word
        for i in range(len(word)):
            doubled = i > 0 and word[i] == word[i - 1]
            late = 0 if i else _FIRST_LETTER
            self._take(self._lines(word[:i] + word[i + 1 :]), (CHEAP if doubled else PLAIN) + late)
            if i + 1 < len(word) and word[i] != word[i + 1]:
                swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
                self._take(self._lines(swapped), CHEAP + late)
        for other in respelled(word):
            self._take(self._lines(other), CHEAP)

    def take_wrong_letters(self) -> None:
        """Take the words with another letter at one place, or with one more."""
        word, span = self._word, self._lexicon.span("")
        for i in range(len(word)):
            span = self._lexicon.span(word[:i], span if i > 2 else None)
            if span[0] == span[1]:
                break
            late = 0 if i else _FIRST_LETTER
            for line in self._lexicon.with_tail(word[i + 1 :], i + 1, span, not self._is_prefix):
                if line.term[i] != word[i]:
                    self._take([line], substitution_cost(word[i], line.term[i]) + late)
            for line in self._lexicon.with_tail(word[i:], i + 1, span, not self._is_prefix):
                doubled = line.term[i] in (word[i], word[i - 1] if i else "")
                self._take([line], (CHEAP if doubled else PLAIN) + late)

        if not self._is_prefix:  # the last letter left out
            for line in self._lexicon.with_tail("", len(word) + 1, self._lexicon.span(word), True):
                self._take([line], CHEAP if line.term[-1] == word[-1] else PLAIN)

    def likeliest(self) -> list[Correction]:
        """Return the corrections of least cost, of these the nearest in length."""
        length = len(self._word)
        order = sorted([(one.cost, abs(len(term) - length), term) for term, one in self._found.items()])
        return [self._found[term] for _cost, _longer, term in order[:_MAX_CORRECTIONS]]

    def _take(self, lines: list[Line], cost: int) -> None:
        for line in lines:
            if line.term not in self._found or self._found[line.term].cost > cost:
                self._found[line.term] = Correction(line, cost)

    def _lines(self, word: str) -> list[Line]:
        if self._is_prefix:
            return self._lexicon.beginning_with(word, _MAX_COMPLETIONS)
        line = self._lexicon.line(word)
        return [line] if line else []
