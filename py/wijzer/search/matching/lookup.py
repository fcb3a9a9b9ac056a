"""Look a word of a query up in one lexicon, by all the ways that lead from it to documents."""

from typing import Callable

from wijzer.search import weights
from wijzer.search.analysis.spelling import CHEAP
from wijzer.search.index.lexicon import PHRASE, PREFIX_LIST, Lexicon, Line
from wijzer.search.index.term_links import (
    BROADER,
    COMPOUND,
    PARTS,
    SYNONYM,
    TermLink,
    best_of,
    lemma,
    links_of,
)
from wijzer.search.matching.match import Match
from wijzer.search.matching.typos import corrections

COMPLETIONS = 24
"""From this many words on, the build makes a prefix list of them."""
_MIN_PREFIX = 4
_MIN_PART = 3
_MAX_REMEMBERED = 60
_JOINTS = ("", "s", "en")
_ENDINGS = ("", "e", "en", "s", "t", "er", "ing", "es", "ed", "d", "n", "de", "te")
_FACTOR = {
    COMPOUND: weights.COMPOUND,
    PARTS: weights.PARTS,
    SYNONYM: weights.SYNONYM,
    BROADER: weights.BROADER,
}


class Lookup:
    """One lexicon of an index of `size` documents."""

    def __init__(self, lexicon: Lexicon, size: int, stem: Callable[[str], str]) -> None:
        """Take the stem function for words that the lexicon lacks."""
        self.lexicon = lexicon
        self._size = size
        self._stem = stem
        self._memory: dict[str, Match] = {}

    def match_exact(self, word: str, is_prefix: bool) -> Match:
        """Match a word as written, its inflections, synonyms and compounds; a prefix also its completions.

        What is no prefix is remembered: while one types, all words but the last stay as they are.
        Take what this returns in with `Match.include`, and leave it as it is.
        """
        if is_prefix:
            return self._match_exact(word, True)
        return self._remembered(word, lambda: self._match_exact(word, False))

    def _remembered(self, key: str, make: Callable[[], Match]) -> Match:
        match = self._memory.get(key)
        if match is None:
            if len(self._memory) >= _MAX_REMEMBERED:
                self._memory.clear()
            match = self._memory[key] = make()
        return match

    def _match_exact(self, word: str, is_prefix: bool) -> Match:
        match = Match()
        line = self.lexicon.line(word)
        if line:
            self._add_line(match, line, 100)
        if is_prefix:
            self._add_completions(match, word, 100)
        return match

    def match_stem(self, word: str) -> Match:
        """Match a word that the vocabulary lacks by words with its stem and a usual ending."""
        match = Match()
        stem = self._stem(word)
        if len(stem) >= _MIN_PART:
            for ending in _ENDINGS:
                line = self.lexicon.line(stem + ending)
                if line:
                    match.add_inflections(self.lexicon, lemma(line.term, line.links), weights.INFLECTION)
        return match

    def match_prefix(self, word: str) -> Match:
        """Match a word inside a query that is only a prefix of known ones."""
        match = Match()
        match.guessed = True
        if len(word) >= _MIN_PREFIX:
            self._add_completions(match, word, 100)
        return match

    def match_compound(self, word: str) -> Match:
        """Match an unknown compound by two known words that a document must both have."""
        match = Match()
        match.guessed = True
        for cut in range(len(word) - _MIN_PART, _MIN_PART - 1, -1):
            tail = self.lexicon.line(word[cut:]) if len(word) - cut >= _MIN_PART else None
            for joint in _JOINTS if tail else ():
                first = word[: cut - len(joint)]
                if len(first) < _MIN_PART or first + joint != word[:cut]:
                    continue
                line = self.lexicon.line(first)
                if line and tail:
                    lemmas = [lemma(line.term, line.links), lemma(tail.term, tail.links)]
                    match.add_together(self.lexicon, lemmas, weights.PARTS, self._size)
            if match.is_known():
                break
        return match

    def match_typo(self, word: str, is_prefix: bool) -> Match:
        """Match the words that `word` may be a slip for, the likeliest most."""
        match = Match()
        match.guessed = True
        for one in corrections(self.lexicon, word, is_prefix):
            before = len(match.postings)
            self._add_line(match, one.line, weights.TYPO[one.cost])
            if len(match.postings) > before:
                match.corrections.append(one.line.term)
                match.guessed = match.guessed and one.cost > CHEAP
        return match

    def match_joined(self, first: str, second: str, is_prefix: bool) -> Match:
        """Match two neighbours that are written as one word elsewhere."""
        match = Match()
        for joint in _JOINTS:
            found = self.match_exact(first + joint + second, is_prefix and len(first + second) >= _MIN_PREFIX)
            match.include(found, weights.JOINED)
        return match

    def match_phrase(self, words: list[str]) -> Match:
        """Match neighbours that a synonym rule names. Remembered as known words are."""
        term = PHRASE + " ".join(words)
        return self._remembered(term, lambda: self._named(term))

    def _named(self, term: str) -> Match:
        match = Match()
        line = self.lexicon.line(term)
        if line:
            self._follow(match, links_of(term, line.links), line, 100)
        return match

    def match_title(self, words: list[str]) -> Match:
        """Match documents whose title or synonym is just these words."""
        match = Match()
        line = self.lexicon.line(PHRASE + " ".join(words))
        if line:
            match.add(line, 100, "")
        return match

    def _add_line(self, match: Match, line: Line, percent: int) -> None:
        word = lemma(line.term, line.links)
        factor = weights.INFLECTION * percent // 100
        group = match.add_inflections(self.lexicon, word, factor, own=(line, percent))
        if group and group.links:
            self._follow(match, links_of(word, group.links), line, percent)

    def _follow(self, match: Match, ways: list[TermLink], line: Line, percent: int) -> None:
        for link in ways:
            factor = _FACTOR[link.relation] * percent // 100
            if len(link.lemmas) > 1:
                match.add_together(self.lexicon, link.lemmas, factor, self._size)
            else:
                # Of a compound the part is marked that was looked up.
                form = line.term if link.relation == COMPOUND else ""
                match.add_inflections(self.lexicon, link.lemmas[0], factor, form)

    def _add_completions(self, match: Match, word: str, percent: int) -> None:
        prefix_list = self.lexicon.line(word + PREFIX_LIST)
        factor = weights.PREFIX * percent // 100
        if prefix_list:
            match.add(prefix_list, factor, word)
            many = best_of(prefix_list.links)
            if many:
                match.total, match.cut = many, True
            return
        for line in self.lexicon.beginning_with(word, COMPLETIONS + 1):  # the word itself may be one
            if line.term != word:
                self._complete(match, line, factor, word)

    def _complete(self, match: Match, line: Line, factor: int, typed: str) -> None:
        if line.postings:
            match.add(line, factor, line.term, typed)  # marked as far as it was typed, as in a prefix list
            return
        # An inflection, or a word that no text has but a rule: what it means in one word.
        word = lemma(line.term, line.links)
        group = match.add_inflections(self.lexicon, word, factor) or self.lexicon.line(word)
        if group:
            means = [one for one in links_of(word, group.links) if one.relation in (SYNONYM, BROADER)]
            self._follow(match, [one for one in means if len(one.lemmas) == 1], line, factor)
