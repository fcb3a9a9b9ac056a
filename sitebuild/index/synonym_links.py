"""From the editors' synonym rules to single ways from a word or phrase to another."""

from collections.abc import Iterable
from dataclasses import dataclass

from sitebuild.content.synonyms import SynonymRule
from wijzer.search.analysis.analyzer import words


@dataclass(frozen=True)
class SynonymLink:
    """Whoever looks for `source` may be helped with `target`; `both` when they mean the same."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    both: bool


def synonym_links(rules: Iterable[SynonymRule]) -> list[SynonymLink]:
    """Return the ways that the rules open, each once, in their order."""
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], SynonymLink] = {}
    for rule in rules:
        for source, target in rule.pairs():
            way = tuple(words(source)), tuple(words(target))
            if way[0] != way[1] and (rule.both or way not in found):
                found[way] = SynonymLink(*way, bool(rule.both))
    return list(found.values())


def single_words(ways: list[SynonymLink]) -> set[str]:
    """The words that rules name alone: the index must know them, even where no text has them."""
    return {
        word for way in ways for phrase in (way.source, way.target) if len(phrase) == 1 for word in phrase
    }
