"""The same set before and after the webinar, laid side by side."""

from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.modes import AFTER, BEFORE
from wijzer.quiz.taking.resume import unfinished
from wijzer.record import Record


class Pair(Record):
    """The newest finished attempt before, and the one after it; None for what is not there yet."""

    def __init__(self, before: Attempt | None, after: Attempt | None) -> None:
        self.before = before
        self.after = after

    @property
    def next_mode(self) -> str:
        """Which of the two comes next; a whole pair is followed by a new one."""
        return AFTER if self.before and not self.after else BEFORE


def newest_pair(attempts: list[Attempt], known: list[str]) -> Pair:
    """Return the newest pair.

    Args:
        attempts: the newest first, as `Journal.attempts` gives them.
        known: the ids of the questions that the bank still has.
    """
    after: Attempt | None = None
    for attempt in attempts:
        if attempt.mode in (BEFORE, AFTER) and unfinished(attempt, known) is None:
            if attempt.mode == BEFORE:
                return Pair(attempt, after)
            after = after or attempt
    return Pair(None, None)
