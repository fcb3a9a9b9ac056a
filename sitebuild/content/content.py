"""Read `data/` into memory: records by kind, the site's settings, the interface's texts."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from sitebuild.content.synonyms import SynonymRule, load_rules
from wijzer.content.kinds import LANGUAGES, PAGE_KINDS, PART_KINDS

Record = dict[str, Any]

_DECK_WORDS = "need"
"""The field of a role that quotes the deck."""


@dataclass(frozen=True)
class Content:
    """Everything under `data/`, as read: checked by `sitebuild.check.report`, not here."""

    site: Record
    records: dict[str, dict[str, Record]]
    """Kind -> id -> record; ids sorted, so that every build walks them in the same order."""
    strings: dict[str, dict[str, str]]
    """Language -> `area.name` -> text."""
    synonyms: tuple[SynonymRule, ...] = ()
    """What else a word finds in the search."""

    def get(self, reference: str) -> Record:
        """Return the record that a reference such as `concept/bias` names."""
        kind, _, record_id = reference.partition("/")
        return self.records[kind][record_id]

    def in_language(self, lang: str) -> "Content":
        """What pages in a language show: its texts, and the deck's own words, which stay in both."""
        records = {**_in(self.records, lang), "slide": self.records["slide"]}
        return Content(_in(self.site, lang), records, {lang: self.strings[lang]})

    @cached_property
    def slides(self) -> list[Record]:
        """The slides in the order of the deck."""
        return sorted(self.records["slide"].values(), key=lambda slide: slide["number"])

    @cached_property
    def changes(self) -> list[Record]:
        """What each version brought, the newest first."""
        return [record for _, record in sorted(self.records["change"].items(), reverse=True)]

    @cached_property
    def deck_lines(self) -> dict[str, list[tuple[Record, Record]]]:
        """Reference -> the deck's own lines about it, each as (slide, line)."""
        lines: dict[str, list[tuple[Record, Record]]] = {}
        for slide in self.slides:
            for line in slide["lines"]:
                if line.get("about"):
                    lines.setdefault(line["about"], []).append((slide, line))
        return lines


def _in(value: Any, lang: str) -> Any:
    """Return a value without its texts in other languages."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        if fields.keys() == set(LANGUAGES):
            return {lang: fields[lang]}
        return {name: one if name == _DECK_WORDS else _in(one, lang) for name, one in fields.items()}
    if isinstance(value, list):
        return [_in(one, lang) for one in cast("list[Any]", value)]
    return value


def read_json(path: Path) -> Any:
    """Read one JSON file; the error of a broken one is the caller's to word."""
    return json.loads(path.read_text(encoding="utf-8"))


def load(data: Path) -> Content:
    """Read all of `data/`. Files must be valid JSON: `check` tells when they are not."""
    records = {
        kind: {path.stem: read_json(path) for path in sorted((data / kind).glob("*.json"))}
        for kind in (*PAGE_KINDS, *PART_KINDS)
    }
    strings: dict[str, dict[str, str]] = {lang: {} for lang in LANGUAGES}
    for path in sorted((data / "strings").glob("*.json")):
        for name, text in read_json(path)["texts"].items():
            for lang in LANGUAGES:
                strings[lang][f"{path.stem}.{name}"] = text[lang]
    return Content(read_json(data / "site.json"), records, strings, tuple(load_rules(data)))
