"""What is left of a quiz that someone left half-way."""

from wijzer.quiz.taking.session import Session
from wijzer.record import Record


class Unfinished(Record):
    """An attempt to go on with: the number of its next question, 1 for the first, of `total`."""

    def __init__(self, session: Session, question: int) -> None:
        attempt = session.attempt
        self.id = attempt.id
        self.at = attempt.at
        self.quiz = attempt.quiz
        self.practice = bool(attempt.practice_of)
        self.question = question
        self.total = session.total


def unfinished(session: Session) -> Unfinished | None:
    """Return what there is to go on with; None when every question has an answer."""
    left = session.next_open
    return None if left is None else Unfinished(session, left + 1)
