"""Questions can be answered, are fair, and rest on what is certain."""

from typing import Any

from wijzer.quiz.kinds import KINDS
from wijzer.rules.data import Data
from wijzer.rules.items.answers import impossible_answers
from wijzer.rules.items.clues import given_away
from wijzer.rules.items.holds import misjudged
from wijzer.rules.items.twins import asked_twice
from wijzer.rules.items.wording import negative_question, poor_feedback, telling_words
from wijzer.rules.problem import Problem, pointer, record_file

_CHOICES = ["choices.id", "choices.text"]
_RULES = [
    (impossible_answers, ["interaction", "correct_response", "matches", *_CHOICES]),
    (misjudged, ["interaction", "correct_response", "choices.id", "choices.holds"]),
    (poor_feedback, ["choices.id", "choices.feedback"]),
    (telling_words, ["interaction", "choices.text"]),
    (negative_question, ["interaction", "prompt"]),
]
"""Each rule of one item, and the fields that it needs."""


def poor_questions(data: Data) -> list[Problem]:
    """Find questions without a fair answer, and a quiz that ends on a question without points."""
    found: list[Problem] = []
    for rule, needed in _RULES:
        for item_id, item in data.having("item", *needed):
            found += rule(record_file("item", item_id), item)
    facts = dict(data.having("fact", "confidence"))
    for item_id, item in data.having("item", "interaction", "facts"):
        found += _doubt(facts, record_file("item", item_id), item)
    return found + given_away(data) + asked_twice(data) + _sets(data)


def _doubt(facts: dict[str, dict[str, Any]], file: str, item: dict[str, Any]) -> list[Problem]:
    if not KINDS[item["interaction"]].scored:
        return []
    text = "is 'doubtful', so no points may rest on it: remove it, or make the item a dilemma"
    return [
        Problem(file, pointer("facts", index), "fact '" + one + "' " + text)
        for index, one in enumerate(item["facts"])
        if one in facts and facts[one]["confidence"] == "doubtful"
    ]


def _sets(data: Data) -> list[Problem]:
    found: list[Problem] = []
    if data.lacks("site.json", "quiz"):
        return []
    items = dict(data.having("item", "interaction"))
    for name, ids in sorted(data.site.get("quiz", {}).items()):
        last = items.get(ids[-1]) if ids else None
        if last and not KINDS[last["interaction"]].scored:
            text = "the quiz ends on '" + ids[-1] + "', which earns no points: end on a scored item"
            found.append(Problem("site.json", pointer("quiz", name, len(ids) - 1), text))
    return found
