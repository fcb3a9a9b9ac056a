"""What an attempt is called: its quiz, and why it was taken."""

from app.views.quiz.words import quiz_title
from wijzer.content.strings import Strings
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.modes import AFTER, BEFORE


def attempt_title(attempt: Attempt, strings: Strings) -> str:
    """Return "Webinarquiz, vooraf", "Oefening: Quiz over NLAIC", "Herhalen"."""
    title = quiz_title(attempt.quiz, strings)
    if attempt.mode in (BEFORE, AFTER):
        return strings.text("quiz.moment_" + attempt.mode, quiz=title)
    return strings.text("progress.practice", quiz=title) if attempt.practice_of else title
