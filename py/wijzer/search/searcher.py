"""Answer a query: match its words, combine the matches, rank."""

from typing import Callable

from wijzer.record import Record
from wijzer.search.facets import allowed
from wijzer.search.index.postings import MAX_IMPACT, documents
from wijzer.search.index.reader import Index
from wijzer.search.matching.lookup import Lookup
from wijzer.search.matching.match import Budget
from wijzer.search.matching.query import Query, parse
from wijzer.search.matching.terms import Term, Terms
from wijzer.search.ranking.proximity import Proximity
from wijzer.search.ranking.ranking import best, idf
from wijzer.search.ranking.tiers import Tier, partial_tiers, tiers_of
from wijzer.search.weights import MAX_SCORE, Weights


class Results(Record):
    """What a query found.

    `hits` are numbers of documents, best first, within the filters; `loose` are matches of only a
    part of the query, shown apart. Both hold as many as were wanted, and `scores` what each earned;
    `total` counts them all, and `at_least` tells that there may be more. `matched` are all, whatever
    the filters. `unknown` are the words that nothing has. With `is_partial` no document has all words.
    """

    def __init__(self, query: Query) -> None:
        self.query = query
        self.hits: list[int] = []
        self.loose: list[int] = []
        self.scores: dict[int, int] = {}
        self.total = 0
        self.at_least = False
        self.matched: list[int] = []
        self.unknown: list[str] = []
        self.terms: list[Term] = []
        self.tiers: list[Tier] = []
        self.is_partial = False

    def take(self, found: list[tuple[int, int]]) -> None:
        """Take in (score, document) of the best, as hits or as loose matches."""
        self.scores = {document: score for score, document in found}
        shown = [document for _score, document in found]
        if self.is_partial and not all([term.is_sure() for term in self.terms]):
            self.loose = shown
        else:
            self.hits = shown

    def forms(self) -> list[str]:
        """Return the words to mark in a text."""
        return [form for term in self.terms for form in term.forms()]

    def ways_to(self, document: int) -> list[str]:
        """Return for each word of the query the word by which it found `document`."""
        ways = [term.either.way_to(document) for term in self.terms]
        return [way for way in ways if way]

    def suggestion(self) -> str:
        """Return the query with its slips corrected; empty when there were none."""
        if not any([term.correction() for term in self.terms]):
            return ""
        return " ".join([term.correction() or term.word for term in self.terms])


class Searcher:
    """Search one index. Pure: the same query and filters always give the same results."""

    def __init__(
        self,
        index: Index,
        stems: dict[str, Callable[[str], str]],
        weights: Weights | None = None,
        lookup: Callable[..., Lookup] = Lookup,
    ) -> None:
        """Take the index of a page language and the stem functions of both languages.

        Args:
            index: what to search.
            stems: language -> the stem of a folded word.
            weights: the ranking's numbers; the tuned ones without it.
            lookup: what looks words up.
        """
        self.index = index
        self._weights = weights or Weights()
        self._matching = Terms(index, stems, self._weights, lookup)

    def search(self, text: str, filters: dict[str, list[str]], wanted: int = 10) -> Results:
        """Return what `text` finds within `filters` (facet name -> chosen values), the `wanted` best."""
        query = parse(text, self.index.is_stop_word, self.index.is_filler)
        results = Results(query)
        if not query.words:
            return results
        budget = Budget(self._weights.budget)
        results.terms = self._matching.of(query, budget)
        if not results.terms:
            return results
        results.unknown = [term.word for term in results.terms if term.required and not term.is_known()]
        idfs = self.idfs(results.terms)
        results.tiers = tiers_of(results.terms, idfs, self._weights.outweighs)
        results.is_partial = not any([tier.scores for tier in results.tiers])
        if results.is_partial:
            results.tiers = partial_tiers(results.terms, idfs)
        results.matched = [document for tier in results.tiers for document in tier.scores]
        results.at_least = budget.spent_all or any([term.either.cut for term in results.terms])
        if filters:
            self._filter(results.tiers, filters)
        results.total = sum([len(tier.scores) for tier in results.tiers])
        results.take(self._best(results, wanted))
        return results

    def _filter(self, tiers: list[Tier], filters: dict[str, list[str]]) -> None:
        bits = allowed(self.index, filters)
        for tier in tiers:
            tier.scores = {one: score for one, score in tier.scores.items() if bits >> one & 1}

    def idfs(self, terms: list[Term]) -> list[int]:
        """Return the idf of each term."""
        return [idf(len(self.index), term.either.total) for term in terms]

    def proximity(self, query: Query, terms: list[Term]) -> Proximity:
        """Return what tells how much the neighbours of a query raise a document."""
        return Proximity(self.index, query, [term.word for term in terms], self._weights)

    def title_scores(self, query: Query, terms: list[Term]) -> list[tuple[int, int]]:
        """Return (document, what it earns besides) where the whole query is a title or synonym."""
        most = sum(self.idfs(terms)) * MAX_SCORE
        return [
            (document, most // (MAX_IMPACT * 100) * one.score * self._weights.title // 100)
            for lookup in (self._matching.own, self._matching.foreign)
            for one in lookup.match_title(query.every).postings
            for document in documents(one.gaps)
        ]

    def _best(self, results: Results, wanted: int) -> list[tuple[int, int]]:
        for document, raised in self.title_scores(results.query, results.terms):
            for tier in results.tiers:
                if document in tier.scores:
                    tier.scores[document] += raised
        proximity = self.proximity(results.query, results.terms)
        found: list[tuple[int, int]] = []
        for tier in results.tiers:
            if len(found) < wanted:
                most = self._weights.max_proximity
                found.extend(best(tier.scores, wanted - len(found), proximity.of, most))
        return found
