"""The sign of a verdict."""

from app.views.dom import Node, element
from wijzer.quiz.answers.outcome import PARTLY, RIGHT, UNANSWERED, UNSCORED, WRONG

_SIGNS = {RIGHT: "✓", PARTLY: "½", WRONG: "✗", UNANSWERED: "?", UNSCORED: "◇"}


def verdict_mark(verdict: str) -> Node:
    """Make the sign of a verdict: its shape says it too, but the words beside it come first."""
    return element("span", _SIGNS[verdict], class_="mark mark--" + verdict, aria_hidden="true")
