"""Inflection groups of English words: Snowball's stems, and the forms that no rule gives."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from snowballstemmer.english_stemmer import EnglishStemmer

from sitebuild.words.irregular_english import APART, IRREGULAR


def english_groups(words: set[str]) -> Iterator[tuple[list[str], Iterable[str]]]:
    """Yield the words of each group, and its irregular forms, which the vocabulary may lack."""
    stemmer = EnglishStemmer()
    of: dict[str, str] = {}
    more: dict[str, tuple[str, ...]] = {}
    for group in IRREGULAR:
        # Whatever else has the stem of the base goes along: man, men, manned.
        stem = stemmer.stemWord(group[0])
        of |= dict.fromkeys(group, stem)
        more[stem] = (*more.get(stem, ()), *group)
    for group in APART:
        of |= dict.fromkeys(group, " " + group[0])
    members: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        members[of.get(word) or stemmer.stemWord(word)].append(word)
    for stem, group in sorted(members.items()):
        yield group, more.get(stem, ())
