"""Rules of `data/synonyms/` that find nothing, turn in circles or say the same thing again."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from sitebuild.check.word_places import WordPlaces
from sitebuild.content.synonyms import SynonymRule, rule_of
from wijzer.rules.problem import Problem, did_you_mean, pointer
from wijzer.search.analysis.analyzer import words
from wijzer.shape import is_list, is_object, is_texts

MOST_WORDS = 4


@dataclass(frozen=True)
class _Placed:
    """A rule, where it stands, and its pairs as the search compares them."""

    file: str
    where: str
    rule: SynonymRule
    pairs: frozenset[tuple[str, str]]

    def problem(self, text: str, *steps: object) -> Problem:
        return Problem(self.file, self.where + pointer(*steps), text)

    def entries(self) -> Iterator[tuple[str, int, str]]:
        """Yield the field, the place in it and the text of each entry."""
        fields = (("both", self.rule.both), ("from", self.rule.sources), ("to", self.rule.targets))
        for field, entries in fields:
            for index, entry in enumerate(entries):
                yield field, index, entry


def broken_synonyms(synonyms: dict[str, dict[str, Any]], records: dict[str, dict[str, Any]]) -> list[Problem]:
    """Return the problems of all rules.

    Args:
        synonyms: file's name without .json -> its content, as it was read.
        records: kind -> id -> record, as far as they could be read.
    """
    rules = [
        _placed(f"synonyms/{name}.json", index, rule_of(rule))
        for name, content in sorted(synonyms.items())
        for index, rule in _readable(content)
    ]
    asked = [entry for one in rules for _, _, entry in one.entries()]
    places = WordPlaces(records, asked) if rules else None
    found: list[Problem] = []
    for one in rules:
        found += [*_long(one), *_twice(one)]
        if places:
            found += _nowhere(one, places)
    return [*found, *_circles(rules), *_repeated(rules)]


def _readable(content: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the rules of a file that have the shape of one, with their places; of others the schema tells."""
    listed: Any = cast("dict[str, Any]", content).get("rules") if is_object(content) else None
    for index, rule in enumerate(listed if is_list(listed) else ()):
        if _is_rule(rule):
            yield index, rule


def _is_rule(rule: Any) -> bool:
    """Whether there is something to look for, and something to find."""
    if not is_object(rule) or not all(is_texts(rule.get(name, [])) for name in ("both", "from", "to")):
        return False
    return bool(rule.get("both") or (rule.get("from") and rule.get("to")))


def _placed(file: str, index: int, rule: SynonymRule) -> _Placed:
    pairs = frozenset((_key(one), _key(other)) for one, other in rule.pairs())
    return _Placed(file, pointer("rules", index), rule, pairs)


def _key(entry: str) -> str:
    return " ".join(words(entry))


def _long(one: _Placed) -> Iterator[Problem]:
    for field, index, entry in one.entries():
        count = len(words(entry))
        if count > MOST_WORDS:
            text = f"'{entry}' has {count} words, and may have {MOST_WORDS} at most: shorten it"
            yield one.problem(text, field, index)


def _twice(one: _Placed) -> Iterator[Problem]:
    seen: dict[str, tuple[str, str]] = {}
    for field, index, entry in one.entries():
        where, first = seen.setdefault(_key(entry), (field, entry))
        if field != where:
            text = f"'{entry}' stands in 'from' too: remove it from one, or use 'both' if all mean the same"
            yield one.problem(text, field, index)
        elif entry is not first:
            text = f"'{entry}' is to the search the same as '{first}' in this rule: remove one"
            yield one.problem(text, field, index)


def _nowhere(one: _Placed, places: WordPlaces) -> Iterator[Problem]:
    field, targets = ("both", one.rule.both) if one.rule.both else ("to", one.rule.targets)
    if any(places.has(target) for target in targets):
        return
    named = " or ".join(f"'{target}'" for target in targets)
    text = f"no page has {named}, so this rule finds nothing: use a word that a page has, or remove the rule."
    hint = "" if one.rule.both else did_you_mean(targets[0], places.words())
    yield one.problem(text + hint, field)


def _circles(rules: list[_Placed]) -> Iterator[Problem]:
    """Find one-way rules that together go both ways; the later one is told."""
    said: dict[tuple[str, str], _Placed] = {}
    for one in rules:
        if one.rule.both:
            continue
        for source, target in sorted(one.pairs):
            back = said.get((target, source))
            if back:
                text = f"'{source}' finds '{target}' here, and the other way round in {_at(back, one)}: "
                yield one.problem(text + "put them in one rule with 'both', or remove one")
        for pair in one.pairs:
            said.setdefault(pair, one)


def _repeated(rules: list[_Placed]) -> Iterator[Problem]:
    """Find rules that another one covers; of two equal ones the later is told."""
    for index, one in enumerate(rules):
        for place, other in enumerate(rules):
            wider = one.pairs < other.pairs or (one.pairs == other.pairs and place < index)
            if wider:
                yield one.problem(f"says nothing that {_at(other, one)} does not say too: remove it")
                break


def _at(other: _Placed, one: _Placed) -> str:
    return other.where if other.file == one.file else f"{other.file} {other.where}"
