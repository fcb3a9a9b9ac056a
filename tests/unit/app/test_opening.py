"""What an attempt that an address names leads to, and what the places in it are called."""

from quiz_samples import Keys, a_bank, an_attempt

from app.presenters.quiz.opening import opening
from app.presenters.quiz.place import QuestionPlace, place
from wijzer.quiz.taking.session import Session


def test_an_attempt_that_is_not_here_leads_to_the_start():
    found = opening(None, a_bank(), Keys())
    assert (found.session, found.remark) == (None, "quiz.not_here")


def test_and_so_does_one_whose_questions_are_all_gone():
    found = opening(an_attempt("x", "webinar", ["gone"], []), a_bank(), Keys())
    assert (found.session, found.remark) == (None, "quiz.none_left")


def test_questions_that_are_gone_are_passed_over_and_counted():
    found = opening(an_attempt("x", "webinar", ["gone", "c1", "too"], []), a_bank(), Keys())
    assert [item.id for item in found.session.items] == ["c1"]
    assert found.remark == "quiz.missing.other(n=2)"


def test_a_whole_attempt_goes_on_without_a_word():
    found = opening(an_attempt("x", "webinar", ["c1", "n1"], []), a_bank(), Keys())
    assert (found.session.total, found.remark) == (2, "")


def test_a_question_says_its_place_and_whether_it_is_practice():
    session = Session(an_attempt("x", "webinar", ["c1", "n1"], []), a_bank())
    assert place(session, 1, Keys()) == QuestionPlace(2, 2, "quiz.progress(question=2, total=2)")
    session = Session(an_attempt("x", "webinar", ["c1"], [], practice_of="y"), a_bank())
    assert place(session, 0, Keys()) == QuestionPlace(1, 1, "quiz.progress_practice(question=1, total=1)")
