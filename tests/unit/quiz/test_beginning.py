"""Begin a quiz, and begin it once more."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.taking.attempt import Answer
from wijzer.quiz.taking.beginning import begin, once_more
from wijzer.quiz.taking.modes import BEFORE, PRACTICE, QUIZ, REVIEW
from wijzer.quiz.taking.session import Session

AT, LATER = "2026-01-03T10:00:00Z", "2026-01-04T10:00:00Z"


def an_item(item_id, topic="concept"):
    item = Item(item_id, "single_choice", topic, "?", [Choice(name, name, "") for name in "abcdefgh"])
    item.correct = ["a"]
    return item


BANK = Bank(
    [an_item(f"c{number}") for number in range(6)] + [an_item("n1", "nlaic")], {"webinar": ["c1", "n1"]}
)


def answered(attempt, wrong=()):
    """The attempt with an answer to each question."""
    for item_id in attempt.items:
        attempt = attempt.with_answer(Answer(item_id, ["b" if item_id in wrong else "a"], AT))
    return Session(attempt, BANK)


def test_an_attempt_begins_with_an_order_of_its_own_for_each_questions_choices():
    one, two = [begin(BANK, name, AT, "webinar", ["c1", "n1"], BEFORE) for name in ("x", "y")]
    assert (one.id, one.at, one.quiz, one.items, one.mode) == ("x", AT, "webinar", ["c1", "n1"], BEFORE)
    assert sorted(one.orders) == ["c1", "n1"]
    assert sorted(one.orders["c1"]) == list("abcdefgh")
    assert one.orders["c1"] != two.orders["c1"]
    assert one.answers == []


def test_a_fixed_set_comes_once_more_as_it_is_now():
    before = begin(BANK, "x", AT, "webinar", ["c0", "c1"], BEFORE)  # the host changed the set since
    again = once_more(BANK, answered(before), False, "y", LATER)
    assert (again.id, again.at, again.quiz, again.items) == ("y", LATER, "webinar", ["c1", "n1"])
    assert (again.mode, again.practice_of) == (QUIZ, "")


def test_a_quiz_about_a_topic_has_as_many_questions_as_before():
    before = begin(BANK, "x", AT, "topic/concept", ["c0", "c1", "c2"], QUIZ)
    again = once_more(BANK, answered(before), False, "y", LATER)
    assert len(again.items) == 3
    assert all(item_id.startswith("c") for item_id in again.items)


def test_mistakes_are_practised_alone_and_named_after_the_first_attempt():
    before = begin(BANK, "x", AT, "webinar", ["c1", "n1"], QUIZ)
    practice = once_more(BANK, answered(before, wrong=["n1"]), True, "y", LATER)
    assert (practice.items, practice.mode, practice.practice_of) == (["n1"], PRACTICE, "x")
    again = once_more(BANK, answered(practice, wrong=["n1"]), True, "z", LATER)
    assert (again.items, again.mode, again.practice_of) == (["n1"], PRACTICE, "x")


def test_practice_once_more_has_the_same_questions():
    before = begin(BANK, "x", AT, "review", ["c1", "c2"], REVIEW)
    again = once_more(BANK, answered(before), False, "y", LATER)
    assert (again.items, again.mode, again.practice_of) == (["c1", "c2"], PRACTICE, "x")
