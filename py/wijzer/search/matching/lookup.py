"""Look a word of a query up in one lexicon, by all the ways that lead from it to documents."""

from typing import Callable

from wijzer.search.analysis.spelling import CHEAP
from wijzer.search.index.lexicon import PHRASE, Lexicon
from wijzer.search.index.term_links import lemma, links_of
from wijzer.search.matching.expansion import Expansion
from wijzer.search.matching.match import Match
from wijzer.search.matching.typos import corrections
from wijzer.search.weights import Weights

_MIN_PREFIX = 4
_MIN_PART = 3
_MAX_REMEMBERED = 60
_JOINTS = ("", "s", "en")
_ENDINGS = ("", "e", "en", "s", "t", "er", "ing", "es", "ed", "d", "n", "de", "te")


class Lookup:
    """One lexicon of an index of `size` documents."""

    def __init__(self, lexicon: Lexicon, size: int, stem: Callable[[str], str], weights: Weights) -> None:
        """Take the stem function for words that the lexicon lacks, and what each match counts for."""
        self.lexicon = lexicon
        self.expansion = Expansion(lexicon, size, weights)
        self._stem = stem
        self._weights = weights
        self._memory: dict[str, Match] = {}

    def match_exact(self, word: str, is_prefix: bool) -> Match:
        """Match a word as written, its inflections, synonyms and compounds; a prefix also its completions.

        What is no prefix is remembered: while one types, all words but the last stay as they are.
        Take what this returns in with `Match.include`, and leave it as it is.
        """
        if is_prefix:
            return self._match_exact(word, True)
        return self._remembered(word, lambda: self._match_exact(word, False))

    def match_stem(self, word: str) -> Match:
        """Match a word that the vocabulary lacks by words with its stem and a usual ending."""
        match = Match()
        stem = self._stem(word)
        if len(stem) >= _MIN_PART:
            for ending in _ENDINGS:
                line = self.lexicon.line(stem + ending)
                if line:
                    found = lemma(line.term, line.links)
                    match.add_inflections(self.lexicon, found, self._weights.inflection)
        return match

    def match_prefix(self, word: str) -> Match:
        """Match a word inside a query that is only a prefix of known ones."""
        match = Match()
        match.guessed = True
        if len(word) >= _MIN_PREFIX:
            self.expansion.add_completions(match, word)
        return match

    def match_compound(self, word: str) -> Match:
        """Match an unknown compound by two known words that a document must both have."""
        match = Match()
        match.guessed = True
        for cut in range(len(word) - _MIN_PART, _MIN_PART - 1, -1):
            tail = self.lexicon.line(word[cut:])
            for joint in _JOINTS if tail else ():
                first = word[: cut - len(joint)]
                if len(first) < _MIN_PART or first + joint != word[:cut]:
                    continue
                line = self.lexicon.line(first)
                if line and tail:
                    self.expansion.add_parts(match, [line, tail])
            if match.is_known():
                break
        return match

    def match_typo(self, word: str, is_prefix: bool) -> Match:
        """Match the words that `word` may be a slip for, the likeliest most."""
        match = Match()
        match.guessed = True
        for one in corrections(self.lexicon, word, is_prefix):
            before = len(match.postings)
            self.expansion.add_term(match, one.line, self._weights.typo[one.cost])
            if len(match.postings) > before:
                match.corrections.append(one.line.term)
                match.guessed = match.guessed and one.cost > CHEAP
        return match

    def match_joined(self, first: str, second: str, is_prefix: bool) -> Match:
        """Match two neighbours that are written as one word elsewhere."""
        match = Match()
        for joint in _JOINTS:
            found = self.match_exact(first + joint + second, is_prefix and len(first + second) >= _MIN_PREFIX)
            match.include(found, self._weights.joined)
        return match

    def match_phrase(self, words: list[str]) -> Match:
        """Match neighbours that a synonym rule names. Remembered as known words are."""
        term = PHRASE + " ".join(words)
        return self._remembered(term, lambda: self._match_phrase(term))

    def match_title(self, words: list[str]) -> Match:
        """Match documents whose title or synonym is just these words."""
        match = Match()
        line = self.lexicon.line(PHRASE + " ".join(words))
        if line:
            match.add(line, 100, "")
        return match

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
            self.expansion.add_term(match, line, 100)
        if is_prefix:
            self.expansion.add_completions(match, word)
        return match

    def _match_phrase(self, term: str) -> Match:
        match = Match()
        line = self.lexicon.line(term)
        if line:
            self.expansion.add_links(match, links_of(term, line.links), line, 100)
        return match
