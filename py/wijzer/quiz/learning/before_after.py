"""The same set before and after the webinar, laid side by side."""

from wijzer.quiz.taking.modes import AFTER, BEFORE
from wijzer.quiz.taking.session import Session
from wijzer.record import Record


class Pair(Record):
    """The newest finished attempt before, and the one after it; None for what is not there yet."""

    def __init__(self, before: Session | None, after: Session | None) -> None:
        self.before = before
        self.after = after

    @property
    def next_mode(self) -> str:
        """Which of the two comes next; a whole pair is followed by a new one."""
        return AFTER if self.before and not self.after else BEFORE


def newest_pair(sessions: list[Session]) -> Pair:
    """Return the newest pair; `sessions` come the newest first."""
    after: Session | None = None
    for session in sessions:
        mode = session.attempt.mode
        if mode in (BEFORE, AFTER) and session.next_open is None:
            if mode == BEFORE:
                return Pair(session, after)
            after = after or session
    return Pair(None, None)
