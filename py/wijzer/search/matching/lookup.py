"""Look a word of a query up in one lexicon, by all the ways that lead from it to documents."""

from typing import Callable

from wijzer.search import weights
from wijzer.search.analysis.spelling import CHEAP
from wijzer.search.index.lexicon import CROWD, PHRASE, Lexicon, Line
from wijzer.search.index.ties import (
    BROADER,
    INSIDE,
    PARTS,
    SAME,
    Link,
    best_of,
    head,
    links,
)
from wijzer.search.matching.match import Match
from wijzer.search.matching.typos import corrections

COMPLETIONS = 24
"""From this many words on, the build makes a crowd of them."""
_SHORTEST = 4
_MOST_REMEMBERED = 60
_JOINTS = ("", "s", "en")
_ENDINGS = ("", "e", "en", "s", "t", "er", "ing", "es", "ed", "d", "n", "de", "te")
_FACTOR = {INSIDE: weights.INSIDE, PARTS: weights.PARTS, SAME: weights.SAME, BROADER: weights.BROADER}


class Lookup:
    """One lexicon of an index of `size` documents."""

    def __init__(self, lexicon: Lexicon, size: int, stem: Callable[[str], str]) -> None:
        """Take the stem function for words that the lexicon lacks."""
        self.lexicon = lexicon
        self._size = size
        self._stem = stem
        self._memory: dict[str, Match] = {}

    def known(self, word: str, growing: bool) -> Match:
        """Match a word as written with its family, meanings and compounds; if growing, its completions.

        What does not grow is remembered: while one types, all words but the last stay as they are.
        Take what this returns in with `Match.include`, and leave it as it is.
        """
        if growing:
            return self._known(word, True)
        return self._remembered(word, lambda: self._known(word, False))

    def _remembered(self, key: str, make: Callable[[], Match]) -> Match:
        match = self._memory.get(key)
        if match is None:
            if len(self._memory) >= _MOST_REMEMBERED:
                self._memory.clear()
            match = self._memory[key] = make()
        return match

    def _known(self, word: str, growing: bool) -> Match:
        match = Match()
        line = self.lexicon.line(word)
        if line:
            self._add_line(match, line, 100)
        if growing:
            self._add_completions(match, word, 100)
        return match

    def inflected(self, word: str) -> Match:
        """Match a word that the vocabulary lacks by words with its stem and a usual ending."""
        match = Match()
        stem = self._stem(word)
        if len(stem) >= _SHORTEST - 1:
            for ending in _ENDINGS:
                line = self.lexicon.line(stem + ending)
                if line:
                    match.add_family(self.lexicon, head(line.term, line.ties), weights.FAMILY)
        return match

    def beginning(self, word: str) -> Match:
        """Match a word inside a query that is only the beginning of known ones."""
        match = Match()
        match.guessed = True
        if len(word) >= _SHORTEST:
            self._add_completions(match, word, 100)
        return match

    def halves(self, word: str) -> Match:
        """Match an unknown compound by two known words that a document must both have."""
        match = Match()
        match.guessed = True
        for cut in range(len(word) - _SHORTEST + 1, _SHORTEST - 2, -1):
            tail = self.lexicon.line(word[cut:]) if len(word) - cut >= _SHORTEST - 1 else None
            for joint in _JOINTS if tail else ():
                first = word[: cut - len(joint)]
                if len(first) < _SHORTEST - 1 or first + joint != word[:cut]:
                    continue
                line = self.lexicon.line(first)
                if line and tail:
                    heads = [head(line.term, line.ties), head(tail.term, tail.ties)]
                    match.add_together(self.lexicon, heads, weights.PARTS, self._size)
            if match.is_known():
                break
        return match

    def mistyped(self, word: str, growing: bool) -> Match:
        """Match the words that `word` may be a slip for, the likeliest most."""
        match = Match()
        match.guessed = True
        for one in corrections(self.lexicon, word, growing):
            before = len(match.readings)
            self._add_line(match, one.line, weights.TYPO[one.cost])
            if len(match.readings) > before:
                match.corrections.append(one.line.term)
                match.guessed = match.guessed and one.cost > CHEAP
        return match

    def joined(self, first: str, second: str, growing: bool) -> Match:
        """Match two neighbours that are written as one word elsewhere."""
        match = Match()
        for joint in _JOINTS:
            found = self.known(first + joint + second, growing and len(first + second) >= _SHORTEST)
            match.include(found, weights.JOINED)
        return match

    def phrase(self, words: list[str]) -> Match:
        """Match neighbours that a synonym rule names. Remembered as known words are."""
        term = PHRASE + " ".join(words)
        return self._remembered(term, lambda: self._named(term))

    def _named(self, term: str) -> Match:
        match = Match()
        line = self.lexicon.line(term)
        if line:
            self._follow(match, links(term, line.ties), line, 100)
        return match

    def whole(self, words: list[str]) -> Match:
        """Match documents whose title or synonym is just these words."""
        match = Match()
        line = self.lexicon.line(PHRASE + " ".join(words))
        if line:
            match.add(line, 100, "")
        return match

    def _add_line(self, match: Match, line: Line, percent: int) -> None:
        family = head(line.term, line.ties)
        factor = weights.FAMILY * percent // 100
        speaks = match.add_family(self.lexicon, family, factor, own=(line, percent))
        if speaks and speaks.ties:
            self._follow(match, links(family, speaks.ties), line, percent)

    def _follow(self, match: Match, ways: list[Link], line: Line, percent: int) -> None:
        for link in ways:
            factor = _FACTOR[link.relation] * percent // 100
            if len(link.heads) > 1:
                match.add_together(self.lexicon, link.heads, factor, self._size)
            else:
                # Of a compound the part is marked that was looked up.
                form = line.term if link.relation == INSIDE else ""
                match.add_family(self.lexicon, link.heads[0], factor, form)

    def _add_completions(self, match: Match, word: str, percent: int) -> None:
        crowd = self.lexicon.line(word + CROWD)
        factor = weights.PREFIX * percent // 100
        if crowd:
            match.add(crowd, factor, word)
            many = best_of(crowd.ties)
            if many:
                match.total, match.cut = many, True
            return
        for line in self.lexicon.beginning_with(word, COMPLETIONS + 1):  # the word itself may be one
            if line.term != word:
                self._complete(match, line, factor, word)

    def _complete(self, match: Match, line: Line, factor: int, typed: str) -> None:
        if line.groups:
            match.add(line, factor, line.term, typed)  # marked as far as it was typed, as in a crowd
            return
        # An inflection, or a word that no text has but a rule: what it means in one word.
        family = head(line.term, line.ties)
        speaks = match.add_family(self.lexicon, family, factor) or self.lexicon.line(family)
        if speaks:
            means = [one for one in links(family, speaks.ties) if one.relation in (SAME, BROADER)]
            self._follow(match, [one for one in means if len(one.heads) == 1], line, factor)
