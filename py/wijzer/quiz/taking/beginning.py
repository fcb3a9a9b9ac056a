"""Begin an attempt: a quiz for the first time, or once more."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.modes import PRACTICE, QUIZ
from wijzer.quiz.taking.selection import ALL, choice_orders, select, topic_of
from wijzer.quiz.taking.session import Session


def begin(bank: Bank, attempt_id: str, at: str, quiz: str, items: list[str], mode: str) -> Attempt:
    """Return a new attempt, with the order in which it shows each question's choices.

    Args:
        bank: where the questions come from.
        attempt_id: what no other attempt is called.
        at: the moment, ISO 8601 in UTC.
        quiz: its name.
        items: the ids of its questions, in order.
        mode: why it is taken, see `modes`.
    """
    attempt = Attempt(attempt_id, at, quiz, items)
    attempt.mode = mode
    attempt.orders = choice_orders(bank, items, attempt_id)
    return attempt


def once_more(bank: Bank, session: Session, practise: bool, attempt_id: str, at: str) -> Attempt:
    """Return a new attempt after `session`: its mistakes as practice, the same practice, or the quiz anew.

    A quiz about a topic has as many questions as before, chosen anew; a fixed set comes whole.
    """
    before = session.attempt
    if practise or before.practising:
        items = session.to_practise() if practise else before.items
        attempt = begin(bank, attempt_id, at, before.quiz, items, PRACTICE)
        attempt.practice_of = before.practice_of or before.id
        return attempt
    length = len(before.items) if topic_of(before.quiz) else ALL
    return begin(bank, attempt_id, at, before.quiz, select(bank, before.quiz, length, attempt_id), QUIZ)
