"""What there is to say about one choice after an answer."""

from wijzer.quiz.bank.item import Choice
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


class ReviewLine(Record):
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


def compared(right: str, given: str) -> str:
    """Return the mark of what was said of a choice, beside what is right; `given` may be empty."""
    return MISSED if not given else RIGHT if given == right else WRONG
