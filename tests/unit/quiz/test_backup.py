"""A saved file gives everything back, and merging loses nothing of either side."""

import json

from wijzer.memory_store import MemoryStore
from wijzer.quiz.answers.outcome import Outcome
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.log import backup
from wijzer.quiz.log.backup import LARGEST, VERSION, BadFileError, check_file, erase, own_keys
from wijzer.quiz.log.damage import quarantine, unreadable
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.log.keep_list import KeepList
from wijzer.quiz.log.log import read_log
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.session import Session
from wijzer.turns import all_at_once


def pack(store, at):
    return all_at_once(backup.pack(store, at))


def plan(store, text):
    return all_at_once(backup.plan(store, text))


def restore(store, planned):
    all_at_once(backup.restore(store, planned))


def a_store(*answers, attempt_id="x1"):
    store = MemoryStore()
    journal = Journal(store)
    attempt = Attempt(attempt_id, "2026-11-23T10:00:00Z", "webinar", ["c01", "d03"])
    journal.begin(attempt)
    session = Session(attempt, Bank([], {}))
    for item, response in answers:
        session = journal.record(session, Answer(item, response, "t"))
    return store


def everything(store):
    return {key: store.read(key) for key in store.keys("")}


def test_an_empty_store_gets_everything_back():
    store = a_store(("c01", ["a"]), ("d03", []))
    KeepList(store).keep("entry/ai-wearables", "t1")
    KeepList(store).keep("entry/ai-ecg", "t1")
    target = MemoryStore()
    planned = plan(target, pack(store, "now"))
    assert (planned.attempts, planned.answers, planned.kept) == (1, 2, 2)
    assert everything(target) == {}  # a plan changes nothing
    restore(target, planned)
    assert everything(target) == everything(store)


def test_restoring_twice_adds_nothing():
    store = a_store(("c01", ["a"]))
    assert plan(store, pack(store, "now")).additions == []


def test_answers_of_both_sides_stay():
    here, there = a_store(("c01", ["a"])), a_store(("d03", ["b"]))
    restore(here, plan(here, pack(there, "now")))
    answers = Journal(here).attempt("x1").answers
    assert answers == [Answer("c01", ["a"], "t"), Answer("d03", ["b"], "t")]
    assert plan(here, pack(there, "now")).additions == []


def test_an_answer_older_than_the_bank_comes_back_and_counts():
    item = Item("c01", "statements", "concept", "?", [Choice(name, name, "") for name in ("a", "b", "e")])
    item.correct = ["a"]
    there = a_store(("c01", ["a=true", "b=false", "c=true"]))  # `e` took the place of `c`
    target = MemoryStore()
    restore(target, plan(target, pack(there, "now")))
    log = all_at_once(read_log(target))
    quarantine(target, log)
    assert unreadable(target, log) == []
    assert Session(Journal(target).attempt("x1"), Bank([item], {})).outcome(item) == Outcome(1, 1, "right")


def test_a_damaged_start_is_mended_from_a_file():
    saved = pack(a_store(("c01", ["a"])), "now")
    damaged = MemoryStore()
    damaged.add("a/x1/0", "{broken")
    damaged.add("a/x1/1", '{"item": "d03", "response": ["b"], "at": "2026-11-23T10:02:00Z"}')
    restore(damaged, plan(damaged, saved))
    answers = Journal(damaged).attempt("x1").answers
    assert sorted([answer.item for answer in answers]) == ["c01", "d03"]
    assert damaged.read("a/x1/0") == "{broken"


def test_damaged_values_are_saved_too():
    store = MemoryStore()
    store.add("a/x1/0", "{broken")
    assert ["a/x1/0", "{broken"] in json.loads(pack(store, "now"))["records"]


def test_keys_of_another_copy_are_not_ours():
    store = a_store()
    ours = store.keys("")
    for key in ("a/a/x1/0", "a/x1", "b/x1/0"):
        store.add(key, "{}")
    assert own_keys(store) == ours
    store.add("r/2026-11-23/q", "hartfalen")  # a search is erased with the rest
    assert erase(store)
    assert store.keys("") == ["a/a/x1/0", "a/x1", "b/x1/0"]


class StubbornStore(MemoryStore):
    """Removes nothing, as a browser that does not allow it."""

    def remove(self, keys):
        pass


def test_what_is_still_there_is_not_called_erased():
    store = StubbornStore()
    assert erase(store)
    store.add("r/2026-11-23/q", "hartfalen")
    assert not erase(store)


def test_a_bad_file_is_named():
    good = json.loads(pack(a_store(), "now"))
    newer = dict(good)
    newer["v"] = VERSION + 1
    strange = dict(good)
    strange["records"] = [["other/key", "x"]]
    for text, problem in (
        ("", "not_json"),
        ("{", "not_json"),
        ("[]", "not_ours"),
        ('{"format": "other"}', "not_ours"),
        (json.dumps(strange), "not_ours"),
        (json.dumps(newer), "newer"),
    ):
        try:
            plan(MemoryStore(), text)
        except BadFileError as error:
            assert str(error) == problem, text
            continue
        raise AssertionError(text)


def test_kept_pages_come_newest_first_and_once():
    kept = KeepList(MemoryStore())
    assert kept.keep("entry/ai-ecg", "2026-11-23")
    assert kept.keep("concept/bias", "2026-11-24")
    assert not kept.keep("entry/ai-ecg", "2026-11-25")
    assert kept.references() == ["concept/bias", "entry/ai-ecg"]
    kept.remove("concept/bias")
    assert kept.references() == ["entry/ai-ecg"]


def test_files_of_each_earlier_version_come_back():
    start = {
        "v": 1,
        "kind": "start",
        "at": "2026-11-23T10:00:00Z",
        "set": "webinar",
        "items": ["c01", "d03"],
        "orders": {},
        "practice_of": None,
    }
    answer = {"item": "c01", "response": ["a"], "at": "2026-11-23T10:01:00Z"}
    records = [
        ["a/x1/0", json.dumps(start)],
        ["a/x1/1", json.dumps(answer)],
        ["s/entry/ai-ecg", json.dumps({"v": 1, "at": "2026-11-23T10:02:00Z"})],
    ]
    of_version_1 = json.dumps({"format": "ai-in-de-zorg/progress", "v": 1, "saved": "t", "records": records})
    store = MemoryStore()
    restore(store, plan(store, of_version_1))
    attempt = Journal(store).attempt("x1")
    assert (attempt.items, attempt.answers, attempt.mode) == (
        ["c01", "d03"],
        [Answer("c01", ["a"], "2026-11-23T10:01:00Z")],
        "quiz",
    )
    assert KeepList(store).references() == ["entry/ai-ecg"]
    assert plan(store, pack(store, "now")).additions == []


def test_what_was_set_aside_goes_along_and_comes_back_once():
    store = a_store(("c01", ["a"]))
    store.add("x/a~x1~2/0", "{broken")
    target = MemoryStore()
    target.add("x/a~x1~2/0", "{broken otherwise")
    planned = plan(target, pack(store, "now"))
    assert (planned.attempts, planned.answers, planned.damaged) == (1, 1, 1)
    restore(target, planned)
    assert target.read("x/a~x1~2/1") == "{broken"
    assert plan(target, pack(store, "now")).additions == []


def told(size, head):
    try:
        check_file(size, head)
    except BadFileError as error:
        return str(error)
    return ""


def test_a_file_is_known_by_its_size_and_its_first_bytes():
    ours = pack(a_store(), "now")
    for size, head, trouble in (
        (len(ours), ours[:100], ""),
        (LARGEST, '\n {\n  "records": [', ""),  # an earlier version had no order
        (0, "", "empty"),
        (900, "no json", "not_ours"),
        (900, '{"a": 1}', "not_ours"),
        (8_000_000, "%PDF-1.7", "not_ours"),
        (LARGEST + 1, ours[:100], "large"),
    ):
        assert told(size, head) == trouble, head


def test_as_much_as_a_browser_holds_fits_in_a_file():
    kept = 5 * 1024 * 1024
    store = a_store(("c01", ["a"]), ("d03", ["d", "a", "b", "c"]), attempt_id="0123456789abcdef")
    share = sum([len(key) + len(store.read(key)) for key in store.keys("")])
    assert kept / share * len(pack(store, "now")) < LARGEST


def test_a_log_with_more_than_ten_events_comes_back_in_its_order():
    store, target = MemoryStore(), MemoryStore()
    for number in (0, 1, 2, 10, 11):
        store.add("a/x1/" + str(number), "event " + str(number))
    target.add("a/x1/2", "another second")
    restore(target, plan(target, pack(store, "now")))
    order = sorted([int(key[5:]) for key in target.keys("a/x1/")])
    assert [target.read("a/x1/" + str(number)) for number in order] == [
        "event 0",
        "event 1",
        "another second",
        "event 2",
        "event 10",
        "event 11",
    ]
