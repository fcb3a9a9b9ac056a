"""How someone stands by topic, over everything answered so far."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import TOPICS
from wijzer.quiz.learning.summary import Tally
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.session import Session


def by_topic(attempts: list[Attempt], bank: Bank) -> list[tuple[str, Tally]]:
    """Return for each topic the tally of its questions; topics without a scored answer are left out.

    Of a question answered in several attempts the newest counts; practice counts nowhere.

    Args:
        attempts: the newest first.
        bank: the questions as they are now.
    """
    tallies = {topic: Tally() for topic in TOPICS}
    counted: set[str] = set()
    for attempt in attempts:
        if attempt.practising:
            continue
        session = Session(attempt, bank)
        for item in session.items:
            outcome = session.outcome(item)
            if outcome and item.id not in counted:
                counted.add(item.id)
                tallies[item.topic].add(outcome)
    return [(topic, tallies[topic]) for topic in TOPICS if tallies[topic].max_score]
