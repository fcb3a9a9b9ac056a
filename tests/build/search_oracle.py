"""A naive second search, to hold the real one against: raw texts, no lexicon, no postings, no crowds.

For every document and word of a query it looks at all words of all fields, decides by predicates how
each is found, and takes the best. It shares with the engine: how text becomes words and a query
(`analyzer`, `query`), which words are one family and how a compound is cut (the build's `families`
and `parts`), which spellings sound alike (`spelling`), and the numbers in `weights`.
"""

from functools import cache
from math import log

from sitebuild.compounds import parts
from sitebuild.families import families
from sitebuild.meanings import single_words
from wijzer.search import weights
from wijzer.search.analyzer import flat, hyphenated, words
from wijzer.search.lookup import _ENDINGS, COMPLETIONS
from wijzer.search.query import parse
from wijzer.search.spelling import CHEAP, PLAIN, respelled, substitution_cost
from wijzer.search.stemming import stem_for

JOINTS = ("", "s", "en")


class Side:
    """The documents in one language. A way is (sets of words, percent): a document needs one of each set."""

    def __init__(self, docs, fields_of, lang, ways):
        self.docs, self.stem = docs, stem_for(lang)
        self.texts = [
            {
                name: [word for text in texts for word in (*words(text), *hyphenated(text))]
                for name, texts in fields.items()
            }
            for fields in fields_of
        ]
        self.in_texts = {word for fields in self.texts for found in fields.values() for word in found}
        self.averages = {}
        for name in weights.FIELD_BOOST:
            lengths = [len(fields[name]) for fields in self.texts if fields.get(name)]
            self.averages[name] = sum(lengths) / (len(lengths) or 1)
        self.phrases = [
            {name: [words(text) for text in texts] for name, texts in fields.items() if name in weights.WHOLE_FIELD}
            for fields in fields_of
        ]
        known = self.in_texts | single_words(ways)
        self.families = {word: frozenset(family) for family in families(known, lang) for word in family}
        self.parts = {
            word: parts(word, known) if lang == "nl" and len(word) >= 8 else [] for word in sorted(known)
        }
        self.known = known | set(self.families)
        self.ways = [way for way in ways if all(self.has(self.family(word)) for word in way.target)]
        self.vocabulary = sorted(
            word for word in self.known if self.has(self.family(word)) or self.links(word, 100)
        )

    def family(self, word):
        return self.families.get(word, frozenset([word]))

    @cache  # noqa: B019
    def level(self, word, number):
        """BM25F (Robertson and Zaragoza 2009) in sixteenths, 0 for a document without the word."""
        frequency = 0.0
        for name, found in self.texts[number].items():
            if word in found:
                b = weights.LENGTH[name]
                norm = 1 - b + b * len(found) / self.averages[name]
                frequency += weights.FIELD_BOOST[name] * found.count(word) / norm
        if not frequency:
            return 0
        weight = frequency / (weights.SATURATION + frequency) * weights.PRIOR.get(self.docs[number].kind, 1.0)
        return min(16, max(1, round(weight * 16)))

    def has(self, family):
        return not self.in_texts.isdisjoint(family)

    @cache  # noqa: B019
    def links(self, word, percent, inside=True):
        """The ways by compounds and meanings of any word of the family."""
        family, found = self.family(word), []
        for whole, cut in self.parts.items():
            halves = [self.family(part) for part in cut]
            if whole in family and cut and family not in halves:
                found.append((halves, weights.PARTS * percent // 100))
            if inside and family in halves and whole not in family:
                found.append(([self.family(whole)], weights.INSIDE * percent // 100))
        return found + self.meant([way for way in self.ways if len(way.source) == 1 and way.source[0] in family],
                                  percent, family)  # fmt: skip

    def meant(self, ways, percent, family=None):
        found = []
        for way in ways:
            targets = [self.family(word) for word in way.target]
            if family not in targets:
                found.append((targets, (weights.SAME if way.both else weights.BROADER) * percent // 100))
        return found

    def as_written(self, word, percent):
        if word not in self.known:
            return []
        family = self.family(word)
        return [([{word}], percent), ([family], weights.FAMILY * percent // 100), *self.links(word, percent)]

    def completions(self, word):
        longer = [one for one in self.known if one.startswith(word) and one != word]
        if len(longer) > COMPLETIONS:
            return [([set(longer)], weights.PREFIX)]
        found = []
        for one in longer:
            if self.has(frozenset([one])):
                found.append(([{one}], weights.PREFIX))
            else:
                found += [([self.family(one)], weights.PREFIX), *self.links(one, weights.PREFIX, inside=False)]
        return found

    def exact(self, word, growing):
        return self.as_written(word, 100) + (self.completions(word) if growing else [])

    def joined(self, first, second, growing):
        ways = [way for joint in JOINTS for way in self.exact(first + joint + second, growing and len(first + second) > 3)]
        return [(groups, factor * weights.JOINED // 100) for groups, factor in ways]

    def inflected(self, word):
        stem = self.stem(word)
        same = [one for one in self.vocabulary if len(stem) > 2 and one.startswith(stem) and one[len(stem) :] in _ENDINGS]
        return [([self.family(one)], weights.FAMILY) for one in same]

    def halves(self, word):
        for cut in range(len(word) - 3, 2, -1):
            heads = [word[: cut - len(joint)] for joint in JOINTS if word[:cut].endswith(joint)]
            found = [
                ([self.family(head), self.family(word[cut:])], weights.PARTS)
                for head in heads
                if len(head) > 2 and head in self.vocabulary and word[cut:] in self.vocabulary
            ]
            if self.finds(found):
                return found
        return []

    def mistyped(self, word, growing):
        found = []
        for term in corrected(word, self.vocabulary, growing):
            found += self.as_written(term[1], weights.TYPO[term[0]])
        return found

    def phrase(self, typed):
        return self.meant([way for way in self.ways if list(way.source) == typed and len(typed) > 1], 100)

    def worth(self, ways, number):
        best = 0
        for groups, factor in ways:
            levels = [max(self.level(word, number) for word in group) for group in groups]
            if all(levels):
                best = max(best, sum(level * 100 for level in levels) // len(levels) * factor // 100)
        return best

    def finds(self, ways):
        return any(self.worth(ways, number) for number in range(len(self.docs)))

    def whole(self, typed, number):
        """The level of a document one of whose titles or synonyms is just this, else 0."""
        fit = [weights.WHOLE_FIELD[name] for name, all_of in self.phrases[number].items() if typed in all_of]
        if not fit or len(typed) > 6:
            return 0
        return min(16, max(1, round(max(fit) * weights.PRIOR.get(self.docs[number].kind, 1.0) * 16)))


def corrected(word, vocabulary, growing):
    """(cost, term) of the six likeliest slips: each term compared with every misspelling, one by one."""
    if len(word) < 4:
        return []
    costs = {}

    def fits(typed, term):
        return term.startswith(typed) if growing else term == typed

    def take(terms, cost):
        for term in terms:
            costs[term] = min(cost, costs.get(term, cost))

    other = [(one, CHEAP) for one in respelled(word)]
    for i, letter in enumerate(word):
        late = 0 if i else 1
        other.append((word[:i] + word[i + 1 :], (CHEAP if i and word[i - 1] == letter else PLAIN) + late))
        if word[i + 1 : i + 2] not in ("", letter):
            other.append((word[:i] + word[i + 1] + letter + word[i + 2 :], CHEAP + late))
    for one, cost in other:  # of the beginnings that a word may stand for, the first three words of each
        take([term for term in vocabulary if fits(one, term)][:3], cost)
    for term in vocabulary:
        for i in range(len(word) + (0 if growing else 1)):
            if len(term) <= i or term[:i] != word[:i]:
                continue
            late = 0 if i else 1
            if i < len(word) and term[i] != word[i] and fits(word[i + 1 :], term[i + 1 :]):
                take([term], substitution_cost(word[i], term[i]) + late)
            if fits(word[i:], term[i + 1 :]):
                doubled = term[i] in (word[i : i + 1], word[i - 1 : i])
                take([term], (CHEAP if doubled else PLAIN) + late)
    return [(cost, term) for cost, _, term in sorted((costs[one], abs(len(one) - len(word)), one) for one in costs)][:6]


class Oracle:
    """Answers queries over documents."""

    def __init__(self, docs, lang, stops, ways):
        self.docs, self.stops = docs, set(stops.split())
        self.own = Side(docs, [doc.fields for doc in docs], lang, ways)
        self.foreign = Side(docs, [doc.foreign for doc in docs], "en" if lang == "nl" else "nl", ways)
        self.neighbours = [[f" {flat(' '.join(text.split()))} " for text in (doc.title, *doc.texts)] for doc in docs]

    def search(self, text, wanted=10):
        """Return (best documents, all documents, whether they are loose)."""
        query = parse(text, lambda word: word in self.stops)
        if not query.words:
            return [], set(), False
        numbers = range(len(self.docs))
        ways = self._ways(query)
        own = [[self.own.worth(one, number) for one, _ in ways] for number in numbers]
        both = [[max(own[n][i], self.foreign.worth(two, n)) for i, (_, two) in enumerate(ways)] for n in numbers]
        counts = [sum(1 for number in numbers if both[number][i]) for i in range(len(ways))]
        idf = [max(1, int(16 * log(1 + (len(numbers) - n + 0.5) / (n + 0.5)) + 0.5)) for n in counts]

        def earned(worths):
            return sum(worth * rare for worth, rare in zip(worths, idf, strict=True))

        tiers = [{n: earned(own[n]) for n in numbers if all(own[n])}]
        tiers.append({n: earned(both[n]) for n in numbers if all(both[n]) and n not in tiers[0]})
        highest = max((score for tier in tiers for score in tier.values()), default=0)
        if highest and len(ways) > 1:
            lacking = {n: earned(both[n]) for n in numbers if not all(both[n])}
            tiers.insert(0, {n: score for n, score in lacking.items() if score >= highest * weights.OUTWEIGHS // 100})
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
        for typed in (query.words, query.every):
            for i in range(len(typed)):
                for phrase in (typed[i : i + length] for length in (2, 3, 4) if i + length <= len(typed)):
                    for j, word in enumerate(query.words):
                        if word in phrase:
                            ways[j] = (ways[j][0] + self.own.phrase(phrase), ways[j][1] + self.foreign.phrase(phrase))
        return [
            one if self.own.finds(one[0]) or self.foreign.finds(one[1]) else self._guess(word, query.growing and i == last)
            for i, (word, one) in enumerate(zip(query.words, ways, strict=True))
        ]

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
