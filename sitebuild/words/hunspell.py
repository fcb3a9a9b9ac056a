"""Read a Hunspell dictionary: its stems with two-letter flags, and the forms that a flag gives a stem."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from wijzer.search.analysis.fold import fold

Flags = tuple[str, ...]

_FORBIDDEN = "Fw"
_LIGATURE = str.maketrans({"ĳ": "ij", "Ĳ": "ij"})
_RULE_FIELDS = 5


@dataclass(frozen=True)
class Suffix:
    """One way to end a stem: take `strip` off, put `add` on, if the stem's end fits `condition`."""

    strip: str
    add: str
    condition: str
    """Letters, `.` for any, or sets of letters as in `[^eo]`."""

    def fits(self, stem: str) -> bool:
        """Whether the rule is for `stem`."""
        if self.condition.isalpha():
            return stem.endswith(self.condition)
        return self.condition == "." or _pattern(self.condition).search(stem) is not None


@cache
def _pattern(condition: str) -> re.Pattern[str]:
    return re.compile(f"(?:{condition})$")


@dataclass(frozen=True)
class Affixes:
    """What the flags of an .aff file do to a stem."""

    suffixes: dict[str, list[Suffix]]
    """Flag -> its rules, without those that only make a word ready for a hyphen."""
    prefixes: dict[str, str]
    """Flag -> what it puts before the stem."""

    def forms(self, stem: str, flag: str) -> list[str]:
        """Return the unfolded words that `flag` makes of an unfolded `stem`."""
        return [
            stem[: len(stem) - len(rule.strip)] + rule.add
            for rule in self.suffixes.get(flag, ())
            if rule.fits(stem)
        ]


def read_affixes(text: str) -> Affixes:
    """Read the SFX and PFX rules of an .aff file with `FLAG long`.

    Source: the file format, hunspell(5).
    """
    suffixes: defaultdict[str, list[Suffix]] = defaultdict(list)
    prefixes: dict[str, str] = {}
    for line in text.translate(_LIGATURE).splitlines():
        fields = line.split()
        if len(fields) < _RULE_FIELDS - 1 or fields[0] not in ("SFX", "PFX") or fields[2] in ("Y", "N"):
            continue
        if len(fields) == _RULE_FIELDS - 1 and fields[3].isdigit():
            continue
        _, flag, strip, add = fields[:4]
        strip, add = strip.replace("0", ""), add.partition("/")[0]
        if fields[0] == "PFX" and add != "-":
            prefixes[flag] = add
        elif fields[0] == "SFX" and not add.endswith("-"):
            condition = fields[4] if len(fields) >= _RULE_FIELDS else "."
            suffixes[flag].append(Suffix(strip, add.replace("0", ""), condition))
    return Affixes(dict(suffixes), prefixes)


def read_entries(text: str) -> list[tuple[str, Flags]]:
    """Return each stem of a .dic file with its flags; a stem may come again with others.

    Left out is what the list forbids (`analyse-apparatuur`) and what is no single word of letters.
    """
    entries: list[tuple[str, Flags]] = []
    for line in text.translate(_LIGATURE).splitlines()[1:]:
        stem, _, flagged = line.partition("/")
        letters = flagged.split()[0] if flagged else ""
        flags = tuple(letters[place : place + 2] for place in range(0, len(letters), 2))
        if _FORBIDDEN not in flags and folded(stem):
            entries.append((stem, flags))
    return entries


def folded(word: str) -> str:
    """Return `word` as the search's analyzer folds it, or "" when it is not one run of letters."""
    plain = word if word.isascii() and word.islower() else fold(word)
    return plain if plain.isalpha() and plain.isascii() else ""
