"""Quizzes through time: in all and by topic, and before beside after."""

from typing import Callable

from app.presenters.quiz.topics import tally_text, topic_title
from app.presenters.quiz.words import attempt_title
from app.presenters.table import Table
from wijzer.content.strings import Strings
from wijzer.quiz.learning.before_after import newest_pair
from wijzer.quiz.learning.summary import Tally, summary
from wijzer.quiz.learning.trend import Point, topics_of, trend
from wijzer.quiz.taking.session import Session
from wijzer.record import Record

MAX_POINTS = 8
NOTHING = "–"


class Trend(Record):
    """Rows of (name, percents in the order of time, None for a quiz without), and the same as a table."""

    def __init__(self, rows: list[tuple[str, list[int | None]]], table: Table) -> None:
        self.rows = rows
        self.table = table


def trend_of(sessions: list[Session], strings: Strings, said: Callable[[str], str]) -> Trend | None:
    """Return the newest quizzes; None before the second one.

    Args:
        sessions: the newest first.
        strings: the interface's texts.
        said: puts the day of an ISO moment into words.
    """
    points = trend(sessions, MAX_POINTS)
    if len(points) < 2:
        return None
    topics, total = topics_of(points), strings.text("progress.total")
    named = [topic_title(topic, strings) for topic in topics]
    rows: list[tuple[str, list[int | None]]] = [(total, [point.total for point in points])]
    rows += [(name, [point.topics.get(topic) for point in points]) for name, topic in zip(named, topics)]
    titles = [strings.text("progress.column_quiz"), total] + named
    return Trend(rows, Table(titles, [_row(point, topics, strings, said) for point in points]))


def pair_table(sessions: list[Session], strings: Strings) -> Table | None:
    """Return the newest quiz before the webinar beside the one after it; None without one before."""
    pair = newest_pair(sessions)
    if pair.before is None:
        return None
    text, before = strings.text, summary(pair.before)
    after = summary(pair.after) if pair.after else None
    later = dict(after.topics) if after else {}
    rows = [[text("progress.total"), _points(before.total, strings), _points(after and after.total, strings)]]
    for topic, tally in before.topics:
        both = [_points(tally, strings), _points(later.get(topic), strings)]
        rows.append([topic_title(topic, strings)] + both)
    return Table([text("quiz.column_topic"), text("progress.before"), text("progress.after")], rows)


def _points(tally: Tally | None, strings: Strings) -> str:
    return tally_text(tally, strings) if tally else NOTHING


def _row(point: Point, topics: list[str], strings: Strings, said: Callable[[str], str]) -> list[str]:
    name = attempt_title(point.attempt, strings) + ", " + said(point.attempt.at)
    shares = [point.total] + [point.topics.get(topic) for topic in topics]
    return [name] + [NOTHING if share is None else f"{share}%" for share in shares]
