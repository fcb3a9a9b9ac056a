"""Which Dutch words are parts of compounds: those of the word list, and the site's own."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from sitebuild.words.word_sets import word_set
from sitebuild.words.wordlist import WordList, word_list

_LONG = 4
_UNLISTED = 5
_SHORT_HEADS = word_set("""
app arm bed bot cel dag eis gen hik hiv ijs ivf jas kat kip les lip map mri nek net oog oor pen pil pin rug
tab vak vet web wet
""")
_SHORT_TAILS = word_set("app bed bot cel eis gen lab les map net oog oor pak pas pen pil rol tas tip wet")
"""Words of three letters are let in by name: most cuts with one are by chance (bes + tand)."""

NO_HEADS = word_set("""
achter anti binnen buiten door drie eens eerst eind ergens even hier hoge hoog inter maar mede meer mijn naar
neer onder over post samen stil super tegen terug tien toch toen trans tussen vast vier vijf vlak voor voort
waar weer zeer zelf zeven
""")
NO_TAILS = word_set("""
aard aars achtig achtige achtigen baar bare eren erij eter ging gingen heden heid ingen isch ische isten keren
king lende leren lijk lijke lijken lijks ling lingen loos loze matig matige neren ning ningen pel pen rijk
rijke ring ringen schap schappen seren ster sters teit tend teren ting tingen tion tjes voud waarts wijs zaam
zame
""")
"""What makes another word of a word is no part of a compound, though it may be a word by itself."""


@dataclass(frozen=True)
class Known:
    """The words that begin and that end compounds, for `sitebuild.words.compounds.parts`."""

    heads: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    site: frozenset[str] = frozenset()
    """Those of them that the site has: the commoner ones."""
    bases: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    """A word of the list -> the shortest stems of the words that it may be a form of."""
    shortest: int = 3

    def __contains__(self, word: object) -> bool:
        """Whether `word` may be any part of a compound."""
        return word in self.heads or word in self.tails

    def common(self, cut: tuple[str, str]) -> int:
        """How many words of a cut the site has."""
        return sum(word in self.site for word in cut)

    def base(self, word: str) -> Iterator[str]:
        """Yield what `word` is a form of, unless it may be a stem itself."""
        found = self.bases.get(word, frozenset())
        if word not in found:
            yield from found


def known_words(vocabulary: set[str], lang: str, listed: WordList | None = None) -> Known:
    """Return the words that may be parts of compounds, for `parts`; none unless `lang` is "nl".

    Of the word list that are the words that begin or end compounds; of the site also words of five
    letters or more that the list lacks, such as names and English words.
    """
    if lang != "nl":
        return Known()
    listed = listed or word_list()
    names = frozenset(word for word in vocabulary if _is_name(word, listed))
    own = _of_the_list(listed)
    return Known(own.heads | names, own.tails | names, frozenset(vocabulary), own.bases)


@cache
def _of_the_list(listed: WordList) -> Known:
    heads = frozenset(word for word in listed.heads if len(word) >= _LONG or word in _SHORT_HEADS)
    tails = frozenset(word for word in listed.tails if len(word) >= _LONG or word in _SHORT_TAILS)
    return Known(heads, tails, bases=_bases(listed))


def _is_name(word: str, listed: WordList) -> bool:
    """Whether the list lacks `word`, also without the link of a truncated compound: zuiverheids-."""
    return (
        len(word) >= _UNLISTED
        and word.isalpha()
        and word not in listed.words
        and word.removesuffix("s") not in listed.words
    )


def _bases(listed: WordList) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one in listed.lexemes:
        base = frozenset(one.stems[:1])
        for form in (*one.stems, *one.plurals, *one.others):
            found[form] = found[form] | base if form in found else base
    return found
