"""Find the quiz that someone left half-way."""

from wijzer.quiz.taking.attempt import Attempt
from wijzer.record import Record


class Unfinished(Record):
    """An attempt to go on with: the number of its next question, 1 for the first, of `total`."""

    def __init__(self, attempt: Attempt, question: int, total: int) -> None:
        self.id = attempt.id
        self.at = attempt.at
        self.quiz = attempt.quiz
        self.practice = bool(attempt.practice_of)
        self.question = question
        self.total = total


def newest_unfinished(attempts: list[Attempt], known: list[str]) -> Unfinished | None:
    """Return the newest attempt with questions left, or None.

    Args:
        attempts: the newest first, as `Journal.attempts` gives them.
        known: the ids of the questions that the bank still has.
    """
    for attempt in attempts:
        left = unfinished(attempt, known)
        if left:
            return left
    return None


def unfinished(attempt: Attempt, known: list[str]) -> Unfinished | None:
    """Return where `attempt` goes on; None when every question has an answer."""
    items = [item_id for item_id in attempt.items if item_id in known]
    for index, item_id in enumerate(items):
        if not attempt.answered(item_id):
            return Unfinished(attempt, index + 1, len(items))
    return None


def finished(attempts: list[Attempt], known: list[str]) -> list[Attempt]:
    """Return the attempts of which every question has an answer; `known` as above."""
    return [attempt for attempt in attempts if unfinished(attempt, known) is None]
