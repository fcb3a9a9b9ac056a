"""A naive second search, to hold the real one against: raw texts, no lexicon, no postings, no crowds.

For every document and word of a query it looks at all words of all fields, decides by predicates how
each is found, and takes the best. It shares with the engine: how text becomes words and a query
(`analyzer`, `query`), which words are one family and how a compound is cut (the build's `families`
and `parts`), which spellings sound alike (`spelling`), and the numbers in `weights`.
"""

from math import log

from tests.build.search_side import Side
from wijzer.search import weights
from wijzer.search.analyzer import flat
from wijzer.search.query import parse


class Oracle:
    """Answers queries over documents."""

    def __init__(self, docs, lang, stops, ways):
        self.docs, self.stops = docs, set(stops.split())
        self.own = Side(docs, [doc.fields for doc in docs], lang, ways)
        self.foreign = Side(docs, [doc.foreign for doc in docs], "en" if lang == "nl" else "nl", ways)
        self.neighbours = [
            [f" {flat(' '.join(text.split()))} " for text in (doc.title, *doc.texts)] for doc in docs
        ]

    def search(self, text, wanted=10):
        """Return (best documents, all documents, whether they are loose)."""
        query = parse(text, lambda word: word in self.stops)
        if not query.words:
            return [], set(), False
        numbers = range(len(self.docs))
        ways = self._ways(query)
        own = [[self.own.worth(one, number) for one, _ in ways] for number in numbers]
        both = [
            [max(own[n][i], self.foreign.worth(two, n)) for i, (_, two) in enumerate(ways)] for n in numbers
        ]
        counts = [sum(1 for number in numbers if both[number][i]) for i in range(len(ways))]
        idf = [max(1, int(16 * log(1 + (len(numbers) - n + 0.5) / (n + 0.5)) + 0.5)) for n in counts]

        def earned(worths):
            return sum(worth * rare for worth, rare in zip(worths, idf, strict=True))

        tiers = [{n: earned(own[n]) for n in numbers if all(own[n])}]
        tiers.append({n: earned(both[n]) for n in numbers if all(both[n]) and n not in tiers[0]})
        highest = max((score for tier in tiers for score in tier.values()), default=0)
        if highest and len(ways) > 1:
            lacking = {n: earned(both[n]) for n in numbers if not all(both[n])}
            tiers.insert(
                0, {n: score for n, score in lacking.items() if score >= highest * weights.OUTWEIGHS // 100}
            )
        loose = False
        if not any(tiers):
            loose = not all(counts)
            step = 1 + max(idf) * weights.HIGHEST * len(ways)
            tiers = [{n: earned(both[n]) + step * sum(map(bool, both[n])) for n in numbers if any(both[n])}]
        order = []
        for tier in tiers:
            scores = {n: self._raised(score, n, query, sum(idf)) for n, score in tier.items()}
            order += sorted(tier, key=lambda n: (-scores[n], n))
        return order[:wanted], set(order), loose

    def _raised(self, score, number, query, rarities):
        """A score with what a whole title and near neighbours add."""
        most = rarities * weights.HIGHEST // 1600
        for side in (self.own, self.foreign):
            score += most * side.whole(query.every, number) * 100 * weights.WHOLE // 100
        title, *texts = self.neighbours[number]
        pairs = [f" {one} {two} " for one, two in zip(query.every, query.every[1:], strict=False)]
        if pairs and query.growing:
            pairs[-1] = pairs[-1][:-1]
        near = sum(weights.NEAR_IN_TITLE for pair in pairs if pair in title)
        near += sum(weights.NEAR_IN_TEXT for pair in pairs if any(pair in text for text in texts))
        return -(-score * (100 + (near // len(pairs) if pairs else 0)) // 100)

    def _ways(self, query):
        last = len(query.words) - 1
        ways = []
        for i, word in enumerate(query.words):
            growing = query.growing and i == last
            ways.append((self.own.exact(word, growing), self.foreign.exact(word, growing)))
        for i in range(last):
            joined = self.own.joined(*query.words[i : i + 2], query.growing and i + 1 == last)
            for j in (i, i + 1):
                ways[j] = (ways[j][0] + joined, ways[j][1])
        self._add_phrases(ways, query)
        return [
            one
            if self.own.finds(one[0]) or self.foreign.finds(one[1])
            else self._guess(word, query.growing and i == last)
            for i, (word, one) in enumerate(zip(query.words, ways, strict=True))
        ]

    def _add_phrases(self, ways, query):
        for typed in (query.words, query.every):
            for phrase in (typed[i:end] for i in range(len(typed)) for end in range(i + 2, i + 5)):
                own, foreign = self.own.phrase(phrase), self.foreign.phrase(phrase)
                for j in (j for j, word in enumerate(query.words) if word in phrase):
                    ways[j] = (ways[j][0] + own, ways[j][1] + foreign)

    def _guess(self, word, growing):
        for ways in (
            lambda: (self.own.inflected(word), self.foreign.inflected(word)),
            lambda: (self.own.halves(word), []),
            lambda: (self.own.completions(word) if len(word) > 3 else [], []),
            lambda: (self.own.mistyped(word, growing), []),
            lambda: ([], self.foreign.mistyped(word, growing)),
        ):
            own, foreign = ways()
            if self.own.finds(own) or self.foreign.finds(foreign):
                return own, foreign
        return [], []
