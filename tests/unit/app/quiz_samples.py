"""A small bank, attempts at it, and texts that show their own keys, for the tests of what pages say."""

from wijzer.content.strings import Strings
from wijzer.dates import Calendar
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.learning.history import history_of
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.modes import QUIZ
from wijzer.turns import all_at_once

_NAMED = ("quiz.topic_concept", "quiz.topic_nlaic", "quiz.topic_dilemma", "quiz.set_webinar")


class Keys(Strings):
    """Texts that are their key and what fills their slots: `quiz.questions.one(n=1)`."""

    def __init__(self):
        super().__init__({})

    def has(self, key):
        return key in _NAMED

    def text(self, key, **values):
        slots = ", ".join([f"{name}={values[name]}" for name in sorted(values)])
        return f"{key}({slots})" if slots else key


def an_item(item_id, topic="concept", interaction="single_choice", correct="a"):
    item = Item(item_id, interaction, topic, "?", [Choice(name, name, "") for name in ("a", "b", "c")])
    item.correct = list(correct)
    return item


def a_bank(sets=None):
    """Two questions about concepts, one about NLAIC, a dilemma, and the webinar's set of two."""
    items = [an_item("c1"), an_item("c2"), an_item("n1", "nlaic"), an_item("d1", "dilemma", "dilemma", "")]
    return Bank(items, {"webinar": ["c1", "n1"]} if sets is None else sets)


def an_attempt(attempt_id, quiz, items, answers, at="2026-01-03T10:00:00Z", mode=QUIZ, practice_of=""):
    """An attempt at `items`; `answers` are (item, choices)."""
    attempt = Attempt(attempt_id, at, quiz, items)
    attempt.mode = mode
    attempt.practice_of = practice_of
    attempt.answers = [Answer(item, list(choices), at) for item, choices in answers]
    return attempt


def said(at):
    """A moment in words."""
    return "on " + at[:10]


def a_history(attempts, bank, now):
    """The history of these attempts at a moment, for someone whose days are those of UTC."""
    return all_at_once(history_of(list(attempts), bank, Calendar(now, lambda _second: 0)))
