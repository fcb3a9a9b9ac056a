"""Inflection groups of Dutch: by the word list, a compound by its last part, else by ending or stem."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from snowballstemmer.dutch_stemmer import DutchStemmer

from sitebuild.words.compounds import known_words, parts
from sitebuild.words.dutch_spelling import stems
from sitebuild.words.lexemes import Lexeme
from sitebuild.words.wordlist import WordList

Key = tuple[str, str]
"""What the members of a group share: what stands before the word, and the word's first stem."""

_UNLISTED = "?"
_STEM_IN_COMMON = 4
_BASE = 5
_COMPOUND_EXTRA = 3
_ENDINGS = ("tjes", "tje", "jes", "je", "s")


class DutchGroups:
    """The groups of one vocabulary."""

    def __init__(self, listed: WordList, words: set[str]) -> None:
        """Take in the folded words that are to be grouped."""
        self._listed = listed
        self._words = words
        self._places = _places(listed)
        self._known = known_words(words, "nl", listed)
        self._stemmer = DutchStemmer()

    def groups(self) -> Iterator[tuple[list[str], Iterable[str]]]:
        """Yield the words of each group, and forms that the vocabulary may lack, likeliest first."""
        members: defaultdict[Key, list[str]] = defaultdict(list)
        for word in sorted(self._words):
            members[self._key(word)].append(word)
        for key, words in sorted(members.items()):
            yield words, self._more(key)

    def _key(self, word: str) -> Key:
        lexeme = self.lexeme(word)
        if lexeme:
            return "", lexeme.stems[0]
        bases = list(self._bases(word))
        listed = [base for base in bases if base in self._listed.words]
        key = None if listed else self._compound_key(word)
        if key:
            return key
        for base in [*listed, *bases]:
            return self._key(base)
        stem = self._stemmer.stemWord(word)
        return _UNLISTED + word[:_STEM_IN_COMMON], stem if len(stem) >= _STEM_IN_COMMON else word

    def lexeme(self, word: str) -> Lexeme | None:
        """Return the one word of the list that `word` is taken for a form of.

        A stem is at home in its own word, except where it is a noun's plural too: `wegen` goes with
        `weg`, unless the site has more forms of the verb.
        """
        home = self._places.home.get(word)
        others = self._places.forms.get(word, [])
        best = min(others, key=lambda one: self._distance(one, word), default=None)
        if home is None or best is None:
            return home or best
        if self._is_third_person(word, best):
            return home if self._count(home, word) else best
        if word not in best.plurals or not self._movable(word, home):
            return home
        more = self._count(best, word) - self._count(home, word)
        lacks_plural = all(plural == word + "s" for plural in home.plurals) or word + "d" in home.others
        return best if more > 0 or (more == 0 and lacks_plural) else home

    def _is_third_person(self, word: str, of: Lexeme) -> bool:
        """Whether `word` is a verb's form in -t and the site has that verb: leest, a last or of lezen."""
        return word[-1] == "t" and word[:-1] in of.stems and word in of.others and self._count(of, word) > 0

    def _movable(self, word: str, home: Lexeme) -> bool:
        """Whether a stem may leave its word: it names the others or is an infinitive, with no noun."""
        if any(stem in home.stems and stem in self._listed.tails for stem in stems(word)):
            return False
        return word + "d" in home.others or home.stems[0] == word

    def _distance(self, one: Lexeme, word: str) -> tuple[bool, bool, int, int, Lexeme]:
        by_spelling = word[-2:] == "en" and stems(word)[0] in one.stems  # panelen: paneel before panel
        return word not in one.plurals, not by_spelling, -self._count(one, word), len(one.stems[0]), one

    def _count(self, lexeme: Lexeme, but: str) -> int:
        return sum(form in self._words and form != but for kind in lexeme for form in kind)

    def _compound_key(self, word: str) -> Key | None:
        """`hartslagsensoren` goes with `hartslagsensor`, though the list has neither."""
        cut = parts(word, self._known)
        lexeme = self.lexeme(cut[1]) if cut else None
        return (word.removesuffix(cut[1]), lexeme.stems[0]) if lexeme else None

    def _bases(self, word: str) -> Iterator[str]:
        """The site's or the list's words that an unlisted `word` may be a plural or diminutive of."""
        for ending in _ENDINGS:
            base = word.removesuffix(ending)
            if base != word and len(base) >= _BASE - 1 and self._has(base):
                yield base
        if word.endswith("en"):
            yield from (base for base in stems(word) if len(base) >= _BASE and self._has(base))

    def _has(self, word: str) -> bool:
        return word in self._words or word in self._listed.words

    def _more(self, key: Key) -> Iterable[str]:
        before, stem = key
        if before.startswith(_UNLISTED):
            return ()
        lexeme = self._places.home[stem]
        if before:
            own = (*lexeme.plurals, *lexeme.stems, *lexeme.others)
            forms = [form for form in own if form in self._listed.tails]
            return [before + form for form in forms][:_COMPOUND_EXTRA]
        own = (*lexeme.stems, *lexeme.plurals, *lexeme.others)
        return (form for form in own if self.lexeme(form) is lexeme)


@dataclass(frozen=True)
class _Places:
    home: dict[str, Lexeme]
    """Stem -> the word that it is a stem of."""
    forms: dict[str, list[Lexeme]]
    """Inflected form -> the words that it may be a form of."""


@cache
def _places(listed: WordList) -> _Places:
    forms: defaultdict[str, list[Lexeme]] = defaultdict(list)
    for one in listed.lexemes:
        for form in (*one.plurals, *one.others):
            forms[form].append(one)
    return _Places({stem: one for one in listed.lexemes for stem in one.stems}, dict(forms))
