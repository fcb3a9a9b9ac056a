"""A naive second search, to hold the real one against: raw texts, no lexicon, no postings, no prefix lists.

For every document and word of a query it looks at all words of all fields, decides by predicates how
each is found, and takes the best. It shares with the engine: how text becomes words and a query
(`analyzer`, `query`), which words are one group and how a compound is cut (the build's `groups`
and `parts`), which spellings sound alike (`spelling`), and the numbers in `weights`.
"""

from math import log

from tests.build.search.side import Side
from tests.build.search.ways import Term, Ways
from wijzer.search import weights
from wijzer.search.analysis.analyzer import flat
from wijzer.search.analysis.spelling import CHEAP
from wijzer.search.matching.query import parse


class Oracle:
    """Answers queries over documents."""

    def __init__(self, docs, lang, light, ways):
        self.docs = docs
        self.stops, self.fillers = (set(light[name].split()) for name in ("stopWords", "fillers"))
        self.own = Side(docs, [doc.fields for doc in docs], lang, ways)
        self.foreign = Side(docs, [doc.foreign for doc in docs], "en" if lang == "nl" else "nl", ways)
        self.here, self.there = Ways(self.own), Ways(self.foreign)
        self.neighbours = [
            [f" {flat(' '.join(text.split()))} " for text in (doc.title, *doc.texts)] for doc in docs
        ]

    def search(self, text, wanted=10):
        """Return (best documents, all documents, whether they are loose, whether there may be more)."""
        query = parse(text, lambda word: word in self.stops, lambda word: word in self.fillers)
        numbers = range(len(self.docs))
        terms = self._terms(query)
        if not terms:
            return [], set(), False, False
        own = [[self.own.score(term.own, number) for term in terms] for number in numbers]
        both = [
            [max(own[n][i], self.foreign.score(term.foreign, n)) for i, term in enumerate(terms)]
            for n in numbers
        ]
        counts = [
            max(term.cut(), sum(1 for number in numbers if both[number][i])) for i, term in enumerate(terms)
        ]
        idf = [max(1, int(16 * log(1 + (len(numbers) - n + 0.5) / (n + 0.5)) + 0.5)) for n in counts]

        def earned(scores):
            return sum(score * rare for score, rare in zip(scores, idf, strict=True))

        def enough(scores):
            return all(score for score, term in zip(scores, terms, strict=True) if term.required)

        tiers = [{n: earned(own[n]) for n in numbers if enough(own[n])}]
        tiers.append({n: earned(both[n]) for n in numbers if enough(both[n]) and n not in tiers[0]})
        highest = max((score for tier in tiers for score in tier.values()), default=0)
        if highest and len(terms) > 1:
            lacking = {n: earned(both[n]) for n in numbers if not enough(both[n])}
            least = highest * weights.OUTWEIGHS // 100
            tiers.insert(0, {n: score for n, score in lacking.items() if score >= least})
        loose = False
        if not any(tiers):
            loose = not enough(counts) or any(term.guessed for term in terms if term.required)
            step = 1 + max(idf) * weights.HIGHEST * len(terms)
            tiers = [{n: earned(both[n]) + step * sum(map(bool, both[n])) for n in numbers if any(both[n])}]
        order = []
        for tier in tiers:
            scores = {n: self._raised(score, n, query, terms, sum(idf)) for n, score in tier.items()}
            order += sorted(tier, key=lambda n: (-scores[n], n))
        return order[:wanted], set(order), loose, any(term.cut() for term in terms)

    def _raised(self, score, number, query, terms, idfs):
        """A score with what a whole title and near neighbours add."""
        most = idfs * weights.HIGHEST // 1600
        for side in (self.own, self.foreign):
            score += most * side.match_title(query.every, number) * 100 * weights.TITLE // 100
        asked = {term.word for term in terms}
        last = len(query.every) - 2
        near = [
            self._near(f" {one} {two}" + ("" if query.is_prefix and i == last else " "), number)
            for i, (one, two) in enumerate(zip(query.every, query.every[1:], strict=False))
            if one in asked and two in asked
        ]
        return -(-score * (100 + (sum(near) // len(near) if near else 0)) // 100)

    def _near(self, pair, number):
        title, *texts = self.neighbours[number]
        if pair in title:
            return weights.PROXIMITY_IN_TITLE
        return weights.PROXIMITY_IN_TEXT if any(pair in text for text in texts) else 0

    def _terms(self, query):
        typed = list(query.words)
        if query.is_prefix and len(typed[-1]) == 1:
            typed.pop()
        if not typed:
            return []
        terms = []
        for i, word in enumerate(typed):
            term = Term(word, word not in query.optional, query.is_prefix and i + 1 == len(query.words))
            term.add(
                self.here.match_exact(word, term.is_prefix), self.there.match_exact(word, term.is_prefix)
            )
            terms.append(term)
        self._add_neighbours(terms, query)
        for term in terms:
            if not self._is_known(term.own, term.foreign):
                self._guess(term)
        terms[-1].required = terms[-1].required and not terms[-1].cut()
        if not any(term.required for term in terms):
            terms[0].required = True
        return terms

    def _add_neighbours(self, terms, query):
        every = query.every
        for i in range(len(every) - 1):
            is_prefix = query.is_prefix and i + 2 == len(every)
            joined = self.here.match_joined(*every[i : i + 2], is_prefix)
            for term in (term for term in terms if term.word in every[i : i + 2]):
                term.add(joined)
        for typed in (query.words, every):
            for phrase in (typed[i:end] for i in range(len(typed)) for end in range(i + 2, i + 5)):
                for term in (term for term in terms if term.word in phrase):
                    term.add(self.here.match_phrase(phrase), self.there.match_phrase(phrase))

    def _is_known(self, own, foreign):
        return self.own.finds(own) or self.foreign.finds(foreign)

    def _guess(self, term):
        for ways, guessed in (
            (lambda: (self.here.match_stem(term.word), self.there.match_stem(term.word)), False),
            (lambda: (self.here.match_compound(term.word), []), True),
            (lambda: (self.here.match_prefix(term.word), []), True),
            (lambda: (self.here.match_typo(term.word, term.is_prefix), []), self._far_off(term, self.here)),
            (lambda: ([], self.there.match_typo(term.word, term.is_prefix)), self._far_off(term, self.there)),
        ):
            own, foreign = ways()
            if self._is_known(own, foreign):
                term.add(own, foreign)
                term.guessed = guessed
                return

    def _far_off(self, term, ways):
        """Whether no likely slip of the word leads to a document."""
        return not ways.side.finds(ways.match_typo(term.word, term.is_prefix, CHEAP))
