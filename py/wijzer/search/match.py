"""Which documents a word of the query finds, and by what."""

from typing import Callable

from wijzer.content.record import Record
from wijzer.search import weights
from wijzer.search.lexicon import CROWD, STEM, Lexicon, Line
from wijzer.search.postings import unpack_into
from wijzer.search.typos import corrections

_MOST_COMPLETIONS = 40
_SHORTEST_HALF = 4


class Match(Record):
    """The documents that one word finds, with their best weight, and the forms to mark in a text."""

    def __init__(self) -> None:
        self.scores: dict[int, float] = {}
        self.forms: list[str] = []
        self.correction = ""

    def add(self, line: Line, factor: float, form: str) -> None:
        """Take in a line's documents at `factor` times their weight."""
        unpack_into(self.scores, line.postings, factor)
        if form and form not in self.forms:
            self.forms.append(form)

    def merge(self, other: "Match", factor: float = 1.0) -> None:
        """Take in another match of the same word."""
        for document, weight in other.scores.items():
            if weight * factor > self.scores.get(document, 0.0):
                self.scores[document] = weight * factor
        self.forms.extend([form for form in other.forms if form not in self.forms])
        self.correction = self.correction or other.correction


def match_known(lexicon: Lexicon, word: str, growing: bool) -> Match:
    """Match a word as written, its stem's family and, when it may still grow, its completions."""
    match = Match()
    line = lexicon.line(word)
    if line:
        match.add(line, 1.0, word)
        _add_family(lexicon, match, line.notes)
    if growing:
        _add_completions(lexicon, match, word)
    return match


def match_inflected(lexicon: Lexicon, word: str, stem: Callable[[str], str]) -> Match:
    """Match a word that the vocabulary lacks by its stem."""
    match = Match()
    _add_family(lexicon, match, stem(word))
    return match


def match_beginning(lexicon: Lexicon, word: str) -> Match:
    """Match a word in the middle of a query that is only the beginning of known words."""
    match = Match()
    if len(word) >= _SHORTEST_HALF:
        _add_completions(lexicon, match, word)
    return match


def match_mistyped(lexicon: Lexicon, word: str, growing: bool) -> Match:
    """Match words one typing error away."""
    match = Match()
    for line in corrections(lexicon, word, growing):
        match.add(line, weights.TYPO, line.term)
        _add_family(lexicon, match, line.notes, weights.TYPO)
        match.correction = match.correction or line.term
    return match


def match_halves(lexicon: Lexicon, word: str) -> Match:
    """Match an unknown compound by two known halves that a document must both have."""
    match = Match()
    for i in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
        first, second = lexicon.line(word[:i]), lexicon.line(word[i:])
        if first and second:
            one, two = match_known(lexicon, first.term, False), match_known(lexicon, second.term, False)
            for document, weight in one.scores.items():
                if document in two.scores:
                    match.scores[document] = weights.SPLIT * (weight + two.scores[document]) / 2
            if match.scores:
                match.forms = one.forms + two.forms
                return match
    return match


def _add_family(lexicon: Lexicon, match: Match, stem: str, factor: float = 1.0) -> None:
    line = lexicon.line(STEM + stem) if stem else None
    if line and not line.postings:  # a family of one, whose postings stand with the word itself
        line = lexicon.line(line.notes)
        if line:
            match.add(line, weights.STEM * factor, line.term)
    elif line:
        match.add(line, weights.STEM * factor, "")
        match.forms.extend([form for form in line.notes.split(",") if form not in match.forms])


def _add_completions(lexicon: Lexicon, match: Match, word: str) -> None:
    crowd = lexicon.line(CROWD + word)
    if crowd:
        match.add(crowd, weights.PREFIX, word)
        return
    for line in lexicon.beginning_with(word, _MOST_COMPLETIONS):
        match.add(line, weights.PREFIX, word)
