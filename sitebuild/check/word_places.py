"""In which records a word stands, in whatever form: what a synonym rule can point to."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, cast

from sitebuild.content.content import LANGUAGES, PAGE_KINDS
from wijzer.search.analysis.analyzer import words
from wijzer.search.analysis.stemming import stem_for

_KINDS = (*PAGE_KINDS, "fact", "slide")
"""Pages, and what they show of other records."""
_UNSEARCHED = "provenance"
_SHORTEST_BEGINNING = 5
"""Words of so many letters count where a longer word begins with them: sensor, sensorpleister."""


class WordPlaces:
    """The words of all texts that can be searched, in both languages."""

    def __init__(self, records: dict[str, dict[str, Any]]) -> None:
        """Take in `records`, kind -> id -> record; also those that do not fit their schema."""
        self._stems = [stem_for(lang) for lang in LANGUAGES]
        self._places: defaultdict[str, set[str]] = defaultdict(set)
        for kind in _KINDS:
            for record_id, record in records.get(kind, {}).items():
                for text in _texts(record):
                    self._add(f"{kind}/{record_id}", text)

    def has(self, phrase: str) -> bool:
        """Whether one record has all words of `phrase`, in any form."""
        found = [self._records_with(word) for word in words(phrase)]
        return bool(found and set[str].intersection(*found))

    def words(self) -> list[str]:
        """All words, as the texts have them."""
        return sorted(form for form in self._places if not form.startswith("="))

    def _add(self, place: str, text: str) -> None:
        for word in words(text):
            for form in (word, *self._roots(word)):
                self._places[form].add(place)

    def _roots(self, word: str) -> list[str]:
        return ["=" + stem(word) for stem in self._stems]

    def _records_with(self, word: str) -> set[str]:
        found = set[str]().union(*(self._places.get(form, ()) for form in (word, *self._roots(word))))
        if not found and len(word) >= _SHORTEST_BEGINNING:
            found = {place for form in self._places if form.startswith(word) for place in self._places[form]}
        return found


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
