"""What the list of attempts says of each."""

from typing import Callable

from app.presenters.quiz.words import attempt_title, score_text
from wijzer.content.strings import Strings
from wijzer.quiz.learning.summary import summary
from wijzer.quiz.taking.session import Session
from wijzer.record import Record


class Entry(Record):
    """One attempt as it shows: its title, when it was, how it went, and the words of the link to it."""

    def __init__(self, title: str, when: str, state: str, action: str, attempt: str) -> None:
        self.title = title
        self.when = when
        self.state = state
        self.action = action
        self.attempt = attempt


def entry(session: Session, strings: Strings, said: Callable[[str], str]) -> Entry:
    """Return the entry of an attempt, to go on with or to look at; `said` puts an ISO moment into words."""
    left, attempt, text = session.next_open, session.attempt, strings.text
    if left is None:
        state, action = score(session, strings), text("progress.review")
    else:
        state = text("progress.busy", question=left + 1, total=session.total)
        action = text("progress.go_on")
    return Entry(attempt_title(attempt, strings), said(attempt.at), state, action, attempt.id)


def score(session: Session, strings: Strings) -> str:
    """Return the score in words; that there is none where all was only discussed."""
    total = summary(session).total
    return score_text(total, strings) if total.max_score else strings.text("progress.discussed")
