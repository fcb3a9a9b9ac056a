"""What there is to say about each choice after an answer."""

from wijzer.content.record import Record
from wijzer.quiz.item import DILEMMA, STATEMENTS, Choice, Item
from wijzer.quiz.scoring import FALSE, TRUE, judged

RIGHT = "right"
"""Chosen and right."""
WRONG = "wrong"
"""Chosen and wrong."""
MISSED = "missed"
"""Right but not chosen; a statement that was not judged."""
CHOSEN = "chosen"
"""The side taken in a dilemma."""
OTHER = "other"
"""Another side of a dilemma."""
SIDE = "side"
"""A side of a dilemma when none was taken."""


class Line(Record):
    """One choice and how the answer dealt with it. `truth`: of a statement, `true` or `false`."""

    def __init__(self, choice: Choice, mark: str, truth: str = "") -> None:
        self.choice = choice
        self.mark = mark
        self.truth = truth


def review(item: Item, choices: list[Choice], response: list[str]) -> list[Line]:
    """Return the lines worth showing: what was chosen, then what should have been.

    Args:
        item: the question.
        choices: its choices in the order in which they were shown.
        response: the answer; `[]` for "don't know".
    """
    if item.interaction == STATEMENTS:
        return _statements(item, choices, judged(response))
    if item.interaction == DILEMMA:
        rest = OTHER if response else SIDE
        return [Line(choice, CHOSEN if choice.id in response else rest) for choice in choices]
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
        lines.append(Line(choice, MISSED if not given else RIGHT if given == truth else WRONG, truth))
    return lines
