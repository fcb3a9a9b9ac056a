"""What there is to say about each choice after an answer."""

from wijzer.quiz.answers.response import FALSE, TRUE, judged, matched
from wijzer.quiz.bank.item import DILEMMA, MATCHING, ORDERING, STATEMENTS, Choice, Item
from wijzer.record import Record

RIGHT = "right"
"""Chosen and right."""
WRONG = "wrong"
"""Chosen and wrong."""
MISSED = "missed"
"""Right but not chosen; a statement that was not judged."""
CHOSEN = "chosen"
"""The side taken in a dilemma."""
FIRST = "first"
"""The side taken before the arguments, and left after them."""
OTHER = "other"
"""Another side of a dilemma."""
SIDE = "side"
"""A side of a dilemma when none was taken."""

PLACE = "place"
MATCH = "match"


class Line(Record):
    """One choice and how the answer dealt with it.

    `label` says what there is to tell: of a statement `true` or `false`, of what was put in order
    `place`, of what was matched `match`, else `line`. `right` and `given` are places (`"1"`) or
    the texts of matches; `given` is empty without an answer.
    """

    def __init__(
        self, choice: Choice, mark: str, label: str = "line", right: str = "", given: str = ""
    ) -> None:
        self.choice = choice
        self.mark = mark
        self.label = label
        self.right = right
        self.given = given


def review(item: Item, choices: list[Choice], response: list[str]) -> list[Line]:
    """Return the lines worth showing: what was chosen, then what should have been.

    What was put in order comes in the right order.

    Args:
        item: the question.
        choices: its choices in the order in which they were shown.
        response: the answer; `[]` for "don't know".
    """
    if item.interaction == STATEMENTS:
        return _statements(item, choices, judged(response))
    if item.interaction == DILEMMA:
        return [Line(choice, _side(choice.id, response)) for choice in choices]
    if item.interaction == ORDERING:
        return _places(item, response)
    if item.interaction == MATCHING:
        return _pairs(item, choices, response)
    lines = [
        Line(choice, RIGHT if choice.id in item.correct else WRONG)
        for choice in choices
        if choice.id in response
    ]
    missed = [choice for choice in choices if choice.id in item.correct and choice.id not in response]
    return lines + [Line(choice, MISSED) for choice in missed]


def _statements(item: Item, choices: list[Choice], judgements: dict[str, str]) -> list[Line]:
    lines: list[Line] = []
    for choice in choices:
        truth = TRUE if choice.id in item.correct else FALSE
        given = judgements.get(choice.id, "")
        lines.append(Line(choice, _mark(truth, given), truth))
    return lines


def _side(choice_id: str, response: list[str]) -> str:
    if not response:
        return SIDE
    if choice_id == response[-1]:
        return CHOSEN
    return FIRST if choice_id in response else OTHER


def _places(item: Item, response: list[str]) -> list[Line]:
    given = {choice_id: str(place) for place, choice_id in enumerate(response, 1)}
    lines: list[Line] = []
    for place, choice_id in enumerate(item.correct, 1):
        choice = item.choice(choice_id)
        if choice:
            here = given.get(choice_id, "")
            lines.append(Line(choice, _mark(str(place), here), PLACE, str(place), here))
    return lines


def _pairs(item: Item, choices: list[Choice], response: list[str]) -> list[Line]:
    texts = {match.id: match.text for match in item.matches}
    right, given = matched(item.correct), matched(response)
    lines: list[Line] = []
    for choice in choices:
        own, best = texts.get(given.get(choice.id, ""), ""), texts[right[choice.id]]
        lines.append(Line(choice, _mark(best, own), MATCH, best, own))
    return lines


def _mark(right: str, given: str) -> str:
    return MISSED if not given else RIGHT if given == right else WRONG
