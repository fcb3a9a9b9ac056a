"""A question has choices that differ, and a right answer among them."""

from typing import Any

from wijzer.quiz.kinds import KINDS
from wijzer.rules.problem import Problem, did_you_mean, pointer


def impossible_answers(file: str, item: dict[str, Any]) -> list[Problem]:
    """Find choices and matches that cannot be told apart, and right answers that cannot be given."""
    options = {"choices": item["choices"], "matches": item.get("matches", [])}
    found: list[Problem] = []
    for field, some in options.items():
        found += _distinct(file, field, some)
    return found + _key(file, item, {field: [one["id"] for one in some] for field, some in options.items()})


def _distinct(file: str, field: str, options: list[dict[str, Any]]) -> list[Problem]:
    what = "choice" if field == "choices" else "match"
    found: list[Problem] = []
    seen: list[str] = []
    texts: list[str] = []
    for index, option in enumerate(options):
        if option["id"] in seen:
            text = "'" + option["id"] + "' is used twice: give this " + what + " another id"
            found.append(Problem(file, pointer(field, index, "id"), text))
        for lang in ("nl", "en"):
            text = lang + " " + option["text"][lang].lower()
            if text in texts:
                where = pointer(field, index, "text", lang)
                found.append(Problem(file, where, "the same as another " + what + ": word it differently"))
            texts.append(text)
        seen.append(option["id"])
    return found


def _key(file: str, item: dict[str, Any], ids: dict[str, list[str]]) -> list[Problem]:
    kind, right = KINDS[item["interaction"]], item["correct_response"]
    found: list[Problem] = []
    for index, part in enumerate(right):
        for field, one in zip(kind.key_fields, kind.key_ids(part)):
            found += _unknown(file, index, field, one, ids[field])
    flaw = "" if found else kind.key_flaw(right, ids["choices"], ids["matches"])
    if flaw:
        found.append(Problem(file, "/correct_response", flaw))
    if ids["matches"] and "matches" not in kind.key_fields:
        having = [name for name, other in KINDS.items() if "matches" in other.key_fields]
        text = "only a '" + "' or '".join(having) + "' item has these: remove them"
        found.append(Problem(file, "/matches", text))
    return found


def _unknown(file: str, index: int, field: str, one: str, ids: list[str]) -> list[Problem]:
    if one in ids:
        return []
    text = "'" + one + "' is not one of the " + field + " " + ", ".join(ids) + "." + did_you_mean(one, ids)
    return [Problem(file, pointer("correct_response", index), text)]
