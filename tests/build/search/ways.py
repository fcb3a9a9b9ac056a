"""The naive oracle's ways: all that a word of a query may stand for in one language."""

from sitebuild.index import lexicon
from tests.build.search.slips import corrected
from wijzer.search import weights
from wijzer.search.matching.lookup import _ENDINGS, COMPLETIONS

JOINTS = ("", "s", "en")


class Term:
    """A word of the query and the ways that lead from it in both languages."""

    def __init__(self, word, required, is_prefix):
        self.word, self.required, self.is_prefix = word, required, is_prefix
        self.own, self.foreign, self.guessed = [], [], False

    def add(self, own, foreign=()):
        self.own, self.foreign = [*self.own, *own], [*self.foreign, *foreign]

    def cut(self):
        """How many documents its prefix lists would find at most; 0 when they find all."""
        groups = [group for groups, _ in (*self.own, *self.foreign) for group in groups]
        return max((group.cut for group in groups if isinstance(group, PrefixList)), default=0)


class PrefixList(frozenset):
    """The many words of one beginning; in a large index they find only their best documents."""

    def __new__(cls, longer, side):
        prefix_list = super().__new__(cls, longer)
        best = {number: max(side.impact(word, number) for word in longer) for number in side.numbers}
        every = sorted((number for number in best if best[number]), key=lambda one: (-best[one], one))
        large = len(best) > lexicon._WHOLE_PREFIX_LISTS
        prefix_list.kept = set(every[: lexicon._PREFIX_LIST_DOCUMENTS] if large else every)
        prefix_list.cut = len(every) if len(every) > len(prefix_list.kept) else 0
        return prefix_list


class Ways:
    """Which ways lead from what was typed into the documents of a side."""

    def __init__(self, side):
        self.side = side

    def as_written(self, word, percent):
        if word not in self.side.known:
            return []
        group = self.side.inflection_group(word)
        return [
            ([{word}], percent),
            ([group], weights.INFLECTION * percent // 100),
            *self.side.links(word, percent),
        ]

    def completions(self, word):
        longer = [one for one in self.side.known if one.startswith(word) and one != word]
        if len(longer) > COMPLETIONS:
            return [([PrefixList(longer, self.side)], weights.PREFIX)]
        found = []
        for one in longer:
            if self.side.has({one}):
                found.append(([{one}], weights.PREFIX))
            else:
                means = self.side.synonyms_of(one, weights.PREFIX)
                found += [
                    ([self.side.inflection_group(one)], weights.PREFIX),
                    *(way for way in means if len(way[0]) == 1),
                ]
        return found

    def match_exact(self, word, is_prefix):
        return self.as_written(word, 100) + (self.completions(word) if is_prefix else [])

    def match_joined(self, first, second, is_prefix):
        ways = [
            way
            for joint in JOINTS
            for way in self.match_exact(first + joint + second, is_prefix and len(first + second) > 3)
        ]
        return [(groups, factor * weights.JOINED // 100) for groups, factor in ways]

    def match_stem(self, word):
        stem = self.side.stem(word)
        same = [
            one
            for one in self.side.vocabulary
            if len(stem) > 2 and one.startswith(stem) and one[len(stem) :] in _ENDINGS
        ]
        return [([self.side.inflection_group(one)], weights.INFLECTION) for one in same]

    def match_compound(self, word):
        for cut in range(len(word) - 3, 2, -1):
            lemmas = [word[: cut - len(joint)] for joint in JOINTS if word[:cut].endswith(joint)]
            found = [
                ([self.side.inflection_group(head), self.side.inflection_group(word[cut:])], weights.PARTS)
                for head in lemmas
                if len(head) > 2 and head in self.side.vocabulary and word[cut:] in self.side.vocabulary
            ]
            if self.side.finds(found):
                return found
        return []

    def match_prefix(self, word):
        return self.completions(word) if len(word) > 3 else []

    def match_typo(self, word, is_prefix, highest_cost=9):
        found = []
        for cost, term in corrected(word, self.side.vocabulary, is_prefix):
            if cost <= highest_cost:
                found += self.as_written(term, weights.TYPO[cost])
        return found

    def match_phrase(self, typed):
        named = [way for way in self.side.ways if list(way.source) == typed and len(typed) > 1]
        return self.side.meant(named, 100)
