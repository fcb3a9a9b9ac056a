"""What is asked before a file is restored or all is erased, and how much that is."""

from app.presenters.question import Question
from wijzer.content.strings import Strings
from wijzer.quiz.log.backup import Plan


def amount(planned: Plan, strings: Strings) -> str:
    """Return what restoring adds, in words."""
    count = strings.count
    text = strings.text(
        "progress.amount",
        attempts=count("progress.amount_attempts", planned.attempts),
        answers=count("progress.amount_answers", planned.answers),
        kept=count("progress.amount_kept", planned.kept),
    )
    return text + (count("progress.amount_damaged", planned.damaged) if planned.damaged else "")


def restore_question(planned: Plan, strings: Strings) -> Question:
    """Return what is asked before a file is restored."""
    text = strings.text
    adds = text("progress.restore_adds", what=amount(planned, strings))
    lines = [adds, text("progress.restore_keeps")]
    return Question(
        text("progress.restore_title"), lines, text("progress.restore_yes"), text("progress.cancel")
    )


def erase_question(attempts: int, kept: int, strings: Strings) -> Question:
    """Return what is asked before everything is erased: so many attempts and kept pages."""
    text, count = strings.text, strings.count
    what = text(
        "progress.erase_what",
        attempts=count("progress.amount_attempts", attempts),
        kept=count("progress.amount_kept", kept),
    )
    lines = [what, text("progress.erase_final")]
    return Question(text("progress.erase_title"), lines, text("progress.erase_yes"), text("progress.cancel"))
