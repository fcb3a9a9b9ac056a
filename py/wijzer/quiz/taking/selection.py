"""Choose the questions of a quiz.

A quiz has a name: a fixed set's, `topic/<topic>`, or one of those below.
"""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.taking.shuffle import shuffled

ALL = 0
"""The length that means all questions."""

SHORT = "short"
"""A few questions from all over the bank."""
EVERYTHING = "everything"
"""All questions, in an order of chance."""
MISTAKES = "mistakes"
"""What went wrong: which questions follows from the answers, see `schedule`."""
REVIEW = "review"
"""What is due again; as `MISTAKES`."""
SHORT_LENGTH = 5

_TOPIC = "topic/"


def topic_name(topic: str) -> str:
    """Return the name of the quiz about `topic`."""
    return _TOPIC + topic


def topic_of(name: str) -> str:
    """Return the topic of a quiz about one topic; empty for a fixed set."""
    return name[len(_TOPIC) :] if name.startswith(_TOPIC) else ""


def select(bank: Bank, name: str, length: int, seed: str) -> list[str]:
    """Return the ids of the questions of quiz `name`.

    Args:
        bank: where they come from.
        name: a fixed set, which comes whole and in its own order; `topic/<topic>`; `SHORT`,
            or `EVERYTHING`.
        length: how many of a topic, at most; `ALL` for each of them.
        seed: the same seed gives the same questions in the same order.

    Returns:
        Ids; none when the bank knows no such quiz.
    """
    topic = topic_of(name)
    if name in (SHORT, EVERYTHING):
        ids = shuffled([item.id for item in bank.items], seed)
        return ids[:SHORT_LENGTH] if name == SHORT else ids
    if not topic:
        return bank.known(bank.sets.get(name, []))
    ids = shuffled(bank.of_topic(topic), seed)
    return ids if length == ALL else ids[:length]


def choice_orders(bank: Bank, item_ids: list[str], seed: str) -> dict[str, list[str]]:
    """Return for each question the order in which this attempt shows its choices."""
    orders: dict[str, list[str]] = {}
    for item_id in item_ids:
        item = bank.item(item_id)
        if item:
            orders[item_id] = shuffled([choice.id for choice in item.choices], seed + "/" + item_id)
    return orders
