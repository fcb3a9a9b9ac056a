"""Everything answered on a device, worked out once for all that is told of it."""

from typing import Generator

from wijzer.dates import Calendar
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.learning.before_after import newest_pair
from wijzer.quiz.learning.schedule import Standing, due, mistakes, next_due, standings
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.resume import Unfinished, unfinished
from wijzer.quiz.taking.session import Session, sessions_of
from wijzer.record import Record


class History(Record):
    """The attempts beside the bank, the newest first, and how someone stands with each question."""

    def __init__(self, sessions: list[Session], found: dict[str, Standing], bank: Bank, today: int) -> None:
        self.sessions = sessions
        self.mistakes = mistakes(found, bank)
        """The ids of what went wrong the last time."""
        self.due = due(found, today)
        """The ids of what is due today."""
        self.next_due = next_due(found, today)
        """The first later day on which something comes back; None for nothing."""

    @property
    def unfinished(self) -> list[Unfinished]:
        """What can be gone on with, the newest first."""
        return [left for left in map(unfinished, self.sessions) if left]

    @property
    def next_mode(self) -> str:
        """Whether the set before or the one after the webinar comes next, see `modes`."""
        return newest_pair(self.sessions).next_mode


def history_of(attempts: list[Attempt], bank: Bank, calendar: Calendar) -> Generator[None, None, History]:
    """Return the history of `attempts`, which come the newest first; pauses often."""
    sessions = yield from sessions_of(attempts, bank)
    found = yield from standings(sessions, calendar)
    return History(sessions, found, bank, calendar.today)
