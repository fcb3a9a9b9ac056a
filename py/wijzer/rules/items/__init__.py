"""Questions can be answered, are fair, and rest on what is certain."""

from typing import Any

from wijzer.quiz.kinds import KINDS
from wijzer.rules.data import Data
from wijzer.rules.items.answers import impossible_answers
from wijzer.rules.items.clues import given_away
from wijzer.rules.items.holds import misjudged
from wijzer.rules.items.twins import asked_twice
from wijzer.rules.items.wording import poor_wording
from wijzer.rules.problem import Problem, pointer, record_file


def poor_questions(data: Data) -> list[Problem]:
    """Find questions without a fair answer, and a quiz that ends on a question without points."""
    found: list[Problem] = []
    for item_id, item in data.of_kind("item"):
        file = record_file("item", item_id)
        found += impossible_answers(file, item) + misjudged(file, item)
        found += poor_wording(file, item) + _doubt(data, file, item)
    return found + given_away(data) + asked_twice(data) + _sets(data)


def _doubt(data: Data, file: str, item: dict[str, Any]) -> list[Problem]:
    if not KINDS[item["interaction"]].scored:
        return []
    facts = data.records.get("fact", {})
    text = "is 'doubtful', so no points may rest on it: remove it, or make the item a dilemma"
    return [
        Problem(file, pointer("facts", index), "fact '" + one + "' " + text)
        for index, one in enumerate(item["facts"])
        if one in facts and facts[one]["confidence"] == "doubtful"
    ]


def _sets(data: Data) -> list[Problem]:
    found: list[Problem] = []
    items = data.records.get("item", {})
    for name, ids in sorted(data.site.get("quiz", {}).items()):
        last = items.get(ids[-1]) if ids else None
        if last and not KINDS[last["interaction"]].scored:
            text = "the quiz ends on '" + ids[-1] + "', which earns no points: end on a scored item"
            found.append(Problem("site.json", pointer("quiz", name, len(ids) - 1), text))
    return found
