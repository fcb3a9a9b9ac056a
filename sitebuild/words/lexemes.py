"""Join the stems of one Dutch word: herkennen, herken(t), herkend and herkenning are one.

Stems are joined, never words through a form that they happen to share: `wegen` is the plural of `weg`
and an infinitive, yet `weg` and `weegt` stay apart.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sitebuild.words import irregular
from sitebuild.words.dutch_spelling import participles, stems
from sitebuild.words.inflection import Paradigm, Paradigms


class Lexeme(NamedTuple):
    """One word: its stems, the plurals of those that are nouns, its other forms; diminutives last."""

    stems: tuple[str, ...]
    plurals: tuple[str, ...]
    others: tuple[str, ...]


def lexemes(found: Paradigms) -> list[Lexeme]:
    """Return every word of the list, in a fixed order; a stem is in one word only, a form may be in more."""
    groups = _Groups()
    for one, other in _links(found.of):
        if (one, other) not in irregular.APART and (other, one) not in irregular.APART:
            groups.join(one, other)
    members: defaultdict[str, list[str]] = defaultdict(list)
    stems = set(found.of) | {word for words in (*irregular.DUTCH, *irregular.DUTCH_VERBS) for word in words}
    for stem in sorted(stems, key=lambda stem: (len(stem), stem)):
        members[groups.root(stem)].append(stem)
    return [_lexeme(found.of, group) for _, group in sorted(members.items())]


def _lexeme(of: dict[str, Paradigm], stems: list[str]) -> Lexeme:
    known = [of[stem] for stem in stems if stem in of]
    plurals = dict.fromkeys(form for one in known for form in one.plurals if form not in stems)
    others = [form for one in known for form in (*one.adjectival[:1], *one.verbal, *one.adjectival)]
    others += [form for one in known for form in one.diminutives]
    taken = {*stems, *plurals}
    return Lexeme(
        tuple(stems), tuple(plurals), tuple(form for form in dict.fromkeys(others) if form not in taken)
    )


class _Groups:
    """Disjoint sets of stems; a set's root is its first stem by the alphabet."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def root(self, stem: str) -> str:
        while stem in self._above:
            stem = self._above[stem]
        return stem

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        if first != second:
            self._above[second] = first


def _links(of: dict[str, Paradigm]) -> Iterator[tuple[str, str]]:
    yield from _irregular(of)
    for word, paradigm in of.items():
        if paradigm.infinitive and word.endswith("n"):
            yield from ((word, part) for part in _verb_parts(word, of))
        elif paradigm.noun and word.endswith("en") and not paradigm.plurals:
            yield from ((noun, word) for noun in stems(word)[:-1] if _lacks_plural(noun, of))
        for form in paradigm.adjectival:
            yield from _nominalised(word, form, of)


def _irregular(of: dict[str, Paradigm]) -> Iterator[tuple[str, str]]:
    for words in irregular.DUTCH:
        yield from ((words[0], word) for word in words[1:])
    for words in irregular.DUTCH_VERBS:
        for word in words[1:]:
            if word not in of or word in stems(words[0]) or _only_of_a_verb(word, of[word]):
                yield words[0], word


def _lacks_plural(noun: str, of: dict[str, Paradigm]) -> bool:
    """Whether the list has the plural as an entry of its own: student, studenten."""
    return noun in of and of[noun].noun and not of[noun].plurals


def _only_of_a_verb(word: str, paradigm: Paradigm) -> bool:
    other = paradigm.noun or paradigm.infinitive or paradigm.conjugated
    return not other and (not paradigm.adjectival or word.endswith("en"))


def _verb_parts(infinitive: str, of: dict[str, Paradigm]) -> Iterator[str]:
    """The stem, the participles and the noun in -ing of a verb, as far as the list has them."""
    # The list has no third person for a stem in -t, which has it already: sluit.
    likely = (stem for stem in stems(infinitive) if stem in of)
    stem = next((stem for stem in likely if of[stem].conjugated or stem[-1] == "t"), "")
    if stem:
        yield stem
        yield from (word for word in participles(infinitive, stem) if word in of and not of[word].noun)
    if infinitive + "d" in of and not of[infinitive + "d"].noun:
        yield infinitive + "d"
    noun = infinitive.removesuffix("en") + "ing"
    if infinitive.endswith("en") and noun in of and of[noun].noun and noun not in irregular.NOT_OF_A_VERB:
        yield noun


def _nominalised(stem: str, form: str, of: dict[str, Paradigm]) -> Iterator[tuple[str, str]]:
    """An adjective and the people it names: ziek, zieke, zieken; verpleegkundig, verpleegkundigen."""
    if not form.endswith("e") or form == stem + "ere":
        return
    if form in of and not of[form].infinitive:
        yield stem, form
    people = of.get(form + "n")
    if people and people.noun and not people.infinitive:
        yield stem, form + "n"
