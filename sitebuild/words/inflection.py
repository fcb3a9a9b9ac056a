"""Give every stem of the Dutch word list its inflected forms, and say what kind of word it is."""

from collections import defaultdict
from dataclasses import dataclass, field

from sitebuild.words.hunspell import Affixes, Flags, folded

_HEID = "Zm"
_ADVERB = "Ai"  # iets leuks: rare, and often the same as a noun's plural
_HEADS = frozenset({"Ca", "Cb", "CA", "CB", "Cd", "Ce", "Cl", "Ch"})
_LINKED = frozenset({"Cd", "Ch"})
_BARE = _HEADS - {"Ch"}
_PERSON_OR_PLACE = frozenset({"PN", "PI", "PJ", "PK"})


@dataclass
class Paradigm:
    """What the list says of one stem; a stem may be a noun and a verb at once (`zorg`)."""

    plurals: list[str] = field(default_factory=list[str])
    verbal: list[str] = field(default_factory=list[str])
    adjectival: list[str] = field(default_factory=list[str])
    diminutives: list[str] = field(default_factory=list[str])
    noun: bool = False
    conjugated: bool = False
    """It is the stem of a verb: `herken` of `herkennen`."""
    infinitive: bool = False
    participle: bool = False


@dataclass
class Paradigms:
    """All stems with their paradigms, folded, and the words that begin or end compounds."""

    of: dict[str, Paradigm] = field(default_factory=dict[str, Paradigm])
    heads: set[str] = field(default_factory=set[str])
    tails: set[str] = field(default_factory=set[str])


def paradigms(entries: list[tuple[str, Flags]], affixes: Affixes) -> Paradigms:
    """Expand the entries of a Hunspell dictionary; `aan` + `gaan` is a stem of its own."""
    found = Paradigms()
    for stem, flags in entries:
        _take_in(found, stem, flags, affixes)
        for flag in flags:
            if flag in affixes.prefixes and flag != "A0":
                _take_in(found, affixes.prefixes[flag] + stem, flags, affixes)
            elif flag == _HEID:
                _take_in(found, stem + "heid", ("Zd", "Cc", "Ch"), affixes)
    adjectival = {form for paradigm in found.of.values() for form in paradigm.adjectival}
    # The list has people by an adjective in the plural only: verpleegkundigen.
    found.tails.update(
        word[:-1] for word in list(found.tails) if word[-2:] == "en" and word[:-1] in adjectival
    )
    return found


def _take_in(found: Paradigms, stem: str, flags: Flags, affixes: Affixes) -> None:
    word = folded(stem)
    if not word:
        return
    paradigm = found.of.setdefault(word, Paradigm())
    made: defaultdict[str, list[str]] = defaultdict(list)
    for flag in flags:
        if flag[0] in "ZYVA" and flag not in (_HEID, _ADVERB):
            made[flag[0]] += [form for form in map(folded, affixes.forms(stem, flag)) if form]
    for kind, forms in (
        ("Z", paradigm.plurals),
        ("V", paradigm.verbal),
        ("A", paradigm.adjectival),
        ("Y", paradigm.diminutives),
    ):
        forms += [form for form in dict.fromkeys(made[kind]) if form not in forms]
    _classify(paradigm, set(flags))
    _note_compounds(found, word, set(flags), made)


def _classify(paradigm: Paradigm, flags: set[str]) -> None:
    kinds = {flag[0] for flag in flags if flag != _HEID}
    paradigm.noun |= bool(kinds & {"Z", "Y"} or "Cc" in flags)
    paradigm.conjugated |= bool(flags & {"V3", "Vp", "Vq", "Va", "Vb"})
    paradigm.infinitive |= "Vi" in flags
    paradigm.participle |= "Ve" in flags


def _note_compounds(found: Paradigms, word: str, flags: set[str], made: dict[str, list[str]]) -> None:
    if flags & _PERSON_OR_PLACE:
        return
    nominal = any(flag[0] in "ZY" and flag != _HEID for flag in flags)
    if nominal or flags & _HEADS:
        found.heads.add(word)
        found.heads.update(form for form in made["Z"] if form.endswith("n"))
    if nominal or "Cc" in flags:
        found.tails.update([word, *made["Z"], *made["Y"]])
