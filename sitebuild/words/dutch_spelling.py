"""How Dutch spells a stem without its ending, and the participle of a weak verb."""

from collections.abc import Iterator

from sitebuild.words.word_sets import word_set

_VOWELS = "aeiou"
_UNSTRESSED = ("be", "ge", "her", "er", "mis", "ont", "ver", "over", "onder", "voor", "door", "om", "aan")
_SEPARABLE = word_set("""
aan achter af bij binnen bloot deel dicht door in mee na neer om onder op open over plaats samen tegen terug
thuis toe uit vast vol voor voort waar weg
""")


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
    if base.endswith(("eer", "ier")):
        found.append(base[:-1] + "er")  # creëren, kopiëren
    return [*found, word[:-1]]


def participles(infinitive: str, stem: str) -> Iterator[str]:
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
