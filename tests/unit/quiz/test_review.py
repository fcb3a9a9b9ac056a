"""What is said of each choice after an answer."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item, MatchOption
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.learning.overview import by_topic
from wijzer.quiz.learning.summary import Tally
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.session import Session
from wijzer.turns import all_at_once


def an_item(interaction, correct, item_id="x", topic="concept"):
    item = Item(item_id, interaction, topic, "?", [Choice(name, name, "") for name in ("a", "b", "c")])
    item.correct = correct
    return item


def said(item, response):
    lines = kind_of(item).review(item, item.choices, response)
    return [
        line.choice.id + " " + (line.label + " " if line.label != "line" else "") + line.mark
        for line in lines
    ]


def test_what_was_chosen_comes_before_what_was_missed():
    item = an_item("multiple_response", ["a", "c"])
    for response, expected in (
        (["c", "b"], ["b wrong", "c right", "a missed"]),
        (["a", "c"], ["a right", "c right"]),
        ([], ["a missed", "c missed"]),
    ):
        assert said(item, response) == expected, response


def test_every_statement_is_told_true_or_false():
    item = an_item("statements", ["a"])
    for response, expected in (
        (["a=true", "b=true", "c=false"], ["a true right", "b false wrong", "c false right"]),
        ([], ["a true missed", "b false missed", "c false missed"]),
    ):
        assert said(item, response) == expected, response


def test_of_an_answer_that_judged_a_replaced_statement_only_what_counts_is_told():
    item = an_item("statements", ["a"])
    assert said(item, ["a=true", "c=true", "z=false"]) == ["a true right", "c false wrong"]


def test_a_dilemma_shows_every_side():
    item = an_item("dilemma", [])
    assert said(item, ["b"]) == ["a other", "b chosen", "c other"]
    assert said(item, ["b", "b"]) == ["a other", "b chosen", "c other"]  # kept
    assert said(item, ["b", "c"]) == ["a other", "b first", "c chosen"]  # changed
    assert said(item, []) == ["a side", "b side", "c side"]


def placed(item, response):
    return [
        (line.choice.id, line.mark, line.right, line.given)
        for line in kind_of(item).review(item, item.choices, response)
    ]


def test_an_order_is_told_as_it_should_be_with_the_places_given():
    item = an_item("ordering", ["c", "a", "b"])
    assert placed(item, ["c", "b", "a"]) == [
        ("c", "right", "1", "1"),
        ("a", "wrong", "2", "3"),
        ("b", "wrong", "3", "2"),
    ]
    assert placed(item, []) == [("c", "missed", "1", ""), ("a", "missed", "2", ""), ("b", "missed", "3", "")]


def test_each_match_is_told_with_the_one_given():
    item = an_item("matching", ["a x", "b y", "c z"])
    item.matches = [MatchOption("x", "Ex"), MatchOption("y", "Why"), MatchOption("z", "Zed")]
    assert placed(item, ["b x", "a x"]) == [
        ("a", "right", "Ex", "Ex"),
        ("b", "wrong", "Why", "Ex"),
        ("c", "missed", "Zed", ""),
    ]


def an_attempt(attempt_id, answers, practice_of=""):
    attempt = Attempt(attempt_id, "t", "webinar", ["c1", "n1"])
    attempt.practice_of = practice_of
    attempt.answers = [Answer(item, response, "t") for item, response in answers]
    return attempt


def test_by_topic_the_newest_answer_counts_and_practice_does_not():
    bank = Bank([an_item("single_choice", ["a"], "c1"), an_item("single_choice", ["a"], "n1", "nlaic")], {})
    newest_first = [
        an_attempt("p", [("n1", ["a"])], practice_of="new"),
        an_attempt("new", [("c1", ["b"])]),
        an_attempt("old", [("c1", ["a"]), ("n1", ["b"])]),
    ]
    sessions = [Session(attempt, bank) for attempt in newest_first]
    assert all_at_once(by_topic(sessions)) == [("concept", Tally(0, 1)), ("nlaic", Tally(0, 1))]
    assert all_at_once(by_topic([])) == []
