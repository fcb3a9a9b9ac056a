"""Where an attempt stands, and what it comes to."""

import json

from wijzer.quiz.bank.bank import Bank, bank_from_json
from wijzer.quiz.bank.item import Choice, Citation, Item, MatchOption
from wijzer.quiz.learning.summary import Tally, summary
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.request import Request, read_request
from wijzer.quiz.taking.resume import unfinished
from wijzer.quiz.taking.session import Session


def an_item(item_id, topic="concept", interaction="single_choice", correct="a"):
    item = Item(item_id, interaction, topic, "?", [Choice(name, name, "") for name in ("a", "b", "c", "d")])
    item.correct = list(correct)
    return item


BANK = Bank(
    [
        an_item("c1"),
        an_item("c2", interaction="multiple_response", correct="ab"),
        an_item("n1", "nlaic"),
        an_item("d1", "dilemma", "dilemma", ""),
    ],
    {"webinar": ["c1", "n1"]},
)


def a_session(*answers, items=("c1", "c2", "n1", "d1")):
    attempt = Attempt("x", "t", "webinar", list(items))
    attempt.answers = [Answer(item, response, "t") for item, response in answers]
    return Session(attempt, BANK)


def test_the_next_question_is_the_first_without_an_answer():
    assert a_session().next_open == 0
    assert a_session(("c1", ["a"])).next_open == 1
    assert a_session(("c2", ["a"])).next_open == 0
    assert a_session(("c1", []), ("c2", []), ("n1", []), ("d1", [])).next_open is None


def test_the_first_answer_counts():
    session = a_session(("c1", ["b"]), ("c1", ["a"]))
    assert session.outcome(BANK.item("c1")).verdict == "wrong"


def test_of_a_dilemma_the_second_choice_goes_with_the_first():
    dilemma = BANK.item("d1")
    for answers, response in (
        ([["b"]], ["b"]),  # as logs of before have it
        ([["b"], ["b", "c"]], ["b", "c"]),
        ([["b"], ["b", "b"]], ["b", "b"]),
        ([["b"], ["c", "a"]], ["b"]),  # another tab's, which did not follow from this first one
        ([["b"], ["b", "c"], ["b", "d"]], ["b", "c"]),
        ([[], ["b"]], []),
    ):
        session = a_session(*[("d1", answer) for answer in answers])
        assert session.answer(dilemma).response == response, answers
    # Of a scored question the first answer counts, also when a later one begins with it.
    assert a_session(("c2", ["a"]), ("c2", ["a", "b"])).answer(BANK.item("c2")).response == ["a"]


def test_what_is_to_be_ordered_never_comes_in_order_and_stays_as_it_came():
    item = an_item("o1", interaction="ordering", correct="bdac")
    session = Session(Attempt("x", "t", "webinar", ["o1"]), Bank([item], {}))
    for order, shown in (("abcd", "abcd"), ("bdac", "dacb"), ("bda", "dacb")):
        session.attempt.orders = {"o1": list(order)}
        assert "".join(choice.id for choice in session.choices(item)) == shown, order


def test_matches_keep_their_order_within_an_attempt():
    item = an_item("m1", interaction="matching", correct=[])
    item.matches = [MatchOption(name, name) for name in ("v", "w", "x", "y", "z")]
    orders = set()
    for attempt_id in ("one", "two", "three"):
        session = Session(Attempt(attempt_id, "t", "webinar", ["m1"]), Bank([item], {}))
        order = [match.id for match in session.matches(item)]
        assert order == [match.id for match in session.matches(item)]
        assert sorted(order) == ["v", "w", "x", "y", "z"]
        orders.add(",".join(order))
    assert len(orders) > 1


def test_an_answer_that_no_longer_fits_its_question_is_asked_again():
    session = a_session(("c1", ["removed-choice"]))
    assert session.next_open == 0
    session = a_session(("c1", ["removed-choice"]), ("c1", ["a"]))
    assert session.outcome(BANK.item("c1")).verdict == "right"


def test_an_answer_that_judged_a_replaced_statement_stands():
    item = an_item("s1", interaction="statements", correct="ad")
    attempt = Attempt("x", "t", "webinar", ["s1"])
    attempt.orders = {"s1": ["z", "b", "a", "c"]}  # `d` took the place of `z`
    attempt.answers = [Answer("s1", ["z=true", "b=false", "a=true", "c=true"], "t")]
    session = Session(attempt, Bank([item], {}))
    assert session.next_open is None
    assert (session.outcome(item).score, session.outcome(item).verdict) == (1 / 3, "partly")
    # Of what someone judged nothing is left: there is nothing to score, and it is asked again.
    attempt.answers = [Answer("s1", ["z=true"], "t")]
    assert Session(attempt, Bank([item], {})).next_open == 0


def test_questions_that_left_the_bank_are_skipped_and_counted():
    session = a_session(items=("gone", "c1", "gone-too", "n1"))
    assert [item.id for item in session.items] == ["c1", "n1"]
    assert (session.total, session.missing) == (2, 2)


def test_choices_keep_the_order_of_the_attempt():
    session = a_session()
    session.attempt.orders = {"c1": ["c", "removed", "a", "b"]}
    assert [choice.id for choice in session.choices(BANK.item("c1"))] == ["c", "a", "b", "d"]
    assert [choice.id for choice in session.choices(BANK.item("c2"))] == ["a", "b", "c", "d"]


def test_the_summary_counts_in_all_and_by_topic():
    result = summary(a_session(("c1", ["a"]), ("c2", ["a"]), ("n1", []), ("d1", ["b"])))
    assert result.total == Tally(1.5, 3, 1, 1)
    assert result.total.wrong == 1
    assert result.topics == [("concept", Tally(1.5, 2, 1, 1)), ("nlaic", Tally(0, 1, 0, 0))]


def test_what_was_not_fully_right_is_to_be_practised():
    session = a_session(("c1", ["a"]), ("c2", ["a"]), ("n1", []), ("d1", ["b"]))
    assert session.to_practise() == ["c2", "n1"]


def test_a_later_state_of_a_session_counts_as_one_made_anew():
    answers = [("c1", ["b"]), ("d1", ["b"]), ("n1", ["a"]), ("d1", ["b", "c"]), ("c1", ["a"])]
    session = a_session()
    for count in range(1, len(answers) + 1):
        anew = a_session(*answers[:count])
        session = session.going_on(anew.attempt)
        for item in session.items:
            assert (session.answer(item), session.outcome(item)) == (anew.answer(item), anew.outcome(item))
    # Another tab's answer came first, so nothing that was worked out holds.
    other = a_session(("c1", ["a"]), *answers)
    assert session.going_on(other.attempt).outcome(BANK.item("c1")).verdict == "right"


def test_an_attempt_goes_on_at_the_first_open_question_that_the_bank_still_has():
    done, half = a_session(("c1", []), items=["c1"]), a_session(("c1", []), items=["gone", "c1", "n1"])
    assert unfinished(done) is None
    assert (unfinished(half).question, unfinished(half).total) == (2, 2)


def test_the_bank_is_read_as_the_build_writes_it():
    item = {
        "id": "c01",
        "interaction": "single_choice",
        "topic": "concept",
        "context": None,
        "prompt": "Vraag?",
        "choices": [{"id": "a", "text": "A", "feedback": "Want."}],
        "correct_response": ["a"],
        "explanation": "Uitleg.",
        "about": ["concept/bias"],
        "slides": [5],
        "matches": [{"id": "x", "text": "X"}],
        "sources": [{"title": "NL AIC", "url": "https://a.example/", "checked": "1 mei 2026"}],
    }
    other = dict(item)
    other["id"] = "c02"
    lines = ['{"sets":{"webinar":["c01"]},"items":[', json.dumps(item) + ",", json.dumps(other), "]}"]
    bank = bank_from_json("\n".join(lines))
    assert [one.id for one in bank.items] == ["c01", "c02"]
    item = bank.item("c01")
    assert item.choices == [Choice("a", "A", "Want.")]
    assert (item.context, item.correct, item.slides, item.interaction) == ("", ["a"], [5], "single_choice")
    assert item.matches == [MatchOption("x", "X")]
    assert item.sources == [Citation("NL AIC", "https://a.example/", "1 mei 2026")]
    assert bank.topics() == ["concept"]


def a_request(**fields):
    request = Request(fields.pop("understood", True))
    for name, value in fields.items():
        setattr(request, name, value)
    return request


def test_an_address_asks_for_a_quiz_or_an_attempt():
    for parameters, expected in (
        ({}, {}),
        ({"utm_source": "mail"}, {}),
        ({"set": "webinar"}, {"quiz": "webinar"}),
        ({"topic": "nlaic", "n": "5"}, {"quiz": "topic/nlaic", "length": 5}),
        ({"topic": "nlaic", "n": "all"}, {"quiz": "topic/nlaic", "length": 0}),
        ({"topic": "nlaic"}, {"quiz": "topic/nlaic", "length": 0}),
        ({"attempt": "x1", "q": "5"}, {"attempt": "x1", "question": 5}),
        ({"attempt": "x1", "q": "five"}, {"attempt": "x1", "question": 0}),
        ({"attempt": "x1"}, {"attempt": "x1", "question": 0}),
        ({"set": "nope"}, {"understood": False}),
        ({"topic": "nope", "n": "5"}, {"understood": False}),
        ({"topic": "nlaic", "n": "0"}, {"understood": False}),
        ({"topic": "nlaic", "n": "9999"}, {"quiz": "topic/nlaic", "length": 9999}),
        ({"topic": "nlaic", "n": "10000"}, {"understood": False}),
        ({"topic": "nlaic", "n": "-5"}, {"understood": False}),
        ({"topic": "nlaic", "n": ""}, {"understood": False}),
    ):
        assert read_request(parameters, BANK) == a_request(**expected), parameters
