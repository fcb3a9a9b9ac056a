"""An attempt is what its log says, also when part of the log is damaged."""

import json

from wijzer.memory_store import MemoryStore
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.log.event_text import encode_event
from wijzer.quiz.log.events import answer_event, rebuild, start_event
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.log.log import read_log
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.modes import MODES, QUIZ
from wijzer.quiz.taking.session import Session
from wijzer.turns import all_at_once

START = {
    "v": 1,
    "kind": "start",
    "at": "2026-11-23T10:00:00Z",
    "set": "webinar",
    "items": ["c01", "d03"],
    "orders": {"c01": ["b", "a"], "d03": "damaged"},
    "practice_of": None,
}
FIRST = {"item": "c01", "response": ["a"], "at": "2026-11-23T10:01:00Z"}
SECOND = {"item": "d03", "response": [], "at": "2026-11-23T10:02:00Z"}


def an_attempt(attempt_id="x1", at="2026-11-23T10:00:00Z"):
    attempt = Attempt(attempt_id, at, "webinar", ["c01", "d03"])
    attempt.orders = {"c01": ["b", "a"], "d03": ["a", "b"]}
    return attempt


CHOICES = [Choice("a", "a", ""), Choice("b", "b", "")]
BANK = Bank(
    [
        Item("c01", "single_choice", "concept", "?", CHOICES),
        Item("d03", "dilemma", "dilemma", "?", CHOICES),
    ],
    {},
)


def a_session(attempt=None):
    return Session(attempt or an_attempt(), BANK)


def attempts_in(store):
    return all_at_once(read_log(store)).attempts


def test_a_log_becomes_an_attempt():
    attempt = rebuild("x1", {0: START, 1: FIRST, 2: SECOND})
    assert attempt.quiz == "webinar"
    assert attempt.items == ["c01", "d03"]
    assert attempt.orders == {"c01": ["b", "a"]}
    assert attempt.practice_of == ""
    assert attempt.answers == [
        Answer("c01", ["a"], "2026-11-23T10:01:00Z"),
        Answer("d03", [], "2026-11-23T10:02:00Z"),
    ]


def test_why_it_is_taken_comes_back_too():
    for mode in MODES:
        attempt = an_attempt()
        attempt.mode, attempt.practice_of = mode, "x0"
        attempt = attempt.with_answer(Answer("c01", ["a"], "t"))
        assert (attempt.mode, attempt.practice_of) == (mode, "x0")
        assert rebuild("x1", {0: start_event(attempt)}).mode == mode
    strange = start_event(attempt)
    strange["mode"] = "other"
    assert rebuild("x1", {0: strange}).mode == QUIZ


def test_damage_costs_the_damaged_event_only():
    for damaged in (
        None,
        7,
        "text",
        [],
        {},
        {"item": "c01"},
        {"item": 1, "response": []},
        {"item": "c01", "response": "a"},
    ):
        attempt = rebuild("x1", {0: START, 1: damaged, 2: SECOND})
        assert [answer.item for answer in attempt.answers] == ["d03"], damaged


def test_without_a_start_there_is_no_attempt():
    for start in (None, [], {"kind": "start"}, {"kind": "start", "items": [], "at": "", "set": ""}, FIRST):
        assert rebuild("x1", {0: start, 1: FIRST}) is None, start
    assert rebuild("x1", {}) is None


def test_what_is_written_comes_back():
    store = MemoryStore()
    journal = Journal(store)
    journal.begin(an_attempt())
    session = journal.record(a_session(), Answer("c01", ["a"], "t1"))
    session = journal.record(session, Answer("d03", ["a", "b"], "t2"))
    assert journal.attempt("x1") == session.attempt
    assert attempts_in(store) == [session.attempt]
    assert journal.attempt("x2") is None


def test_an_attempt_is_not_mixed_up_with_one_whose_id_begins_the_same():
    journal = Journal(MemoryStore())
    for attempt_id in ("x", "x1"):
        journal.begin(an_attempt(attempt_id))
    journal.record(a_session(an_attempt("x1")), Answer("c01", ["a"], "t"))
    assert journal.attempt("x").answers == []


def test_two_tabs_lose_no_answer():
    store = MemoryStore()
    one, two = Journal(store), Journal(store)
    one.begin(an_attempt())
    in_one = one.record(a_session(), Answer("c01", ["a"], "t1"))
    in_two = two.record(a_session(), Answer("d03", ["b"], "t2"))  # knows nothing of the first
    assert [answer.item for answer in in_two.attempt.answers] == ["c01", "d03"]
    assert one.attempt("x1") == in_two.attempt
    assert [answer.item for answer in in_one.attempt.answers] == ["c01"]


def test_of_two_answers_to_one_question_the_first_counts():
    store = MemoryStore()
    one, two = Journal(store), Journal(store)
    one.begin(an_attempt())
    one.record(a_session(), Answer("c01", ["a"], "t1"))
    in_two = two.record(a_session(), Answer("c01", ["b"], "t2")).attempt
    assert in_two.answers == [Answer("c01", ["a"], "t1")]
    again = two.record(a_session(), Answer("c01", ["a"], "t3"))  # the same choice once more
    assert again.attempt == in_two
    assert not Answer("d03", ["a", "b"], "t4").extends(in_two.answers[0])  # begins as another question's
    assert store.keys("") == ["a/x1/0", "a/x1/1"]


def test_a_second_choice_is_written_though_the_question_has_its_first():
    store = MemoryStore()
    journal = Journal(store)
    journal.begin(an_attempt())
    store.add("a/x1/1", "{damaged")
    first = journal.record(a_session(), Answer("d03", ["a"], "t1"))
    journal.record(first, Answer("c01", ["a"], "t2"))
    # This tab saw the first choice alone, so the number it takes is taken.
    late = journal.record(first, Answer("d03", ["a", "b"], "t3"))
    assert [answer.response for answer in late.attempt.answers] == [["a"], ["a"], ["a", "b"]]
    # A second choice that another tab made stands.
    other = journal.record(first, Answer("d03", ["a", "a"], "t4"))
    assert other.attempt == late.attempt


def test_an_answer_that_no_longer_fits_its_question_closes_nothing():
    """The host changed the question since: the session asks it again, so the answer must be taken."""
    for item, old in (("c01", ["gone"]), ("d03", ["gone"]), ("d03", ["gone", "a"])):
        store = MemoryStore()
        one, two = Journal(store, tab=111111), Journal(store, tab=222222)
        one.begin(an_attempt())
        asked = one.record(a_session(), Answer(item, old, "t1"))
        assert asked.answer(BANK.item(item)) is None, old
        for late, journal in ((asked, one), (a_session(), two)):  # the other tab knows of no answer
            answer = Answer(item, ["b"], "t2")
            session = journal.record(late, answer)
            assert session.answer(BANK.item(item)) == answer, old
        assert len(store.keys("a/x1/")) == 3, old  # of the two answers that fit the first stands
        store.remove(store.keys(""))
        assert one.record(asked, Answer(item, ["a"], "t3")) is None  # erased is erased
        assert store.keys("") == []


def test_a_second_choice_that_followed_from_another_first_one_closes_nothing():
    store = MemoryStore()
    journal = Journal(store)
    journal.begin(an_attempt())
    attempt = an_attempt()
    attempt.answers = [Answer("d03", ["a"], "t1"), Answer("d03", ["b", "a"], "t2")]
    for number, answer in enumerate(attempt.answers):
        store.add("a/x1/" + str(number + 1), encode_event(answer_event(answer)))
    second = Answer("d03", ["a", "b"], "t3")
    assert journal.record(a_session(attempt), second).answer(BANK.item("d03")) == second


def test_a_damaged_key_is_passed_over_and_stays():
    store = MemoryStore()
    journal = Journal(store)
    journal.begin(an_attempt())
    store.add("a/x1/1", "{not json")
    store.add("a/x1/nan", "{}")
    store.add("a/y", "{}")
    session = journal.record(a_session(journal.attempt("x1")), Answer("c01", ["a"], "t1"))
    assert [answer.item for answer in session.attempt.answers] == ["c01"]
    assert json.loads(store.read("a/x1/2"))["item"] == "c01"
    assert store.read("a/x1/1") == "{not json"


def test_the_newest_attempt_comes_first():
    store = MemoryStore()
    journal = Journal(store)
    for attempt_id, at in (("a", "2026-01-02"), ("b", "2026-01-03"), ("c", "2026-01-01")):
        journal.begin(an_attempt(attempt_id, at))
    assert [attempt.id for attempt in attempts_in(store)] == ["b", "a", "c"]


def test_tabs_with_a_number_never_take_the_same_key():
    store = MemoryStore()
    one, two = Journal(store, tab=123456), Journal(store, tab=999999)
    one.begin(an_attempt())
    one.record(a_session(), Answer("c01", ["a"], "t1"))
    two.record(a_session(one.attempt("x1")), Answer("d03", [], "t2"))
    assert store.keys("") == ["a/x1/0", "a/x1/1123456", "a/x1/2999999"]
    # Both wrote before either could see the other's answer: the log has both.
    store.add("a/x1/1999999", store.read("a/x1/2999999"))
    assert [answer.item for answer in one.attempt("x1").answers] == ["c01", "d03", "d03"]


class CountingStore(MemoryStore):
    """Counts what is asked of it."""

    def __init__(self):
        super().__init__()
        self.asked = 0

    def read(self, key):
        self.asked += 1
        return super().read(key)

    def read_all(self, keys):
        self.asked += len(keys)
        return super().read_all(keys)


def test_an_answer_reads_no_more_when_thousands_are_kept():
    reads = []
    for attempts in (0, 200):
        store = CountingStore()
        for number in range(attempts):
            Journal(store).begin(an_attempt("old" + str(number)))
        journal = Journal(store)
        journal.begin(an_attempt())
        store.asked = 0
        journal.record(a_session(), Answer("c01", ["a"], "t1"))
        reads.append(store.asked)
    assert reads[0] == reads[1]


def test_an_attempt_that_was_erased_gets_no_answer():
    store = MemoryStore()
    journal = Journal(store)
    journal.begin(an_attempt())
    session = journal.record(a_session(), Answer("c01", ["a"], "t1"))
    assert not journal.erased("x1")
    for gone in (["a/x1/0", "a/x1/1"], ["a/x1/0"]):
        store.remove(gone)
        assert journal.record(session, Answer("d03", [], "t2")) is None
        assert store.keys("") == []
        assert journal.erased("x1")
        journal.begin(an_attempt())
        journal.record(a_session(), Answer("c01", ["a"], "t1"))


def test_what_an_erased_attempt_got_before_the_news_came_goes_with_it():
    store = MemoryStore()
    store.add("a/x1/2123456", "an answer that was on its way")
    assert Journal(store, tab=123456).erased("x1")
    assert store.keys("") == []


def test_answers_whose_start_is_damaged_stay():
    store = MemoryStore()
    store.add("a/x1/1", "an answer")
    store.add("x/a~x1~0/0", "{broken")
    assert Journal(store).erased("x1")
    assert store.keys("") == ["a/x1/1", "x/a~x1~0/0"]


def test_a_start_that_was_damaged_under_way_costs_no_answer():
    store = MemoryStore()
    journal = Journal(store)
    journal.begin(an_attempt())
    store.remove(["a/x1/0"])
    store.add("a/x1/0", "{broken")
    session = journal.record(a_session(), Answer("c01", ["a"], "t1"))
    session = journal.record(session, Answer("d03", [], "t2"))
    assert [answer.item for answer in session.attempt.answers] == ["c01", "d03"]
    assert store.keys("a/") == ["a/x1/0", "a/x1/1", "a/x1/2"]
