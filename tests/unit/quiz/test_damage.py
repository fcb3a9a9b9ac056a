"""Damage is told from data, quarantined and offered; nothing readable is touched."""

import json

from wijzer.memory_store import MemoryStore
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.log import damage
from wijzer.quiz.log.event_text import decode_event, encode_event
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.log.keep_list import KeepList
from wijzer.quiz.log.log import read_log
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.session import Session
from wijzer.turns import all_at_once

EVENT = {"item": "c01", "response": ["a", "b"], "at": "2026-11-23T10:00:00Z"}


def a_store():
    store = MemoryStore()
    journal = Journal(store)
    attempt = Attempt("x1", "2026-11-23T10:00:00Z", "webinar", ["c01", "d03"])
    journal.begin(attempt)
    session = journal.record(Session(attempt, Bank([], {})), Answer("c01", ["a"], "t"))
    journal.record(session, Answer("d03", [], "t"))
    KeepList(store).keep("entry/ai-ecg", "t")
    assert KeepList(store).references() == ["entry/ai-ecg"]
    return store


def set_aside(store):
    damage.quarantine(store, all_at_once(read_log(store)))


def unreadable(store):
    return damage.unreadable(store, all_at_once(read_log(store)))


def put(store, key, text):
    store.remove([key])
    store.add(key, text)


def test_an_event_comes_back_from_its_text_in_any_script():
    for event in (EVENT, {"item": "é“”", "response": [], "at": ""}):
        assert {name: decode_event(encode_event(event))[name] for name in event} == event


def test_one_changed_or_missing_character_is_always_noticed():
    text = encode_event(EVENT)
    for place in range(len(text)):
        assert decode_event(text[:place]) is None, place
        assert decode_event(text[:place] + text[place + 1 :]) is None, place
        other = "b" if text[place] != "b" else "c"
        assert decode_event(text[:place] + other + text[place + 1 :]) is None, place


def test_events_without_a_sum_count_only_in_the_form_of_version_1():
    assert decode_event(json.dumps(EVENT)) == EVENT
    assert decode_event(json.dumps(EVENT)[:-1] + ',"suma81"}') is None  # read by MicroPython all the same
    assert decode_event(json.dumps({"v": 1, "at": "2026-11-23T10:00:00.000 and moreZ"})) is None
    for event in ({"item": "c01"}, {"item": 1, "response": [], "at": ""}, {"kind": "start", "v": 2}, [], 7):
        assert decode_event(json.dumps(event)) is None, event


def test_a_whole_store_has_nothing_to_offer():
    store = a_store()
    before = store.keys("")
    set_aside(store)
    assert store.keys("") == before
    assert unreadable(store) == []


def test_a_damaged_answer_is_set_aside_and_offered():
    store = a_store()
    put(store, "a/x1/1", "{broken")
    set_aside(store)
    assert store.read("a/x1/1") is None
    assert unreadable(store) == [("x/a~x1~1/0", "{broken")]
    assert json.loads(damage.pack_unreadable(unreadable(store), "now"))["records"] == [
        ["x/a~x1~1/0", "{broken"]
    ]
    assert [answer.item for answer in Journal(store).attempt("x1").answers] == ["d03"]


def test_a_second_one_of_the_same_name_does_not_replace_the_first():
    store = a_store()
    for text in ("{one", "{two"):
        put(store, "a/x1/1", text)
        set_aside(store)
    assert [text for _key, text in unreadable(store)] == ["{one", "{two"]


def test_answers_without_their_start_stay_and_are_offered():
    store = a_store()
    put(store, "a/x1/0", "")
    set_aside(store)
    assert [key for key, _text in unreadable(store)] == ["a/x1/1", "a/x1/2", "x/a~x1~0/0"]
    assert store.read("a/x1/1")


def test_a_kept_page_without_its_date_stays_kept_and_is_offered():
    store = a_store()
    put(store, "s/entry/ai-ecg", "[]")
    set_aside(store)
    assert KeepList(store).references() == ["entry/ai-ecg"]
    assert unreadable(store) == [("s/entry/ai-ecg", "[]")]


def test_strange_keys_of_ours_are_offered_and_those_of_another_copy_are_not():
    store = a_store()
    store.add("a/y", "1")
    store.add("a/x1/nan", "2")
    store.add("a/a/x1/0", "of a copy in a folder a")
    store.add("s/entry", encode_event({"v": 2, "at": "t"}))
    set_aside(store)
    assert [key for key, _text in unreadable(store)] == ["a/x1/nan", "a/y", "s/entry"]


def test_what_the_browser_does_not_let_go_is_copied_once():
    store = a_store()
    put(store, "a/x1/1", "{broken")
    remove, store.remove = store.remove, lambda keys: None
    set_aside(store)
    set_aside(store)
    store.remove = remove
    assert store.keys("x/") == ["x/a~x1~1/0"]
    assert store.read("a/x1/1") == store.read("x/a~x1~1/0") == "{broken"


def test_without_room_nothing_moves():
    class FullStore(MemoryStore):
        problem = "full"

    store = FullStore()
    store.add("a/x1/0", "{broken")
    set_aside(store)
    assert store.keys("") == ["a/x1/0"]
    assert unreadable(store) == [("a/x1/0", "{broken")]


def test_a_cut_from_the_moment_into_the_sum_is_no_event_of_version_1():
    text = '{"item": "n07", "response": [], "at": "2026-11-25T12:02:24.917Z","sum":"b7c7472e"}'
    assert decode_event(text.replace('Z","sum":"b7', "")) is None
