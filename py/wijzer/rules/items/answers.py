"""A question has choices that differ, and a right answer among them."""

from typing import Any

from wijzer.rules.problem import Problem, did_you_mean, pointer


def impossible_answers(file: str, item: dict[str, Any]) -> list[Problem]:
    """Find choices and matches that cannot be told apart, and right answers that cannot be given."""
    found = _distinct(file, "choices", item["choices"]) + _distinct(file, "matches", _matches(item))
    return found + (_pairs(file, item) if item["interaction"] == "matching" else _answer(file, item))


def _matches(item: dict[str, Any]) -> list[dict[str, Any]]:
    return item.get("matches", [])


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


def _answer(file: str, item: dict[str, Any]) -> list[Problem]:
    ids = [choice["id"] for choice in item["choices"]]
    right = item["correct_response"]
    found: list[Problem] = []
    for index, one in enumerate(right):
        found += _unknown(file, index, "choices", one, ids)
    text = _wrong_count(item["interaction"], len(right), len(ids))
    if text and not found:
        found.append(Problem(file, "/correct_response", text))
    if _matches(item):
        found.append(Problem(file, "/matches", "only a 'matching' item has these: remove them"))
    return found


def _unknown(file: str, index: int, field: str, one: str, ids: list[str]) -> list[Problem]:
    if one in ids:
        return []
    text = "'" + one + "' is not one of the " + field + " " + ", ".join(ids) + "." + did_you_mean(one, ids)
    return [Problem(file, pointer("correct_response", index), text)]


def _wrong_count(interaction: str, right: int, choices: int) -> str:
    if interaction == "dilemma" and right:
        return "a dilemma has no right answer: make it []"
    if interaction == "single_choice" and right != 1:
        return "a single choice has exactly one right answer, not " + str(right)
    if interaction == "multiple_response" and not 0 < right < choices:
        return "name at least one right choice and leave at least one wrong one"
    if interaction == "statements":
        return _uneven(right, choices)
    if interaction == "ordering" and right != choices:
        return "names " + str(right) + " of " + str(choices) + " choices: name all, in the right order"
    return ""


def _uneven(true: int, statements: int) -> str:
    if not 0 < true < statements:
        return "all statements are " + ("true" if true else "false") + ": mix true and false ones"
    if abs(2 * true - statements) > 1:
        told = str(true) + " of " + str(statements) + " are true"
        return told + ", so calling all the same earns points: mix evenly"
    return ""


def _pairs(file: str, item: dict[str, Any]) -> list[Problem]:
    choices = [choice["id"] for choice in item["choices"]]
    matches = [match["id"] for match in _matches(item)]
    pairs = [one.partition(" ") for one in item["correct_response"]]
    found: list[Problem] = []
    for index, (choice, _, match) in enumerate(pairs):
        found += _unknown(file, index, "choices", choice, choices)
        found += _unknown(file, index, "matches", match, matches)
    if found:
        return found
    named = [choice for choice, _, _ in pairs]
    used = {match for _, _, match in pairs}
    if sorted(named) != sorted(choices):
        text = "give each choice one match: write 'choice match' once for each of " + ", ".join(choices)
    elif len(used) < len(named):
        text = "two choices have the same match, so choosing it everywhere earns points: give each its own"
    else:
        return []
    return [Problem(file, "/correct_response", text)]
