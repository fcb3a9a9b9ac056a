"""The part of the progress page about time: what is due, quiz after quiz, before and after, the report."""

from typing import Generator

from pyscript import document

from app.browser import address
from app.browser.calendar import day_text
from app.browser.clock import date_text, moment_text
from app.browser.window import print_page
from app.presenters.quiz.words import attempt_title, points, score_text
from app.views.dom import Node
from app.views.progress.report import Report, ReportView
from app.views.progress.trend import Table, due_section, pair_section, trend_section
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.learning.before_after import newest_pair
from wijzer.quiz.learning.figures import percent
from wijzer.quiz.learning.history import History
from wijzer.quiz.learning.report import bank_version, minutes
from wijzer.quiz.learning.summary import Summary, Tally, summary
from wijzer.quiz.learning.trend import Point, topics_of, trend
from wijzer.quiz.taking.selection import REVIEW
from wijzer.quiz.taking.session import Session

_MAX_POINTS = 8


class ProgressSections:
    """Makes these sections from the attempts beside the bank, which come the newest first."""

    def __init__(self, bank: Bank, pages: Pages, strings: Strings) -> None:
        self._bank = bank
        self._pages = pages
        self._strings = strings
        self._lang = str(document.documentElement.lang)

    def due(self, history: History) -> list[Node]:
        """Make the section about what is due, or when something will be."""
        waiting = len(history.due)
        if waiting:
            href = self._pages.href("page/quiz") + address.query([("set", REVIEW)])
            return due_section(self._strings.count("quiz.review_about", waiting), href, self._strings)
        if history.next_due is None:
            return []
        date = day_text(history.next_due, self._lang)
        return due_section(self._strings.text("progress.due_later", date=date), "", self._strings)

    def trend(self, sessions: list[Session]) -> list[Node]:
        """Make the topics over time."""
        found = trend(sessions, _MAX_POINTS)
        topics = topics_of(found)
        rows = [(self._topic(topic), [point.topics.get(topic) for point in found]) for topic in topics]
        total = self._strings.text("progress.total")
        everything: list[tuple[str, list[int | None]]] = [(total, [point.total for point in found])]
        titles = [self._strings.text("progress.column_quiz"), total] + [
            self._topic(topic) for topic in topics
        ]
        table = Table(titles, [self._row(point, topics) for point in found])
        return trend_section(everything + rows, table, self._strings)

    def pair(self, sessions: list[Session]) -> list[Node]:
        """Make the quiz before the webinar beside the one after it."""
        pair = newest_pair(sessions)
        if pair.before is None:
            return pair_section(Table([], []), self._strings)
        text = self._strings.text
        before = summary(pair.before)
        after = summary(pair.after) if pair.after else None
        titles = [text("quiz.column_topic"), text("progress.before"), text("progress.after")]
        rows = [[text("progress.total"), self._points(before.total), self._points(after and after.total)]]
        later = dict(after.topics) if after else {}
        for topic, tally in before.topics:
            rows.append([self._topic(topic), self._points(tally), self._points(later.get(topic))])
        return pair_section(Table(titles, rows), self._strings)

    def report(self, sessions: list[Session]) -> Generator[None, None, list[Node]]:
        """Make the form of the self-report; pauses after each attempt."""
        done: list[Session] = []
        names: list[str] = []
        for session in sessions:
            if session.items and session.next_open is None and not session.attempt.practising:
                done.append(session)
                names.append(", ".join(self._title_and_time(session)))
            yield
        return ReportView(names, lambda place: self._report(done[place]), self._strings, print_page).section()

    def _title_and_time(self, session: Session) -> tuple[str, str]:
        attempt = session.attempt
        return attempt_title(attempt, self._strings), moment_text(attempt.at, self._lang)

    def _report(self, session: Session) -> Report:
        text, attempt, result = self._strings.text, session.attempt, summary(session)
        title, when = self._title_and_time(session)
        lines = [
            (text("progress.report_quiz"), title),
            (text("progress.report_date"), when),
            (text("progress.report_minutes"), self._strings.count("progress.minutes", minutes(attempt))),
            (text("progress.report_score"), self._score(result)),
            (text("progress.report_bank"), bank_version(self._bank)),
        ]
        rows = [[self._topic(topic), self._points(tally)] for topic, tally in result.topics]
        table = Table([text("quiz.column_topic"), text("quiz.column_points")], rows)
        return Report(lines, table)

    def _score(self, result: Summary) -> str:
        total = result.total
        if not total.max_score:
            return self._strings.text("progress.discussed")
        return f"{score_text(total, self._strings)} ({percent(total.score, total.max_score)}%)"

    def _row(self, point: Point, topics: list[str]) -> list[str]:
        shares = [point.total] + [point.topics.get(topic) for topic in topics]
        name = attempt_title(point.attempt, self._strings) + ", " + date_text(point.attempt.at, self._lang)
        return [name] + ["–" if share is None else f"{share}%" for share in shares]

    def _points(self, tally: Tally | None) -> str:
        if tally is None:
            return "–"
        earned = points(tally.score, self._strings)
        return self._strings.text("quiz.points", points=earned, total=tally.max_score)

    def _topic(self, topic: str) -> str:
        return self._strings.text("quiz.topic_" + topic)
