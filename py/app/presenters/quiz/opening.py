"""What an attempt that an address names leads to."""

from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.session import Session
from wijzer.record import Record


class Opening(Record):
    """The session to go on with, or None for the start; and what to say first, empty for nothing."""

    def __init__(self, session: Session | None, remark: str) -> None:
        self.session = session
        self.remark = remark


def opening(attempt: Attempt | None, bank: Bank, strings: Strings) -> Opening:
    """Return what to open; `attempt` is None when this device does not have it."""
    if attempt is None:
        return Opening(None, strings.text("quiz.not_here"))
    session = Session(attempt, bank)
    if not session.total:
        return Opening(None, strings.text("quiz.none_left"))
    missing = session.missing
    return Opening(session, strings.count("quiz.missing", missing) if missing else "")
