"""The self-report of one attempt."""

from typing import Callable

from app.presenters.progress.attempts import score
from app.presenters.quiz.topics import topic_table
from app.presenters.quiz.words import attempt_title
from app.presenters.table import Table
from wijzer.content.strings import Strings
from wijzer.quiz.learning.figures import percent
from wijzer.quiz.learning.report import minutes
from wijzer.quiz.learning.summary import summary
from wijzer.quiz.taking.session import Session
from wijzer.record import Record


class Report(Record):
    """What the report of one attempt says: (label, value) lines, and the topics."""

    def __init__(self, lines: list[tuple[str, str]], topics: Table) -> None:
        self.lines = lines
        self.topics = topics


def can_report(session: Session) -> bool:
    """Whether an attempt gets a report: all answered, of questions that are still there, and no practice."""
    return bool(session.items) and session.next_open is None and not session.attempt.practising


def report_name(session: Session, strings: Strings, said: Callable[[str], str]) -> str:
    """Return what tells an attempt from the others; `said` puts an ISO moment into words."""
    return attempt_title(session.attempt, strings) + ", " + said(session.attempt.at)


def report(session: Session, version: str, strings: Strings, said: Callable[[str], str]) -> Report:
    """Return the report of an attempt at a bank of this version; `said` as above."""
    text, attempt, result = strings.text, session.attempt, summary(session)
    earned = score(session, strings)
    if result.total.max_score:
        earned += f" ({percent(result.total.score, result.total.max_score)}%)"
    lines = [
        (text("progress.report_quiz"), attempt_title(attempt, strings)),
        (text("progress.report_date"), said(attempt.at)),
        (text("progress.report_minutes"), strings.count("progress.minutes", minutes(attempt))),
        (text("progress.report_score"), earned),
        (text("progress.report_bank"), version),
    ]
    return Report(lines, topic_table(result.topics, strings))
