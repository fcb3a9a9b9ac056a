"""The naive oracle's words: the documents in one language, and what leads from a word to others."""

from functools import cache

from sitebuild.index.build import MAX_PHRASE_WORDS
from sitebuild.index.synonym_links import single_words
from sitebuild.words.compounds import known_words, parts
from sitebuild.words.inflection_groups import inflection_groups
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
                if name in weights.TITLE_FIELD
            }
            for fields in fields_of
        ]
        named = self.in_texts | single_words(ways)
        site = known_words(named, lang)
        self.parts = {
            word: cut for word in sorted(named) if lang == "nl" and len(cut := parts(word, site)) == 2
        }
        known = named.union(*self.parts.values())
        self.groups = {word: frozenset(group) for group in inflection_groups(known, lang) for word in group}
        self.known = known | set(self.groups)
        self.ways = [way for way in ways if all(self.has(self.inflection_group(word)) for word in way.target)]
        self.vocabulary = sorted(
            word for word in self.known if self.has(self.inflection_group(word)) or self.links(word, 100)
        )

    def inflection_group(self, word):
        return self.groups.get(word, frozenset([word]))

    def has(self, group):
        """Whether a document has a word of the group."""
        return not self.in_texts.isdisjoint(group)

    @cache  # noqa: B019
    def impact(self, word, number):
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
        """The ways by compounds and synonyms of any word of the group."""
        group, found = self.inflection_group(word), []
        for whole, cut in self.parts.items():
            halves = [self.inflection_group(part) for part in cut]
            if whole in group and group not in halves and all(map(self.has, halves)):
                found.append((halves, weights.PARTS * percent // 100))
            if group in halves and whole not in group and self.has(self.inflection_group(whole)):
                found.append(([self.inflection_group(whole)], weights.COMPOUND * percent // 100))
        return found + self.synonyms_of(word, percent)

    def synonyms_of(self, word, percent):
        group = self.inflection_group(word)
        ways = [way for way in self.ways if len(way.source) == 1 and way.source[0] in group]
        return self.meant(ways, percent, group)

    def meant(self, ways, percent, group=None):
        found = []
        for way in ways:
            targets = [self.inflection_group(word) for word in way.target]
            if group not in targets:
                found.append((targets, (weights.SYNONYM if way.both else weights.BROADER) * percent // 100))
        return found

    def score(self, ways, number):
        best = 0
        for groups, factor in ways:
            impacts = [
                max(self.impact(word, number) for word in group)
                if number in getattr(group, "kept", self.numbers)
                else 0
                for group in groups
            ]
            if all(impacts):
                best = max(best, sum(impact * 100 for impact in impacts) // len(impacts) * factor // 100)
        return best

    def finds(self, ways):
        return any(self.score(ways, number) for number in self.numbers)

    def match_title(self, typed, number):
        """The impact of a document one of whose titles or synonyms is just this, else 0."""
        fit = [weights.TITLE_FIELD[name] for name, all_of in self.phrases[number].items() if typed in all_of]
        if not fit or len(typed) > MAX_PHRASE_WORDS:
            return 0
        return min(16, max(1, round(max(fit) * weights.PRIOR.get(self.docs[number].kind, 1.0) * 16)))
