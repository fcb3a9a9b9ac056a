"""How someone did by topic, quiz after quiz."""

from wijzer.quiz.bank.item import TOPICS
from wijzer.quiz.learning.figures import percent
from wijzer.quiz.learning.summary import summary
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.session import Session
from wijzer.record import Record


class Point(Record):
    """One finished attempt: the share of points in all, and by topic (topic -> percent)."""

    def __init__(self, attempt: Attempt, total: int, topics: dict[str, int]) -> None:
        self.attempt = attempt
        self.total = total
        self.topics = topics


def trend(sessions: list[Session], most: int) -> list[Point]:
    """Return the newest finished attempts with a score, at most `most`, the oldest first.

    Args:
        sessions: the newest first; practice is passed over.
        most: how many.
    """
    points: list[Point] = []
    for session in sessions:
        if len(points) == most:
            break
        if session.attempt.practising or session.next_open is not None:
            continue
        result = summary(session)
        if result.total.max_score:
            shares = {topic: percent(tally.score, tally.max_score) for topic, tally in result.topics}
            points.append(Point(session.attempt, percent(result.total.score, result.total.max_score), shares))
    return list(reversed(points))


def topics_of(points: list[Point]) -> list[str]:
    """Return the topics that any of the points has, in the topics' order."""
    return [topic for topic in TOPICS if any(topic in point.topics for point in points)]
