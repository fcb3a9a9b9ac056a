"""The part of the progress page about quizzes: what is due, how it went, and the report of one."""

from typing import Generator

from pyscript import document

from app.browser import address
from app.browser.calendar import day_text
from app.browser.clock import date_text, moment_text
from app.browser.window import print_page
from app.presenters.progress.attempts import Entry, entry
from app.presenters.progress.due import due
from app.presenters.progress.report import Report, can_report, report, report_name
from app.presenters.progress.trend import pair_table, trend_of
from app.views.dom import Node
from app.views.progress.history import HistoryView, topics
from app.views.progress.report import ReportView
from app.views.progress.trend import due_section, pair_section, trend_section
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.learning.history import History
from wijzer.quiz.learning.overview import by_topic
from wijzer.quiz.learning.report import bank_version
from wijzer.quiz.taking.selection import REVIEW
from wijzer.quiz.taking.session import Session


class ProgressSections:
    """Makes these sections from what was answered."""

    def __init__(self, bank: Bank, pages: Pages, strings: Strings) -> None:
        self._bank = bank
        self._quiz = pages.href("page/quiz")
        self._strings = strings
        self._lang = str(document.documentElement.lang)

    def results(self, history: History) -> Generator[None, None, list[Node]]:
        """Make the sections about how it went; pauses often."""
        strings, sessions = self._strings, history.sessions
        review = self._quiz + address.query([("set", REVIEW)])
        nodes = due_section(due(history, strings, self._day), review, strings)
        attempts = yield from HistoryView(sessions, self._entry, self._href, strings).section(self._quiz)
        nodes.append(attempts)
        tallies = yield from by_topic(sessions)
        nodes += topics(tallies, strings)
        yield
        nodes += trend_section(trend_of(sessions, strings, self._date), strings)
        yield
        nodes += pair_section(pair_table(sessions, strings), strings)
        yield
        return nodes

    def report(self, sessions: list[Session]) -> Generator[None, None, list[Node]]:
        """Make the form of the self-report; pauses after each attempt."""
        done: list[Session] = []
        names: list[str] = []
        for session in sessions:
            if can_report(session):
                done.append(session)
                names.append(report_name(session, self._strings, self._moment))
            yield
        return ReportView(names, lambda place: self._report(done[place]), self._strings, print_page).section()

    def _report(self, session: Session) -> Report:
        return report(session, bank_version(self._bank), self._strings, self._moment)

    def _entry(self, session: Session) -> Entry:
        return entry(session, self._strings, self._moment)

    def _href(self, attempt: str) -> str:
        return self._quiz + address.query([("attempt", attempt)])

    def _day(self, day: int) -> str:
        return day_text(day, self._lang)

    def _date(self, at: str) -> str:
        return date_text(at, self._lang)

    def _moment(self, at: str) -> str:
        return moment_text(at, self._lang)
