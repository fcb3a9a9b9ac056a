"""What the progress page says of attempts, of what is due, and in a self-report."""

from quiz_samples import Keys, a_bank, a_history, an_attempt, said

from app.presenters.progress.attempts import Entry, entry
from app.presenters.progress.due import Due, due
from app.presenters.progress.report import can_report, report, report_name
from app.presenters.quiz.topics import topic_shares, topic_table
from app.presenters.table import Table
from wijzer.quiz.learning.summary import Tally
from wijzer.quiz.taking.session import Session

WEBINAR = ["c1", "n1"]
DONE = an_attempt("done", "webinar", WEBINAR, [("c1", "a"), ("n1", "b")])


def a_session(answers, items=WEBINAR, **how):
    return Session(an_attempt("x", "webinar", items, answers, **how), a_bank())


def shown(session):
    return entry(session, Keys(), said)


def test_an_attempt_that_was_left_is_to_be_gone_on_with():
    busy = "progress.busy(question=2, total=2)"
    assert shown(a_session([("c1", "a")])) == Entry(
        "quiz.set_webinar", "on 2026-01-03", busy, "progress.go_on", "x"
    )


def test_a_finished_one_tells_its_score_and_can_be_looked_at():
    found = shown(Session(DONE, a_bank()))
    assert found.state == "quiz.score.other(n=2, points=1)"
    assert (found.action, found.attempt) == ("progress.review", "done")
    assert shown(a_session([("d1", "a")], items=["d1"])).state == "progress.discussed"
    assert shown(a_session([], practice_of="y")).title == "progress.practice(quiz=quiz.set_webinar)"


def test_what_is_due_comes_before_what_will_be():
    def found(attempts, now):
        return due(a_history(attempts, a_bank(), now), Keys(), lambda day: "day " + str(day))

    assert found([], "2026-01-03T12:00:00Z") is None
    later = found([DONE], "2026-01-03T12:00:00Z")
    assert later == Due("progress.due_later(date=day 20457)", "")
    now = found([DONE], "2026-01-04T12:00:00Z")
    assert now == Due("quiz.review_about.one(n=1)", "quiz.start_review")


def test_topics_are_told_as_shares_and_as_points():
    tallies = [("concept", Tally(1.5, 2)), ("nlaic", Tally(0, 1))]
    assert topic_shares(tallies, Keys()) == [("quiz.topic_concept", 75), ("quiz.topic_nlaic", 0)]
    assert topic_table(tallies, Keys()) == Table(
        ["quiz.column_topic", "quiz.column_points"],
        [
            ["quiz.topic_concept", "quiz.points(points=1quiz.decimal5, total=2)"],
            ["quiz.topic_nlaic", "quiz.points(points=0, total=1)"],
        ],
    )


def test_only_first_answers_that_are_complete_get_a_report():
    assert can_report(Session(DONE, a_bank()))
    for session in (
        a_session([("c1", "a")]),
        a_session([("c1", "a")], items=["c1"], practice_of="y"),
        a_session([], items=["gone"]),
    ):
        assert not can_report(session)


def test_a_report_tells_what_was_done_and_when_and_what_it_came_to():
    session = Session(DONE, a_bank())
    assert report_name(session, Keys(), said) == "quiz.set_webinar, on 2026-01-03"
    found = report(session, "1A2B3C4D", Keys(), said)
    assert found.lines == [
        ("progress.report_quiz", "quiz.set_webinar"),
        ("progress.report_date", "on 2026-01-03"),
        ("progress.report_minutes", "progress.minutes.one(n=1)"),
        ("progress.report_score", "quiz.score.other(n=2, points=1) (50%)"),
        ("progress.report_bank", "1A2B3C4D"),
    ]
    assert [row[0] for row in found.topics.rows] == ["quiz.topic_concept", "quiz.topic_nlaic"]
    discussed = report(a_session([("d1", "a")], items=["d1"]), "v", Keys(), said)
    assert discussed.lines[3] == ("progress.report_score", "progress.discussed")
    assert discussed.topics.rows == []
