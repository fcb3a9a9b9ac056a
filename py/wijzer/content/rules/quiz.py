"""Questions can be answered, are fair, and rest on what is certain."""

from typing import Any

from wijzer.content.rules.data import Data
from wijzer.content.rules.problem import Problem, did_you_mean, pointer, record_file

LONGEST_SHARE = 0.4
"""In no more than this share of a topic's single choices may the right answer be the longest."""
_FEW = 3
"""Of fewer questions a share says nothing."""


def poor_questions(data: Data) -> list[Problem]:
    """Find questions without a fair answer, and a quiz that ends on a question without points."""
    found: list[Problem] = []
    for item_id, item in data.of_kind("item"):
        file = record_file("item", item_id)
        found += _choices(file, item)
        found += _answer(file, item)
        found += _doubt(data, file, item)
    for topic in sorted({item["topic"] for _, item in data.of_kind("item")}):
        for lang in ("nl", "en"):
            found += _given_away(data, topic, lang)
    return found + _sets(data)


def _choices(file: str, item: dict[str, Any]) -> list[Problem]:
    found: list[Problem] = []
    seen: list[str] = []
    texts: list[str] = []
    for index, choice in enumerate(item["choices"]):
        if choice["id"] in seen:
            text = "'" + choice["id"] + "' is used twice: give this choice another id"
            found.append(Problem(file, pointer("choices", index, "id"), text))
        for lang in ("nl", "en"):
            text = lang + " " + choice["text"][lang].lower()
            if text in texts:
                where = pointer("choices", index, "text", lang)
                found.append(Problem(file, where, "the same as another choice: word it differently"))
            texts.append(text)
        seen.append(choice["id"])
    return found


def _answer(file: str, item: dict[str, Any]) -> list[Problem]:
    ids = [choice["id"] for choice in item["choices"]]
    right = item["correct_response"]
    found = [
        Problem(
            file,
            pointer("correct_response", index),
            "'" + one + "' is not one of the choices " + ", ".join(ids) + "." + did_you_mean(one, ids),
        )
        for index, one in enumerate(right)
        if one not in ids
    ]
    text = _wrong_count(item["interaction"], len(right), len(ids))
    if text and not found:
        found.append(Problem(file, "/correct_response", text))
    return found


def _wrong_count(interaction: str, right: int, choices: int) -> str:
    if interaction == "dilemma" and right:
        return "a dilemma has no right answer: make it []"
    if interaction == "single_choice" and right != 1:
        return "a single choice has exactly one right answer, not " + str(right)
    if interaction == "multiple_response" and not 0 < right < choices:
        return "name at least one right choice and leave at least one wrong one"
    if interaction == "statements" and not 0 < right < choices:
        return "all statements are " + ("true" if right else "false") + ": mix true and false ones"
    return ""


def _doubt(data: Data, file: str, item: dict[str, Any]) -> list[Problem]:
    if item["interaction"] == "dilemma":
        return []
    facts = data.records.get("fact", {})
    text = "is 'doubtful', so no points may rest on it: remove it, or make the item a dilemma"
    return [
        Problem(file, pointer("facts", index), "fact '" + one + "' " + text)
        for index, one in enumerate(item["facts"])
        if one in facts and facts[one]["confidence"] == "doubtful"
    ]


def _given_away(data: Data, topic: str, lang: str) -> list[Problem]:
    items = [
        (item_id, item)
        for item_id, item in data.of_kind("item")
        if item["topic"] == topic and item["interaction"] == "single_choice"
    ]
    longest = [item_id for item_id, item in items if _right_is_longest(item, lang)]
    if len(items) < _FEW or len(longest) <= LONGEST_SHARE * len(items):
        return []
    text = "in " + lang + " the right answer is the longest in " + str(len(longest)) + " of the "
    text += str(len(items)) + " single choices on '" + topic + "' (" + ", ".join(longest)
    text += "), so it can be guessed: shorten it or lengthen another, until it is 40 % or less"
    return [Problem(record_file("item", longest[0]), "/choices", text)]


def _right_is_longest(item: dict[str, Any], lang: str) -> bool:
    right = [
        len(choice["text"][lang]) for choice in item["choices"] if choice["id"] in item["correct_response"]
    ]
    wrong = [
        len(choice["text"][lang])
        for choice in item["choices"]
        if choice["id"] not in item["correct_response"]
    ]
    return bool(right and wrong) and max(right) > max(wrong)


def _sets(data: Data) -> list[Problem]:
    found: list[Problem] = []
    items = data.records.get("item", {})
    for name, ids in sorted(data.site.get("quiz", {}).items()):
        last = items.get(ids[-1]) if ids else None
        if last and last["interaction"] == "dilemma":
            text = "the quiz ends on '" + ids[-1] + "', which earns no points: end on a scored item"
            found.append(Problem("site.json", pointer("quiz", name, len(ids) - 1), text))
    return found
