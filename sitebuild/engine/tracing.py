"""Look words up as the search does, and note which ways led to all that is found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wijzer.search.index.lexicon import Lexicon, Line
from wijzer.search.index.term_links import BROADER, COMPOUND, PARTS, SYNONYM, TermLink
from wijzer.search.matching.expansion import Expansion
from wijzer.search.matching.lookup import Lookup
from wijzer.search.matching.match import Match, ScoredPostings
from wijzer.search.weights import Weights

_RELATIONS = {COMPOUND: "compound", PARTS: "parts", SYNONYM: "synonym", BROADER: "broader"}


@dataclass(frozen=True)
class Way:
    """One step from a word of the query to documents."""

    kind: str
    """exact, inflection, prefix, compound, parts, synonym, broader, typo, joined, stem or phrase."""
    terms: tuple[str, ...]
    """What it leads to: a word, or several that a document must all have; `ab*` for a prefix list."""
    percent: int
    """What it leaves of a score."""


class Trace:
    """The ways to scored postings, each step in order."""

    def __init__(self) -> None:
        """Begin with none."""
        self._ways: dict[int, tuple[ScoredPostings, list[Way]]] = {}

    def of(self, postings: ScoredPostings) -> list[Way]:
        """Return the steps, none when they are not known."""
        return self._ways[id(postings)][1] if id(postings) in self._ways else []

    def put_before(self, postings: Sequence[ScoredPostings], way: Callable[[ScoredPostings], Way]) -> None:
        """Note a step that came before those known."""
        for one in postings:
            # Kept with its postings, so that nothing else gets their id.
            self._ways[id(one)] = one, [way(one), *self.of(one)]

    def copy(self, postings: ScoredPostings) -> ScoredPostings:
        """Return the same postings as if found anew, with the steps so far."""
        other = ScoredPostings(postings.score, postings.gaps, postings.form)
        self._ways[id(other)] = other, self.of(postings)
        return other


class TracedExpansion(Expansion):
    """Expands terms, and notes how."""

    def __init__(self, trace: Trace, lexicon: Lexicon, size: int, weights: Weights) -> None:
        """Take where to note."""
        super().__init__(lexicon, size, weights)
        self._trace = trace

    def add_term(self, match: Match, line: Line, percent: int) -> None:
        """Note exact matches, inflections, and the typo when the term is a correction."""
        before = len(match.postings)
        super().add_term(match, line, percent)
        new = match.postings[before:]
        unlinked = [one for one in new if not self._trace.of(one)]
        inflected = [one for one in unlinked if one.form != line.term]
        self._trace.put_before(inflected, lambda one: Way("inflection", (one.form,), self.weights.inflection))
        if percent < 100:
            self._trace.put_before(new, lambda _: Way("typo", (line.term,), percent))
        else:
            exact = [one for one in unlinked if one.form == line.term]
            self._trace.put_before(exact, lambda one: Way("exact", (one.form,), percent))

    def add_links(self, match: Match, links: list[TermLink], line: Line, percent: int) -> None:
        """Note each link."""
        for link in links:
            before = len(match.postings)
            super().add_links(match, [link], line, percent)
            way = Way(_RELATIONS[link.relation], tuple(link.lemmas), self._percents[link.relation])
            self._trace.put_before(match.postings[before:], lambda _, way=way: way)

    def add_parts(self, match: Match, parts: list[Line]) -> None:
        """Note the parts of a compound."""
        before = len(match.postings)
        super().add_parts(match, parts)
        way = Way("parts", tuple(line.term for line in parts), self.weights.parts)
        self._trace.put_before(match.postings[before:], lambda _: way)

    def add_completions(self, match: Match, prefix: str) -> None:
        """Note the prefix, with a star when the postings of its words are merged."""
        before = len(match.postings)
        super().add_completions(match, prefix)
        self._trace.put_before(
            match.postings[before:],
            lambda one: Way("prefix", (one.form + ("*" if one.form == prefix else ""),), self.weights.prefix),
        )


class TracedLookup(Lookup):
    """Looks words up, and notes how."""

    def __init__(
        self, trace: Trace, lexicon: Lexicon, size: int, stem: Callable[[str], str], weights: Weights
    ) -> None:
        """Take where to note."""
        super().__init__(lexicon, size, stem, weights)
        self.expansion = TracedExpansion(trace, lexicon, size, weights)
        self._trace = trace

    def match_stem(self, word: str) -> Match:
        """Note the stem."""
        match = super().match_stem(word)
        percent = self._weights.inflection
        self._trace.put_before(match.postings, lambda one: Way("stem", (one.form,), percent))
        return match

    def match_joined(self, first: str, second: str, is_prefix: bool) -> Match:
        """Note the two that were joined; the word they make is remembered without it."""
        match = super().match_joined(first, second, is_prefix)
        match.postings = [self._trace.copy(one) for one in match.postings]
        way = Way("joined", (f"{first}+{second}",), self._weights.joined)
        self._trace.put_before(match.postings, lambda _: way)
        return match

    def _match_phrase(self, term: str) -> Match:
        match = super()._match_phrase(term)
        self._trace.put_before(match.postings, lambda _: Way("phrase", (term[1:],), 100))
        return match
