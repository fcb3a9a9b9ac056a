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
            for where, text in bilingual(record):
                found += _text(record_file(kind, record_id), where, text, kind != "slide")
    for where, text in bilingual(data.site):
        found += _text("site.json", where, text, True)
    for area in sorted(data.strings):
        found += _area("strings/" + area + ".json", data.strings[area]["texts"])
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


def slots(text: str) -> list[str]:
    """Return the names in braces in a text, sorted: `{n} hits` -> `["n"]`."""
    return sorted(part.partition("}")[0] for part in text.split("{")[1:])


def _text(file: str, where: str, text: dict[str, str], translated: bool) -> list[Problem]:
    found: list[Problem] = []
    if translated and text["nl"] == text["en"] and len(text["nl"].split()) > SAME_WORDS:
        found.append(Problem(file, where + "/en", "the same as nl: translate it"))
    for lang in ("nl", "en"):
        tag = _tag(text[lang])
        if tag:
            says = "holds '" + tag + "', but HTML shows as it is written: remove it"
            found.append(Problem(file, where + "/" + lang, says))
    return found


def _tag(text: str) -> str:
    for part in text.split("<")[1:]:
        begin = part[1:2] if part[:1] == "/" else part[:1]
        if "a" <= begin.lower() <= "z" and ">" in part:
            return "<" + part.partition(">")[0] + ">"
    return ""


def _area(file: str, texts: dict[str, dict[str, str]]) -> list[Problem]:
    found: list[Problem] = []
    for name in sorted(texts):
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
