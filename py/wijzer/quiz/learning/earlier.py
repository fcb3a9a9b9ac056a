"""What earlier answers mean for what to do next."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.learning.before_after import newest_pair
from wijzer.quiz.learning.schedule import due, mistakes, standings
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.resume import Unfinished, unfinished
from wijzer.record import Record


class Earlier(Record):
    """What can be gone on with (the newest first), what is due, what went wrong, and what comes next.

    `due` and `mistakes` are ids of questions; `next_mode` is whether the set before or after the
    webinar comes next, see `modes`.
    """

    def __init__(
        self, unfinished: list[Unfinished], due: list[str], mistakes: list[str], next_mode: str
    ) -> None:
        self.unfinished = unfinished
        self.due = due
        self.mistakes = mistakes
        self.next_mode = next_mode


def earlier(attempts: list[Attempt], bank: Bank, now: str) -> Earlier:
    """Work it out from the attempts, the newest first, at an ISO moment."""
    known = [item.id for item in bank.items]
    found = standings(attempts, bank)
    left = [one for one in [unfinished(attempt, known) for attempt in attempts] if one]
    return Earlier(left, due(found, now), mistakes(found, bank), newest_pair(attempts, known).next_mode)
