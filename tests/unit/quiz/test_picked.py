"""What is filled in and not sent goes along in the address."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice
from wijzer.quiz.taking.picked import as_picked, picked_text, read_picked
from wijzer.quiz.taking.request import read_request

CHOICES = [Choice(name, name, "") for name in ("a", "b", "c")]


def ids(choices):
    return [choice.id for choice in choices]


def test_it_comes_back_as_it_was():
    for response in ([], ["a"], ["a", "c"], ["a=true", "b=false"], ["a m1", "b m2"]):
        assert read_picked(picked_text(response)) == response, response
    assert read_picked(",,a,") == ["a"]


def test_an_address_tells_it_of_an_attempts_question():
    bank = Bank([], {})
    assert read_request({"attempt": "x", "q": "2", "picked": "a,c"}, bank).picked == ["a", "c"]
    assert read_request({"attempt": "x", "q": "2"}, bank).picked == []
    assert read_request({"picked": "a"}, bank).picked == []


def test_rows_come_in_the_order_they_were_brought_in():
    assert ids(as_picked(CHOICES, ["c", "a", "b"])) == ["c", "a", "b"]


def test_what_does_not_name_all_of_them_changes_no_order():
    for picked in ([], ["c"], ["c", "a", "x"], ["c", "a", "b", "b"], ["a=true", "b=true", "c=true"]):
        assert ids(as_picked(CHOICES, picked)) == ["a", "b", "c"], picked
