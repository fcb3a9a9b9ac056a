"""What the result, the progress page and the self-report tell about attempts."""

from wijzer.dates import second_number
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.learning.advice import read_next
from wijzer.quiz.learning.figures import percent
from wijzer.quiz.learning.report import bank_version, minutes
from wijzer.quiz.learning.trend import Point, topics_of, trend
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.modes import PRACTICE
from wijzer.quiz.taking.session import Session


def an_item(item_id, topic="concept", about=()):
    item = Item(item_id, "single_choice", topic, "?", [Choice("a", "a", ""), Choice("b", "b", "")])
    item.correct = ["a"]
    item.about = list(about)
    return item


BANK = Bank(
    [
        an_item("c1", about=["concept/x", "concept/y"]),
        an_item("c2", about=["concept/y"]),
        an_item("n1", "nlaic"),
    ],
    {},
)


def an_attempt(*responses, at="2026-01-01T10:00:00Z", times=()):
    attempt = Attempt("x", at, "webinar", ["c1", "c2", "n1"])
    for place, response in enumerate(responses):
        moment = times[place] if times else at
        attempt = attempt.with_answer(Answer(attempt.items[place], list(response), moment))
    return attempt


def test_what_to_read_is_what_most_mistakes_point_to():
    assert read_next(Session(an_attempt("b", "b", "a"), BANK)) == ["concept/y", "concept/x"]
    assert read_next(Session(an_attempt("b", "a", "a"), BANK)) == ["concept/x", "concept/y"]
    assert read_next(Session(an_attempt("a", "a", "a"), BANK)) == []


def test_the_nearest_page_of_a_question_weighs_most_and_five_are_enough():
    # y is first once and second once; x, z (second twice) and w weigh the same and come as they were met.
    items = [
        an_item("c1", about=["concept/x", "concept/z"]),
        an_item("c2", about=["concept/y", "concept/z"]),
        an_item("n1", about=["concept/w", "concept/y"]),
    ]
    wrong = an_attempt("b", "b", "b")
    order = ["concept/y", "concept/x", "concept/z", "concept/w"]
    assert read_next(Session(wrong, Bank(items, {}))) == order
    items[0].about = ["concept/" + name for name in "abcdefg"]
    assert len(read_next(Session(wrong, Bank(items, {})))) == 5


def test_percents_are_whole_and_halves_go_up():
    assert [percent(1, 3), percent(1, 8), percent(2, 2), percent(0, 0)] == [33, 13, 100, 0]
    assert percent(0.4 + 0.75, 2) == 58  # 57.5 to a person, a little less to a computer


def test_the_trend_has_finished_quizzes_oldest_first_and_no_practice():
    first = an_attempt("b", "a", "a")
    second = an_attempt("a", "a", "b", at="2026-01-02T10:00:00Z")
    practice = an_attempt("a", "a", "a")
    practice.mode = PRACTICE
    sessions = [Session(attempt, BANK) for attempt in (an_attempt("a"), practice, second, first)]
    points = trend(sessions, 8)
    assert points == [
        Point(first, 67, {"concept": 50, "nlaic": 100}),
        Point(second, 67, {"concept": 100, "nlaic": 0}),
    ]
    assert topics_of(points) == ["concept", "nlaic"]
    assert trend(sessions, 1) == points[1:]


def test_a_long_pause_counts_for_ten_minutes():
    times = ("2026-01-01T10:01:00Z", "2026-01-01T23:00:00Z", "2026-01-01T23:00:29Z")
    assert minutes(an_attempt("a", "a", "a", times=times)) == 11
    assert minutes(an_attempt("a", "a", "a", times=times[:2] + ("2026-01-01T23:00:30Z",))) == 12
    assert minutes(an_attempt("a")) == 1
    assert minutes(an_attempt("a", times=("t",))) == 1


def test_seconds_are_counted_from_1970():
    assert second_number("1970-01-02T00:00:01.500Z") == 86401
    assert second_number("1970-01-02") == -1


def test_the_banks_version_changes_with_a_right_answer():
    other = Bank([an_item("c1"), an_item("c2"), an_item("n1")], {})
    before = bank_version(other)
    other.items[1].correct = ["b"]
    assert len(before) == 8
    assert bank_version(other) != before
