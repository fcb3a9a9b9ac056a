"""Group the words of a site by the word they are inflections of: search takes them for equal."""

from collections.abc import Iterable

from sitebuild.words.dutch_groups import DutchGroups
from sitebuild.words.english_groups import english_groups
from sitebuild.words.irregular import ALONE
from sitebuild.words.wordlist import word_list

MAX_EXTRA_FORMS = 8
"""How many forms that the site lacks a group holds at most."""
_SHORTEST = 3


def inflection_groups(vocabulary: set[str], lang: str, extra: int = MAX_EXTRA_FORMS) -> list[list[str]]:
    """Return the groups of `vocabulary`, and forms it lacks, so that "sensoren" finds "sensor".

    A word is in one group at most, also when it may be a form of two words: `wegen` goes with `weg`
    when the site has `weg`. Words of one or two letters and words with digits have no group.

    Args:
        vocabulary: folded words, as `wijzer.search.analysis.analyzer.words` gives them.
        lang: "nl" or "en".
        extra: how many words outside `vocabulary` a group may hold; 0 for none.

    Returns:
        Inflection groups of two words or more, each sorted, in the order of their first words.

    Raises:
        ProblemError: the Dutch word list is not in the cache and cannot be fetched.

    Why no stemmer alone: docs/adr/0007-word-families.md.
    """
    alone = ALONE if lang == "nl" else frozenset[str]()
    words = {word for word in vocabulary if len(word) >= _SHORTEST and word.isalpha()} - alone
    groups = DutchGroups(word_list(), words).groups() if lang == "nl" else english_groups(words)
    taken = {*words, *alone}
    found: list[list[str]] = []
    for own, more in groups:
        # A form that two words could have is the first one's: no word is in two groups.
        lacking = _first((form for form in more if form not in taken), extra)
        taken.update(lacking)
        if len(own) + len(lacking) > 1:
            found.append(sorted([*own, *lacking]))
    return sorted(found)


def _first(forms: Iterable[str], most: int) -> list[str]:
    return [form for form in dict.fromkeys(forms) if len(form) >= _SHORTEST][:most]
