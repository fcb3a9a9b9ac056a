"""Answer a query: match its words, combine the matches, rank, count the facets."""

from typing import Callable

from wijzer.content.record import Record
from wijzer.search import facets, match, weights
from wijzer.search.index import Index
from wijzer.search.lexicon import PHRASE
from wijzer.search.match import Match
from wijzer.search.postings import unpack_into
from wijzer.search.query import Query, parse
from wijzer.search.ranking import Term, rank_all, rank_any


class Results(Record):
    """What a query found.

    `hits` are numbers of documents, best first, after the filters; `loose` are matches of only a
    part of the query, shown apart. `counts` gives for each facet and value how many hits one
    would see with it. `forms` are the words to mark; `unknown` are words that nothing has.
    """

    def __init__(self, query: Query) -> None:
        self.query = query
        self.hits: list[int] = []
        self.loose: list[int] = []
        self.found = 0
        self.counts: dict[str, list[int]] = {}
        self.forms: list[str] = []
        self.unknown: list[str] = []
        self.corrections: list[str] = []


class Searcher:
    """Search one index. Pure: the same query and filters always give the same results."""

    def __init__(self, index: Index, stems: dict[str, Callable[[str], str]]) -> None:
        """Take the index of a page language and the stem functions of both languages."""
        self.index = index
        self._stem = stems[index.lang]
        self._foreign_stem = stems["en" if index.lang == "nl" else "nl"]

    def search(self, text: str, filters: dict[str, list[str]]) -> Results:
        """Return what `text` finds within `filters` (facet name -> chosen values)."""
        query = parse(text, self.index.is_stop_word)
        results = Results(query)
        if not query.words:
            return results
        terms = self._terms(query)
        results.unknown = [term.word for term in terms if not term.is_known()]
        results.corrections = [term.own.correction for term in terms if term.own.correction]
        for term in terms:
            results.forms.extend(term.own.forms + term.foreign.forms)
        bonus = self._phrase_bonus(query)
        hits = rank_all(self.index, terms, bonus)
        loose: list[int] = []
        if not hits and results.unknown:
            loose = rank_any(self.index, terms, bonus)
        elif not hits:
            hits = rank_any(self.index, terms, bonus)
        allowed = facets.allowed(self.index, filters)
        results.counts = facets.counts(self.index, hits or loose, filters)
        results.hits = [number for number in hits if allowed >> number & 1]
        results.loose = [number for number in loose if allowed >> number & 1]
        results.found = len(hits) or len(loose)
        return results

    def _phrase_bonus(self, query: Query) -> dict[int, float]:
        bonus: dict[int, float] = {}
        for lexicon in (self.index.own, self.index.foreign):
            line = lexicon.line(PHRASE + query.phrase)
            if line:
                unpack_into(bonus, line.postings, weights.PHRASE_BONUS)
        return bonus

    def _terms(self, query: Query) -> list[Term]:
        """Match each word; neighbours that are written as one word elsewhere also match as one."""
        last = len(query.words) - 1
        terms = [self._term(word, query.growing and i == last) for i, word in enumerate(query.words)]
        for i in range(last):
            joined = self._known(query.words[i] + query.words[i + 1], query.growing and i + 1 == last)
            for term in terms[i : i + 2]:
                term.own.merge(joined, weights.JOINED)
        return [term if term.is_known() else self._guess(term, query) for term in terms]

    def _term(self, word: str, growing: bool) -> Term:
        index = self.index
        return Term(
            word, self._known(word, growing), match.match_known(index.foreign, word, growing), growing
        )

    def _known(self, word: str, growing: bool) -> Match:
        """Match a word as it stands or, failing that, by its stem."""
        found = match.match_known(self.index.own, word, growing)
        if not found.scores:
            found.merge(match.match_inflected(self.index.own, word, self._stem))
        return found

    def _guess(self, term: Term, query: Query) -> Term:
        """Match an unknown word by the other language's stem, a beginning, halves or a typing error."""
        own, foreign, word = self.index.own, self.index.foreign, term.word
        for guess in (
            lambda: Term(
                word, Match(), match.match_inflected(foreign, word, self._foreign_stem), term.growing
            ),
            lambda: Term(word, match.match_beginning(own, word), Match(), term.growing),
            lambda: Term(word, match.match_halves(own, word), Match(), term.growing),
            lambda: Term(word, match.match_mistyped(own, word, term.growing), Match(), term.growing),
            lambda: Term(word, Match(), match.match_mistyped(foreign, word, term.growing), term.growing),
        ):
            found = guess()
            if found.is_known():
                return found
        return term
