"""In which records a word stands, in whatever form: what a synonym rule can point to."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, cast

from sitebuild.content.content import LANGUAGES, PAGE_KINDS
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept
from wijzer.search.analysis.analyzer import words

_KINDS = (*PAGE_KINDS, "fact", "slide")
"""Pages, and what they show of other records."""
_UNSEARCHED = "provenance"
_SHORTEST_BEGINNING = 5
"""Words of so many letters count where a longer word begins with them: sensor, sensorpleister."""


class WordPlaces:
    """The words of all texts that can be searched, in both languages."""

    def __init__(self, records: dict[str, dict[str, Any]], asked: Iterable[str]) -> None:
        """Take in `records`, kind -> id -> record, also those that do not fit their schema.

        `asked` are the phrases that `has` is going to be asked for.
        """
        self._places: defaultdict[str, set[str]] = defaultdict(set)
        for kind in _KINDS:
            for record_id, record in records.get(kind, {}).items():
                for word in words(" \n ".join(_texts(record))):
                    self._places[word].add(f"{kind}/{record_id}")
        known = set(self._places)
        self._roots = _roots(sorted(known.union(*map(words, asked))))
        for word in known:
            for root in self._roots[word]:
                self._places[root] |= self._places[word]

    def has(self, phrase: str) -> bool:
        """Whether one record has all words of `phrase`, in any form."""
        found = [self._records_with(word) for word in words(phrase)]
        return bool(found and set[str].intersection(*found))

    def words(self) -> list[str]:
        """All words, as the texts have them."""
        return sorted(form for form in self._places if not form.startswith("="))

    def _records_with(self, word: str) -> set[str]:
        found = set[str]().union(*(self._places.get(form, ()) for form in (word, *self._roots[word])))
        if not found and len(word) >= _SHORTEST_BEGINNING:
            found = {place for form in self._places if form.startswith(word) for place in self._places[form]}
        return found


def _roots(known: list[str]) -> dict[str, list[str]]:
    """Return the stems of words in both languages, with a mark before them; kept while the words stay."""

    def make() -> dict[str, list[str]]:
        # Only for what is not kept: the stemmers take long to load.
        from wijzer.search.analysis.stemming import stem_for  # noqa: PLC0415

        stems = [stem_for(lang) for lang in LANGUAGES]
        return {word: ["=" + stem(word) for stem in stems] for word in known}

    return kept("roots", (code_of(__name__), known), make)


def _texts(value: Any, inside: bool = False) -> Iterator[str]:
    """Yield every text under `nl` or `en`, also in lists such as the synonyms."""
    if isinstance(value, str):
        if inside:
            yield value
    elif isinstance(value, dict):
        for name, one in cast("dict[str, Any]", value).items():
            if name != _UNSEARCHED:
                yield from _texts(one, inside or name in LANGUAGES)
    elif isinstance(value, list):
        for one in cast("list[Any]", value):
            yield from _texts(one, inside)
