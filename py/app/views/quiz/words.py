"""How the quiz names things: quizzes, points, verdicts."""

from app.views.dom import Node, element
from wijzer.content.strings import Strings
from wijzer.quiz.answers.outcome import PARTLY, RIGHT, UNANSWERED, UNSCORED, WRONG
from wijzer.quiz.learning.summary import Tally, points_text
from wijzer.quiz.taking.selection import topic_of

_SIGNS = {RIGHT: "✓", PARTLY: "½", WRONG: "✗", UNANSWERED: "?", UNSCORED: "◇"}


def quiz_title(name: str, strings: Strings) -> str:
    """Return the title of a quiz: "Webinarquiz", "Quiz over NLAIC"; plain "Quiz" for one now gone."""
    topic = "quiz.topic_" + topic_of(name)
    if strings.has(topic):
        return strings.text("quiz.title_of_topic", topic=strings.text(topic))
    key = "quiz.set_" + name
    return strings.text(key if strings.has(key) else "quiz.set_unknown")


def points(value: float, strings: Strings) -> str:
    """Return points with one decimal at most, in the language's own writing."""
    return points_text(value, strings.text("quiz.decimal"))


def score_text(tally: Tally, strings: Strings) -> str:
    """Return "9,5 van 11 punten"."""
    return strings.count("quiz.score", tally.max_score, points=points(tally.score, strings))


def verdict_mark(verdict: str) -> Node:
    """Make the sign of a verdict: its shape says it too, but the words beside it come first."""
    return element("span", _SIGNS[verdict], class_="mark mark--" + verdict, aria_hidden="true")


def verdict_text(verdict: str, strings: Strings) -> str:
    """Return the verdict in words."""
    return strings.text("quiz.verdict_" + verdict)
