"""How the quiz names things: quizzes, attempts, points, verdicts."""

from wijzer.content.strings import Strings
from wijzer.quiz.learning.figures import points_text
from wijzer.quiz.learning.summary import Tally
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.modes import AFTER, BEFORE
from wijzer.quiz.taking.selection import topic_of


def quiz_title(name: str, strings: Strings) -> str:
    """Return the title of a quiz: "Webinarquiz", "Quiz over NLAIC"; plain "Quiz" for one now gone."""
    topic = "quiz.topic_" + topic_of(name)
    if strings.has(topic):
        return strings.text("quiz.title_of_topic", topic=strings.text(topic))
    key = "quiz.set_" + name
    return strings.text(key if strings.has(key) else "quiz.set_unknown")


def attempt_title(attempt: Attempt, strings: Strings) -> str:
    """Return what an attempt is called: "Webinarquiz, vooraf", "Oefening: Quiz over NLAIC", "Herhalen"."""
    title = quiz_title(attempt.quiz, strings)
    if attempt.mode in (BEFORE, AFTER):
        return strings.text("quiz.moment_" + attempt.mode, quiz=title)
    return strings.text("progress.practice", quiz=title) if attempt.practice_of else title


def points(value: float, strings: Strings) -> str:
    """Return points with one decimal at most, in the language's own writing."""
    return points_text(value, strings.text("quiz.decimal"))


def score_text(tally: Tally, strings: Strings) -> str:
    """Return "9,5 van 11 punten"."""
    return strings.count("quiz.score", tally.max_score, points=points(tally.score, strings))


def verdict_text(verdict: str, strings: Strings) -> str:
    """Return the verdict in words."""
    return strings.text("quiz.verdict_" + verdict)
