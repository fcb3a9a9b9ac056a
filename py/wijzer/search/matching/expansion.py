"""Expand a term of the lexicon: to its inflections, synonyms and compounds, or from a prefix to words."""

from wijzer.search.index.lexicon import PREFIX_LIST, Lexicon, Line
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
from wijzer.search.weights import Weights

COMPLETIONS = 24
"""From this many words on, the build makes a prefix list of them."""


class Expansion:
    """Puts what a term leads to in a match."""

    def __init__(self, lexicon: Lexicon, size: int, weights: Weights) -> None:
        """Take one lexicon of an index of `size` documents, and what each way counts for."""
        self.lexicon = lexicon
        self._size = size
        self.weights = weights
        self._percents = {
            COMPOUND: weights.compound,
            PARTS: weights.parts,
            SYNONYM: weights.synonym,
            BROADER: weights.broader,
        }

    def add_term(self, match: Match, line: Line, percent: int) -> None:
        """Take in the term at `percent`, its inflections, and what these are linked to."""
        word = lemma(line.term, line.links)
        inflected = self.weights.inflection * percent // 100
        group = match.add_inflections(self.lexicon, word, inflected, own=(line, percent))
        if group and group.links:
            self.add_links(match, links_of(word, group.links), line, percent)

    def add_links(self, match: Match, links: list[TermLink], line: Line, percent: int) -> None:
        """Take in what links lead to; `line` is the term that was looked up, at `percent`."""
        for link in links:
            linked = self._percents[link.relation] * percent // 100
            if len(link.lemmas) > 1:
                match.add_together(self.lexicon, link.lemmas, linked, self._size)
            else:
                # Of a compound the part is marked that was looked up.
                form = line.term if link.relation == COMPOUND else ""
                match.add_inflections(self.lexicon, link.lemmas[0], linked, form)

    def add_parts(self, match: Match, parts: list[Line]) -> None:
        """Take in the documents that have all parts of a compound, in any inflection."""
        lemmas = [lemma(line.term, line.links) for line in parts]
        match.add_together(self.lexicon, lemmas, self.weights.parts, self._size)

    def add_completions(self, match: Match, prefix: str) -> None:
        """Take in the words that are longer than `prefix` and begin with it."""
        prefix_list = self.lexicon.line(prefix + PREFIX_LIST)
        if prefix_list:
            match.add(prefix_list, self.weights.prefix, prefix)
            many = best_of(prefix_list.links)
            if many:
                match.total, match.cut = many, True
            return
        for line in self.lexicon.beginning_with(prefix, COMPLETIONS + 1):  # the word itself may be one
            if line.term != prefix:
                self._complete(match, line, prefix)

    def _complete(self, match: Match, line: Line, prefix: str) -> None:
        percent = self.weights.prefix
        if line.postings:
            match.add(line, percent, line.term, prefix)  # marked as far as it was typed, as in a prefix list
            return
        # An inflection, or a word that no text has but a rule: its synonyms of one word.
        word = lemma(line.term, line.links)
        group = match.add_inflections(self.lexicon, word, percent) or self.lexicon.line(word)
        if group:
            links = [one for one in links_of(word, group.links) if one.relation in (SYNONYM, BROADER)]
            self.add_links(match, [one for one in links if len(one.lemmas) == 1], line, percent)
