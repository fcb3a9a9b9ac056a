"""The naive oracle's words: the documents in one language, and what leads from a word to others."""

from functools import cache

from sitebuild.index.build import LONGEST_PHRASE
from sitebuild.index.meanings import single_words
from sitebuild.words.compounds import known_words, parts
from sitebuild.words.families import families
from wijzer.search import weights
from wijzer.search.analysis.analyzer import hyphenated, words
from wijzer.search.analysis.stemming import stem_for


class Side:
    """The documents in one language. A way is (sets of words, percent): a document needs one of each set."""

    def __init__(self, docs, fields_of, lang, ways):
        self.docs, self.stem = docs, stem_for(lang)
        self.numbers = range(len(docs))
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
            {
                name: [words(text) for text in texts]
                for name, texts in fields.items()
                if name in weights.WHOLE_FIELD
            }
            for fields in fields_of
        ]
        named = self.in_texts | single_words(ways)
        site = known_words(named, lang)
        self.parts = {
            word: cut for word in sorted(named) if lang == "nl" and len(cut := parts(word, site)) == 2
        }
        known = named.union(*self.parts.values())
        self.families = {word: frozenset(family) for family in families(known, lang) for word in family}
        self.known = known | set(self.families)
        self.ways = [way for way in ways if all(self.has(self.family(word)) for word in way.target)]
        self.vocabulary = sorted(
            word for word in self.known if self.has(self.family(word)) or self.links(word, 100)
        )

    def family(self, word):
        return self.families.get(word, frozenset([word]))

    def has(self, family):
        """Whether a document has a word of the family."""
        return not self.in_texts.isdisjoint(family)

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

    @cache  # noqa: B019
    def links(self, word, percent):
        """The ways by compounds and meanings of any word of the family."""
        family, found = self.family(word), []
        for whole, cut in self.parts.items():
            halves = [self.family(part) for part in cut]
            if whole in family and family not in halves and all(map(self.has, halves)):
                found.append((halves, weights.PARTS * percent // 100))
            if family in halves and whole not in family and self.has(self.family(whole)):
                found.append(([self.family(whole)], weights.INSIDE * percent // 100))
        return found + self.meanings_of(word, percent)

    def meanings_of(self, word, percent):
        family = self.family(word)
        ways = [way for way in self.ways if len(way.source) == 1 and way.source[0] in family]
        return self.meant(ways, percent, family)

    def meant(self, ways, percent, family=None):
        found = []
        for way in ways:
            targets = [self.family(word) for word in way.target]
            if family not in targets:
                found.append((targets, (weights.SAME if way.both else weights.BROADER) * percent // 100))
        return found

    def worth(self, ways, number):
        best = 0
        for groups, factor in ways:
            levels = [
                max(self.level(word, number) for word in group)
                if number in getattr(group, "kept", self.numbers)
                else 0
                for group in groups
            ]
            if all(levels):
                best = max(best, sum(level * 100 for level in levels) // len(levels) * factor // 100)
        return best

    def finds(self, ways):
        return any(self.worth(ways, number) for number in self.numbers)

    def whole(self, typed, number):
        """The level of a document one of whose titles or synonyms is just this, else 0."""
        fit = [weights.WHOLE_FIELD[name] for name, all_of in self.phrases[number].items() if typed in all_of]
        if not fit or len(typed) > LONGEST_PHRASE:
            return 0
        return min(16, max(1, round(max(fit) * weights.PRIOR.get(self.docs[number].kind, 1.0) * 16)))
