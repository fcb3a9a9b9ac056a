"""How someone stands by topic, over everything answered so far."""

from typing import Generator

from wijzer.quiz.bank.item import TOPICS
from wijzer.quiz.learning.summary import Tally
from wijzer.quiz.taking.session import Session


def by_topic(sessions: list[Session]) -> Generator[None, None, list[tuple[str, Tally]]]:
    """Return for each topic the tally of its questions; topics without a scored answer are left out.

    Of a question answered in several attempts the newest counts, so `sessions` come the newest
    first; practice counts nowhere. Pauses after each session.
    """
    tallies = {topic: Tally() for topic in TOPICS}
    counted: set[str] = set()
    for session in sessions:
        for item in [] if session.attempt.practising else session.items:
            outcome = session.outcome(item)
            if outcome and item.id not in counted:
                counted.add(item.id)
                tallies[item.topic].add(outcome)
        yield
    return [(topic, tallies[topic]) for topic in TOPICS if tallies[topic].max_score]
