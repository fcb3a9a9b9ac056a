"""Join the stems of one Dutch word: herkennen, herken(t), herkend and herkenning are one.

Stems are joined, never words through a form that they happen to share: `wegen` is the plural of `weg`
and an infinitive, yet `weg` and `weegt` stay apart.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sitebuild import irregular
from sitebuild.inflection import Paradigm, Paradigms
from sitebuild.word_sets import word_set

_VOWELS = "aeiou"
_UNSTRESSED = ("be", "ge", "her", "er", "mis", "ont", "ver", "over", "onder", "voor", "door", "om", "aan")
_SEPARABLE = word_set("""
aan achter af bij binnen bloot deel dicht door in mee na neer om onder op open over plaats samen tegen terug
thuis toe uit vast vol voor voort waar weg
""")


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
    others = [form for one in known for form in (*one.verbal, *one.adjectival)]
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
    for words in irregular.DUTCH:
        for word in words[1:]:
            yield words[0], word
    for words in irregular.DUTCH_VERBS:
        yield from ((words[0], word) for word in words[1:] if word not in of or _only_of_a_verb(of[word]))
    for word, paradigm in of.items():
        if paradigm.infinitive and word.endswith("n"):
            for part in _verb_parts(word, of):
                yield word, part
        for form in paradigm.adjectival:
            yield from _nominalised(word, form, of)


def _only_of_a_verb(paradigm: Paradigm) -> bool:
    return not (paradigm.noun or paradigm.adjectival or paradigm.infinitive or paradigm.conjugated)


def _verb_parts(infinitive: str, of: dict[str, Paradigm]) -> Iterator[str]:
    """The stem, the participles and the noun in -ing of a verb, as far as the list has them."""
    # The list has no third person for a stem in -t, which has it already: sluit.
    likely = (stem for stem in stems(infinitive) if stem in of)
    stem = next((stem for stem in likely if of[stem].conjugated or stem[-1] == "t"), "")
    if stem:
        yield stem
        yield from (word for word in _participles(infinitive, stem) if word in of and not of[word].noun)
    if infinitive + "d" in of and not of[infinitive + "d"].noun:
        yield infinitive + "d"
    noun = infinitive.removesuffix("en") + "ing"
    if infinitive.endswith("en") and noun in of and of[noun].noun and noun not in irregular.NOT_OF_A_VERB:
        yield noun


def stems(word: str) -> list[str]:
    """Return the spellings that a verb or noun in -en may have without it, the likeliest first.

    `herkennen` -> herken; `maken` -> maak, mak; `leven` -> leef, lef; `gaan` -> ga.
    """
    if not word.endswith("en"):
        return [word[:-1]]
    base = word[:-2]
    if len(base) < 2:
        return [word[:-1]]
    if base[-1] == base[-2] and base[-1] not in _VOWELS:
        return [base[:-1], base]
    last = {"v": "f", "z": "s"}.get(base[-1], base[-1])
    found = [base[:-1] + last]
    if base[-1] not in _VOWELS and base[-2] in "aeou" and (len(base) == 2 or base[-3] not in _VOWELS):
        found.insert(0, base[:-1] + base[-2] + last)
    return [*found, word[:-1]]


def _participles(infinitive: str, stem: str) -> Iterator[str]:
    """Participles of a weak verb: -t after a voiceless sound of the infinitive (t kofschip), else -d."""
    base = infinitive.removesuffix("en")
    voiceless = base[-1] in "tkfspx" or base.endswith(("ch", "sh"))
    end = stem if stem[-1] in "dt" else stem + ("t" if voiceless else "d")
    yield "ge" + end
    if end != stem and stem.startswith(_UNSTRESSED):
        yield end
    for prefix in _SEPARABLE:
        if end.startswith(prefix) and len(end) > len(prefix) + 2:
            yield prefix + "ge" + end[len(prefix) :]


def _nominalised(stem: str, form: str, of: dict[str, Paradigm]) -> Iterator[tuple[str, str]]:
    """An adjective and the people it names: ziek, zieke, zieken; verpleegkundig, verpleegkundigen."""
    if not form.endswith("e") or form == stem + "ere":
        return
    if form in of and not of[form].infinitive:
        yield stem, form
    people = of.get(form + "n")
    if people and people.noun and not people.infinitive:
        yield stem, form + "n"
