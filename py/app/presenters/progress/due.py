"""What there is to review, or when there will be."""

from typing import Callable

from wijzer.content.strings import Strings
from wijzer.quiz.learning.history import History
from wijzer.record import Record


class Due(Record):
    """What there is to say, and the words of the link to the review; empty when nothing is due now."""

    def __init__(self, about: str, action: str) -> None:
        self.about = about
        self.action = action


def due(history: History, strings: Strings, said: Callable[[int], str]) -> Due | None:
    """Return what is due; None when nothing is or will be. `said` puts a day's number into words."""
    waiting = len(history.due)
    if waiting:
        return Due(strings.count("quiz.review_about", waiting), strings.text("quiz.start_review"))
    if history.next_due is None:
        return None
    return Due(strings.text("progress.due_later", date=said(history.next_due)), "")
