"""Find the quiz that someone left half-way."""

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


def newest_unfinished(sessions: list[Session]) -> Unfinished | None:
    """Return the newest attempt with questions left, or None; `sessions` come the newest first."""
    for session in sessions:
        left = session.next_open
        if left is not None:
            return Unfinished(session, left + 1)
    return None
