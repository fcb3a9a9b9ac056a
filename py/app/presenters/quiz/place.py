"""Where in the quiz one is."""

from wijzer.content.strings import Strings
from wijzer.quiz.taking.session import Session
from wijzer.record import Record


class QuestionPlace(Record):
    """Question `number` of `total`, said as `text`."""

    def __init__(self, number: int, total: int, text: str) -> None:
        self.number = number
        self.total = total
        self.text = text


def place(session: Session, index: int, strings: Strings) -> QuestionPlace:
    """Return the place of the question at `index`, 0 for the first."""
    key = "quiz.progress_practice" if session.attempt.practising else "quiz.progress"
    number = index + 1
    return QuestionPlace(number, session.total, strings.text(key, question=number, total=session.total))
