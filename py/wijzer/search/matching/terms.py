"""Match the words of a query in both languages, one by one and with their neighbours."""

from typing import Callable

from wijzer.search.index.reader import Index
from wijzer.search.matching.lookup import Lookup
from wijzer.search.matching.match import Budget, Match
from wijzer.search.matching.query import Query

_MAX_PHRASE_WORDS = 4


class Term:
    """A word of the query with what it found in the page's language and in the other one."""

    def __init__(self, word: str, own: Match, foreign: Match, required: bool = True) -> None:
        self.word = word
        self.required = required
        self.own = own
        self.foreign = foreign
        self.either = own

    def is_known(self) -> bool:
        """True when any document has the word."""
        return self.own.is_known() or self.foreign.is_known()

    def is_sure(self) -> bool:
        """True when a document need not have the word, or the word is known, if only as a likely slip."""
        return not self.required or (self.is_known() and not (self.own.guessed or self.foreign.guessed))

    def include(self, own: Match, foreign: Match) -> None:
        """Take in what else was found."""
        self.own.include(own)
        self.foreign.include(foreign)

    def weigh(self, size: int, budget: Budget) -> None:
        """Sum up what was found; `either` is what both languages found together."""
        self.own.weigh(size, budget)
        if self.foreign.is_known():
            self.either = Match()
            self.either.include(self.own)
            self.either.include(self.foreign)
            self.either.weigh(size, budget)

    def forms(self) -> list[str]:
        """Return the words to mark, each once."""
        return self.own.forms + [form for form in self.foreign.forms if form not in self.own.forms]

    def correction(self) -> str:
        """Return the likeliest word that a mistyped one was read as; empty when it was not."""
        corrected = self.own.corrections + self.foreign.corrections
        return corrected[0] if corrected else ""


class Terms:
    """Matches queries against one index."""

    def __init__(self, index: Index, stems: dict[str, Callable[[str], str]]) -> None:
        """Take the index and the stem functions of both languages."""
        self._size = len(index)
        other = "en" if index.lang == "nl" else "nl"
        self.own = Lookup(index.own, self._size, stems[index.lang])
        self.foreign = Lookup(index.foreign, self._size, stems[other])

    def of(self, query: Query, budget: Budget) -> list[Term]:
        """Return a term for each word; neighbours that stand for one word elsewhere also match as one.

        A last word of one letter that may still grow has none, so there may be no term at all.
        """
        last = len(query.words) - 1
        terms: list[Term] = []
        for i, word in enumerate(query.words):
            is_prefix = query.is_prefix and i == last
            if is_prefix and len(word) == 1:
                break  # the first letter of a word says too little: the list would jump with the next
            required = word not in query.optional
            term = Term(word, Match(), Match(), required)
            term.include(self.own.match_exact(word, is_prefix), self.foreign.match_exact(word, is_prefix))
            terms.append(term)
        self._add_neighbours(terms, query)
        for i, term in enumerate(terms):
            if not term.is_known():
                terms[i] = self._guess(term, query.is_prefix and i == last)
        for term in terms:
            term.weigh(self._size, budget)
        if terms and terms[-1].either.cut:
            terms[-1].required = False  # a beginning so short that its documents are not all known
        if terms and not any([term.required for term in terms]):
            terms[0].required = True
        return terms

    def _add_neighbours(self, terms: list[Term], query: Query) -> None:
        every = query.every
        for first in range(len(every) - 1):
            joined = self.own.match_joined(
                every[first], every[first + 1], query.is_prefix and first + 2 == len(every)
            )
            # A stop word has no term: "onder houd" is read as "onderhoud" by its second word.
            _include([term for term in terms if term.word in every[first : first + 2]], joined, Match())
        self._add_phrases(terms, query.words)
        if every != query.words:  # a rule's phrase may have a stop word: zorg op maat
            self._add_phrases(terms, every)

    def _add_phrases(self, terms: list[Term], words: list[str]) -> None:
        for first in range(len(words) - 1):
            for end in range(first + 2, min(len(words), first + _MAX_PHRASE_WORDS) + 1):
                phrase = words[first:end]
                named = [term for term in terms if term.word in phrase]
                _include(named, self.own.match_phrase(phrase), self.foreign.match_phrase(phrase))

    def _guess(self, term: Term, is_prefix: bool) -> Term:
        """Match an unknown word by its stem, its halves, as a beginning, or as a slip."""
        word = term.word
        for own, foreign in (
            (lambda: self.own.match_stem(word), lambda: self.foreign.match_stem(word)),
            (lambda: self.own.match_compound(word), Match),
            (lambda: self.own.match_prefix(word), Match),
            (lambda: self.own.match_typo(word, is_prefix), Match),
            (Match, lambda: self.foreign.match_typo(word, is_prefix)),
        ):
            found = Term(word, own(), foreign(), term.required)
            if found.is_known():
                return found
        return term


def _include(terms: list[Term], own: Match, foreign: Match) -> None:
    for term in terms:
        term.include(own, foreign)
