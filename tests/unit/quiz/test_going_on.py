"""Where an attempt goes on, and which are done."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.resume import unfinished
from wijzer.quiz.taking.session import Session

IDS = ["a1", "a2", "a3"]
BANK = Bank([Item(name, "single_choice", "concept", "?", [Choice("a", "a", "")]) for name in IDS], {})


def an_attempt(*answered):
    attempt = Attempt("x", "2026-01-03T10:00:00Z", "webinar", IDS)
    attempt.answers = [Answer(item_id, [], attempt.at) for item_id in answered]
    return attempt


def test_one_can_go_to_any_question_up_to_the_first_without_an_answer():
    session = Session(an_attempt("a1"), BANK)
    for question, index in ((0, 1), (1, 0), (2, 1), (3, 1), (99, 1)):
        assert session.index_of(question) == index, question


def test_when_all_is_answered_there_is_the_result_and_each_question_to_go_back_to():
    session = Session(an_attempt(*IDS), BANK)
    for question, index in ((0, None), (1, 0), (3, 2), (99, 2)):
        assert session.index_of(question) == index, question


def test_an_attempt_is_finished_when_all_that_the_bank_still_has_is_answered():
    fewer = Bank([BANK.item("a1")], {})
    assert unfinished(Session(an_attempt("a1"), BANK)).question == 2
    assert unfinished(Session(an_attempt(*IDS), BANK)) is None
    assert unfinished(Session(an_attempt("a1"), fewer)) is None
