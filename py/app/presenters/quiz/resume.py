"""The offer to go on with a quiz that was left half-way."""

from typing import Callable

from app.presenters.quiz.words import quiz_title
from wijzer.content.strings import Strings
from wijzer.quiz.taking.resume import Unfinished
from wijzer.record import Record


class Resume(Record):
    """An attempt to go on with, what there is to say of it, and the words of its button."""

    def __init__(self, attempt: str, about: str, label: str) -> None:
        self.attempt = attempt
        self.about = about
        self.label = label


def resume(unfinished: list[Unfinished], strings: Strings, said: Callable[[str], str]) -> Resume | None:
    """Offer the first of the unfinished attempts, if there is one; `said` puts an ISO moment into words."""
    if not unfinished:
        return None
    left = unfinished[0]
    about = strings.text(
        "quiz.resume_practice" if left.practice else "quiz.resume_about",
        quiz=quiz_title(left.quiz, strings),
        date=said(left.at),
    )
    return Resume(left.id, about, strings.text("quiz.resume", question=left.question, total=left.total))
