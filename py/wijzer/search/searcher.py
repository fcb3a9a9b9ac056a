"""Answer a query: match its words, combine the matches, rank."""

from typing import Callable

from wijzer.record import Record
from wijzer.search import weights
from wijzer.search.facets import allowed
from wijzer.search.index.postings import MAX_IMPACT, documents
from wijzer.search.index.reader import Index
from wijzer.search.matching.match import Budget
from wijzer.search.matching.query import Query, parse
from wijzer.search.matching.terms import Term, Terms
from wijzer.search.ranking.proximity import Proximity
from wijzer.search.ranking.ranking import best, idf, outweighing, with_all, with_any


class Results(Record):
    """What a query found.

    `hits` are numbers of documents, best first, within the filters; `loose` are matches of only a
    part of the query, shown apart. Both hold as many as were wanted; `total` counts them all, and
    `at_least` tells that there may be more. `matched` are all, whatever the filters. `unknown` are
    the words that nothing has.
    """

    def __init__(self, query: Query) -> None:
        self.query = query
        self.hits: list[int] = []
        self.loose: list[int] = []
        self.total = 0
        self.at_least = False
        self.matched: list[int] = []
        self.unknown: list[str] = []
        self.terms: list[Term] = []

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

    def __init__(self, index: Index, stems: dict[str, Callable[[str], str]]) -> None:
        """Take the index of a page language and the stem functions of both languages."""
        self.index = index
        self._matching = Terms(index, stems)

    def search(self, text: str, filters: dict[str, list[str]], wanted: int = 10) -> Results:
        """Return what `text` finds within `filters` (facet name -> chosen values), the `wanted` best."""
        query = parse(text, self.index.is_stop_word, self.index.is_filler)
        results = Results(query)
        if not query.words:
            return results
        budget = Budget(weights.BUDGET)
        results.terms = self._matching.of(query, budget)
        if not results.terms:
            return results
        results.unknown = [term.word for term in results.terms if term.required and not term.is_known()]
        tiers = self._tiers(results.terms)
        partly = not any(tiers)
        if partly:
            tiers = self._partial(results.terms)
        results.matched = [document for tier in tiers for document in tier]
        results.at_least = budget.spent_all or any([term.either.cut for term in results.terms])
        tiers = self._within(tiers, filters)
        results.total = sum([len(tier) for tier in tiers])
        found = self._best(tiers, query, results.terms, wanted)
        if partly and not all([term.is_sure() for term in results.terms]):
            results.loose = found
        else:
            results.hits = found
        return results

    def _tiers(self, terms: list[Term]) -> list[dict[int, int]]:
        """The documents with all words in the page's language; then those that need the other one.

        Before both come the documents that lack a word and clearly outweigh all that have them
        (docs/adr/0006).
        """
        idfs = self._idfs(terms)
        required = [term.required for term in terms]
        either = [term.either for term in terms]
        tiers = [with_all([term.own for term in terms], idfs, required)]
        if any([term.foreign.is_known() for term in terms]):
            both = with_all(either, idfs, required)
            tiers.append({one: score for one, score in both.items() if one not in tiers[0]})
        highest = max([max(tier.values()) for tier in tiers if tier] or [0])
        if highest and len(terms) > 1:
            tiers.insert(0, outweighing(either, idfs, required, highest * weights.OUTWEIGHS // 100))
        return tiers

    def _partial(self, terms: list[Term]) -> list[dict[int, int]]:
        return [with_any([term.either for term in terms], self._idfs(terms))]

    def _idfs(self, terms: list[Term]) -> list[int]:
        return [idf(len(self.index), term.either.total) for term in terms]

    def _within(self, tiers: list[dict[int, int]], filters: dict[str, list[str]]) -> list[dict[int, int]]:
        if not filters:
            return tiers
        bits = allowed(self.index, filters)
        return [{one: score for one, score in tier.items() if bits >> one & 1} for tier in tiers]

    def _best(self, tiers: list[dict[int, int]], query: Query, terms: list[Term], wanted: int) -> list[int]:
        proximity = Proximity(self.index, query, [term.word for term in terms])
        self._add_whole(tiers, query, terms)
        found: list[int] = []
        for tier in tiers:
            if len(found) < wanted:
                found.extend(best(tier, wanted - len(found), proximity.of))
        return found

    def _add_whole(self, tiers: list[dict[int, int]], query: Query, terms: list[Term]) -> None:
        """Raise the documents whose whole title or synonym the query is."""
        most = sum(self._idfs(terms)) * weights.HIGHEST
        for lookup in (self._matching.own, self._matching.foreign):
            for one in lookup.match_title(query.every).postings:
                for document in documents(one.gaps):
                    for tier in tiers:
                        if document in tier:
                            tier[document] += most // (MAX_IMPACT * 100) * one.score * weights.TITLE // 100
