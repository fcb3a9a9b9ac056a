"""Quizzes through time: what the picture and the tables of the progress page say."""

from quiz_samples import Keys, a_bank, an_attempt, said

from app.presenters.progress.trend import Trend, pair_table, trend_of
from app.presenters.table import Table
from wijzer.quiz.taking.modes import AFTER, BEFORE
from wijzer.quiz.taking.session import Session

WEBINAR = ["c1", "n1"]


def a_session(answers, day, items=WEBINAR, **how):
    at = f"2026-01-{day:02d}T10:00:00Z"
    return Session(an_attempt("x", "webinar", items, answers, at=at, **how), a_bank())


def test_there_is_no_trend_before_the_second_finished_quiz():
    one = a_session([("c1", "a"), ("n1", "b")], 3)
    left, practice = a_session([("c1", "a")], 4), a_session([("c1", "a")], 5, items=["c1"], practice_of="y")
    for sessions in ([], [one], [practice, left, one]):
        assert trend_of(sessions, Keys(), said) is None


def test_the_oldest_comes_first_and_a_topic_that_was_not_asked_leaves_a_gap():
    first = a_session([("c1", "a"), ("n1", "b")], 3)
    later = a_session([("n1", "a")], 4, items=["n1"])
    assert trend_of([later, first], Keys(), said) == Trend(
        [
            ("progress.total", [50, 100]),
            ("quiz.topic_concept", [100, None]),
            ("quiz.topic_nlaic", [0, 100]),
        ],
        Table(
            ["progress.column_quiz", "progress.total", "quiz.topic_concept", "quiz.topic_nlaic"],
            [
                ["quiz.set_webinar, on 2026-01-03", "50%", "100%", "0%"],
                ["quiz.set_webinar, on 2026-01-04", "100%", "–", "100%"],
            ],
        ),
    )


def test_before_stands_beside_after_and_waits_for_it():
    before = a_session([("c1", "b"), ("n1", "b")], 3, mode=BEFORE)
    after = a_session([("c1", "a"), ("n1", "b")], 4, mode=AFTER)
    assert pair_table([after], Keys()) is None
    titles = ["quiz.column_topic", "progress.before", "progress.after"]
    none, half, one = [f"quiz.points(points={n}, total={of})" for n, of in ((0, 2), (1, 2), (1, 1))]
    zero = "quiz.points(points=0, total=1)"
    assert pair_table([before], Keys()) == Table(
        titles,
        [["progress.total", none, "–"], ["quiz.topic_concept", zero, "–"], ["quiz.topic_nlaic", zero, "–"]],
    )
    assert pair_table([after, before], Keys()) == Table(
        titles,
        [
            ["progress.total", none, half],
            ["quiz.topic_concept", zero, one],
            ["quiz.topic_nlaic", zero, zero],
        ],
    )
