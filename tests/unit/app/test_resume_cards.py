"""What the home page offers to go on with."""

from quiz_samples import Keys, a_bank, a_history, an_attempt, said

from app.presenters.search.resume import Card, cards

HALF = an_attempt("half", "webinar", ["c1", "n1"], [("c1", "b")])
RESUME = Card(
    "quiz.resume_heading",
    "quiz.resume_about(date=on 2026-01-03, quiz=quiz.set_webinar)",
    "quiz.resume(question=2, total=2)",
    [("attempt", "half")],
)
REVIEW = Card("quiz.set_review", "quiz.due.one(n=1).", "quiz.start_review", [("set", "review")])


def found(*attempts, now="2026-01-03T12:00:00Z"):
    return cards(a_history(attempts, a_bank(), now), Keys(), said)


def test_nothing_for_who_has_left_nothing():
    assert found() == []
    assert found(an_attempt("done", "webinar", ["c1"], [("c1", "a")])) == []


def test_a_quiz_that_was_left_and_what_is_due_since():
    assert found(HALF) == [RESUME]
    assert found(HALF, now="2026-01-04T12:00:00Z") == [RESUME, REVIEW]
