"""The naive oracle's words: by which ways one finds documents in one language, and what each is worth."""

from functools import cache

from sitebuild.compounds import parts
from sitebuild.families import families
from sitebuild.meanings import single_words
from tests.build.search_slips import corrected
from wijzer.search import weights
from wijzer.search.analyzer import hyphenated, words
from wijzer.search.lookup import _ENDINGS, COMPLETIONS
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
            {
                name: [words(text) for text in texts]
                for name, texts in fields.items()
                if name in weights.WHOLE_FIELD
            }
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
        ways = [way for way in self.ways if len(way.source) == 1 and way.source[0] in family]
        return found + self.meant(ways, percent, family)

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
                found += [
                    ([self.family(one)], weights.PREFIX),
                    *self.links(one, weights.PREFIX, inside=False),
                ]
        return found

    def exact(self, word, growing):
        return self.as_written(word, 100) + (self.completions(word) if growing else [])

    def joined(self, first, second, growing):
        ways = [
            way
            for joint in JOINTS
            for way in self.exact(first + joint + second, growing and len(first + second) > 3)
        ]
        return [(groups, factor * weights.JOINED // 100) for groups, factor in ways]

    def inflected(self, word):
        stem = self.stem(word)
        same = [
            one
            for one in self.vocabulary
            if len(stem) > 2 and one.startswith(stem) and one[len(stem) :] in _ENDINGS
        ]
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
