"""What each earlier version wrote reads as if today's had written it."""

from wijzer.quiz.log.events import rebuild, start_event
from wijzer.quiz.log.migrations import VERSION, upgrade
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.modes import PRACTICE, QUIZ

VERSION_1 = {
    "v": 1,
    "kind": "start",
    "at": "2026-11-23T10:00:00Z",
    "set": "webinar",
    "items": ["c01"],
    "orders": {"c01": ["b", "a"]},
    "practice_of": None,
}


def of_version_1(practice_of):
    event = dict(VERSION_1)
    event["practice_of"] = practice_of
    return event


def test_from_1_to_2_the_mode_follows_from_what_is_practised():
    assert upgrade(of_version_1(None))["mode"] == QUIZ
    assert upgrade(of_version_1("x0"))["mode"] == PRACTICE
    assert rebuild("x1", {0: of_version_1("x0")}).practising
    assert not rebuild("x1", {0: of_version_1(None)}).practising


def test_the_event_that_was_read_stays_as_it_is():
    event = of_version_1(None)
    upgrade(event)
    assert event == VERSION_1


def test_todays_events_stay_as_they_are():
    event = start_event(Attempt("x1", "t", "webinar", ["c01"]))
    assert event["v"] == VERSION
    assert upgrade(event) == event


def test_a_later_version_is_not_guessed_at():
    for version in (VERSION + 1, 0, -1, "1", None):
        event = of_version_1(None)
        event["v"] = version
        assert upgrade(event) is None, version
        assert rebuild("x1", {0: event}) is None, version
