"""Texts in two languages: translated, plain, and with the same slots to fill in."""

from typing import Any

from wijzer.rules.data import Data
from wijzer.rules.problem import Problem, pointer, record_file
from wijzer.shape import is_list, is_object, is_text

SAME_WORDS = 4
"""Up to so many words a text may be the same in both languages: names and borrowed words."""
FORMS = [".one", ".other"]


def poor_texts(data: Data) -> list[Problem]:
    """Find texts that are not translated or that hold HTML, and interface texts that do not match."""
    found: list[Problem] = []
    for kind in sorted(data.records):
        for record_id, record in data.of_kind(kind):
            found += _texts(record_file(kind, record_id), record, kind != "slide")
    found += _texts("site.json", data.site, True)
    for area in sorted(data.strings):
        file = "strings/" + area + ".json"
        texts: dict[str, Any] = data.strings[area].get("texts", {})
        if is_object(texts):
            readable = [name for name in sorted(texts) if not data.lacks(file, "texts." + name)]
            found += _area(file, texts, readable)
    return found


def bilingual(value: Any, where: str = "") -> list[tuple[str, dict[str, str]]]:
    """Return every text with `nl` and `en` in a value, with its pointer."""
    found: list[tuple[str, dict[str, str]]] = []
    if is_object(value):
        if is_text(value.get("nl")) and is_text(value.get("en")):
            return [(where, value)]
        for name in sorted(value):
            found += bilingual(value[name], where + pointer(name))
    elif is_list(value):
        for index, one in enumerate(value):
            found += bilingual(one, where + pointer(index))
    return found


def monolingual(value: Any, where: str = "") -> list[tuple[str, str]]:
    """Return every text under `nl` or `en` in a value, with its pointer; also one without the other."""
    found: list[tuple[str, str]] = []
    if is_object(value):
        for name in sorted(value):
            if name in ("nl", "en") and is_text(value[name]):
                found.append((where + pointer(name), value[name]))
            else:
                found += monolingual(value[name], where + pointer(name))
    elif is_list(value):
        for index, one in enumerate(value):
            found += monolingual(one, where + pointer(index))
    return found


def slots(text: str) -> list[str]:
    """Return the names in braces in a text, sorted: `{n} hits` -> `["n"]`."""
    return sorted(part.partition("}")[0] for part in text.split("{")[1:])


def _texts(file: str, value: Any, translated: bool) -> list[Problem]:
    found: list[Problem] = []
    for where, text in bilingual(value):
        if translated and text["nl"] == text["en"] and len(text["nl"].split()) > SAME_WORDS:
            found.append(Problem(file, where + "/en", "the same as nl: translate it"))
    for where, text in monolingual(value):
        tag = _tag(text)
        if tag:
            says = "holds '" + tag + "', but HTML shows as it is written: remove it"
            found.append(Problem(file, where, says))
    return found


def _tag(text: str) -> str:
    for part in text.split("<")[1:]:
        begin = part[1:2] if part[:1] == "/" else part[:1]
        if "a" <= begin.lower() <= "z" and ">" in part:
            return "<" + part.partition(">")[0] + ">"
    return ""


def _area(file: str, texts: dict[str, Any], readable: list[str]) -> list[Problem]:
    found: list[Problem] = []
    for name in readable:
        text = texts[name]
        if slots(text["nl"]) != slots(text["en"]):
            says = (
                "nl has "
                + _named(text["nl"])
                + " and en has "
                + _named(text["en"])
                + ": use the same in both"
            )
            found.append(Problem(file, pointer("texts", name), says))
        for form, other in (FORMS, FORMS[::-1]):
            pair = name[: -len(form)] + other
            if name.endswith(form) and pair not in texts:
                found.append(Problem(file, pointer("texts", name), "'" + pair + "' is missing: add it"))
    return found


def _named(text: str) -> str:
    return ", ".join("{" + slot + "}" for slot in slots(text)) or "no slot"
