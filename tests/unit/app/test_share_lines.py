"""What of a result can be shared."""

from quiz_samples import Keys, a_bank, an_attempt, an_item

from app.presenters.quiz.share import WITH, WITHOUT, share_lines
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.code.result_code import decode
from wijzer.quiz.taking.modes import BEFORE, PRACTICE
from wijzer.quiz.taking.session import Session

ANSWERS = [("c1", "a"), ("n1", "b")]


def lines(bank, **how):
    how = {"quiz": "webinar", "items": ["c1", "n1"], "answers": ANSWERS} | how
    return share_lines(Session(an_attempt("x", **how), bank), bank, Keys())


def test_a_line_with_the_answers_as_a_code_and_one_without():
    bank = a_bank()
    (with_answers, line), (without, short) = lines(bank)
    assert (with_answers, without) == (WITH, WITHOUT)
    assert short == "quiz.share_line(n=2, right=1)"
    text, code = line.split(" · ")
    assert text == short
    assert decode([bank.item("c1"), bank.item("n1")], code) == [["a"], ["b"]]


def test_only_first_answers_to_a_whole_set_are_shared():
    bank = a_bank()
    assert len(lines(bank, mode=BEFORE)) == 2
    assert lines(bank, practice_of="x0") == []
    assert lines(bank, mode=PRACTICE) == []
    assert lines(bank, quiz="topic/concept") == []
    assert lines(bank, items=["c1"], answers=ANSWERS[:1]) == []  # the host changed the set since


def test_a_set_too_long_for_a_code_has_only_the_line_without_answers():
    ids = [f"c{number}" for number in range(90)]
    bank = Bank([an_item(item_id) for item_id in ids], {"webinar": ids})
    found = lines(bank, items=ids, answers=[(item_id, "b") for item_id in ids])
    assert found == [(WITHOUT, "quiz.share_line(n=90, right=0)")]
