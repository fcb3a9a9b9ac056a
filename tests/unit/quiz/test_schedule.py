"""When a question comes back, told by literal histories."""

from wijzer.dates import Calendar, day_number, moment_of
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.learning import schedule
from wijzer.quiz.learning.before_after import Pair, newest_pair
from wijzer.quiz.learning.schedule import KNOWN, Standing, after_answer, due, mistakes, next_due
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.modes import AFTER, BEFORE, PRACTICE, QUIZ
from wijzer.quiz.taking.session import Session
from wijzer.turns import all_at_once


def an_item(item_id, interaction="single_choice"):
    item = Item(item_id, interaction, "concept", "?", [Choice("a", "a", ""), Choice("b", "b", "")])
    item.correct = ["a"] if interaction == "single_choice" else []
    return item


BANK = Bank([an_item("c1"), an_item("c2"), an_item("d1", "dilemma")], {})


def an_attempt(*answers, mode=QUIZ):
    """Answers are (item, "a" is right, day of January)."""
    attempt = Attempt("x", f"2026-01-{answers[0][2]:02d}", "webinar", ["c1", "c2", "d1"])
    attempt.mode = mode
    attempt.answers = [
        Answer(item, [choice] if choice else [], f"2026-01-{day:02d}T10:00:00Z")
        for item, choice, day in answers
    ]
    return attempt


def greenwich(_second):
    return 0


def standings(attempts, bank, now="2026-12-31T12:00:00Z", minutes_ahead=greenwich):
    sessions = [Session(attempt, bank) for attempt in attempts]
    return all_at_once(schedule.standings(sessions, Calendar(now, minutes_ahead)))


def test_right_answers_when_due_come_back_after_2_7_and_30_days_and_then_no_more():
    standing, history = None, []
    for day in (100, 102, 109, 139, 500):
        standing = after_answer(standing, True, day)
        history.append((standing.step, standing.due))
    assert history == [(1, 102), (2, 109), (3, 139), (4, KNOWN), (4, KNOWN)]


def test_a_mistake_comes_back_the_next_day_and_starts_again():
    standing = after_answer(Standing(3, 139, True), False, 139)
    assert standing == Standing(0, 140, False)
    assert after_answer(standing, True, 140) == Standing(1, 142, True)
    assert after_answer(Standing(4, KNOWN, True), False, 500) == Standing(0, 501, False)


def test_a_right_answer_that_came_early_changes_nothing_but_that_it_was_right():
    assert after_answer(Standing(1, 102, True), True, 101) == Standing(1, 102, True)
    assert after_answer(Standing(0, 101, False), True, 100) == Standing(0, 101, True)


def test_what_is_due_comes_longest_overdue_first():
    found = standings([an_attempt(("c1", "a", 3), ("c2", "b", 3), ("d1", "a", 3))], BANK)
    assert found == {
        "c1": Standing(1, day_number("2026-01-05"), True),
        "c2": Standing(0, day_number("2026-01-04"), False),
    }
    assert due(found, day_number("2026-01-03")) == []
    assert due(found, day_number("2026-01-04")) == ["c2"]
    assert due(found, day_number("2026-01-05")) == ["c2", "c1"]
    assert next_due(found, day_number("2026-01-03")) == day_number("2026-01-04")
    assert next_due(found, day_number("2026-01-05")) is None


def test_practice_counts_for_what_comes_back_and_the_order_of_attempts_does_not():
    first = an_attempt(("c1", "b", 3), ("c2", "", 3))
    practice = an_attempt(("c1", "a", 4), mode=PRACTICE)
    for attempts in ([first, practice], [practice, first]):
        found = standings(attempts, BANK)
        assert mistakes(found, BANK) == ["c2"]
        assert found["c1"] == Standing(1, day_number("2026-01-06"), True)


def test_answers_without_a_date_or_question_are_passed_over():
    attempt = an_attempt(("c1", "a", 3), ("gone", "a", 3))
    attempt.items = ["c1", "gone"]
    attempt.answers[0].at = "t"
    assert standings([attempt], BANK) == {}
    assert next_due({}, 0) is None


def amsterdam(second):
    """Summer time of 2026 begins on 29 March and ends on 25 October, both at one in UTC."""
    return 120 if 1774746000 <= second < 1792890000 else 60


def curacao(_second):
    return -240


def due_at(now, minutes_ahead, *moments, choice="b"):
    """What is due at a moment, to someone who answered a question at other moments."""
    attempts = [Attempt("x", at, "webinar", ["c1"]).with_answer(Answer("c1", [choice], at)) for at in moments]
    found = standings(attempts, BANK, now, minutes_ahead)
    return due(found, Calendar(now, minutes_ahead).today)


def test_a_day_begins_at_midnight_where_one_is():
    for at, last_of_the_day, minutes_ahead in (
        ("2026-07-09T22:30:00.000Z", "2026-07-10T21:59:59.999Z", amsterdam),  # half past midnight
        ("2026-01-09T23:30:00.000Z", "2026-01-10T22:59:59.999Z", amsterdam),  # the same, in winter
        ("2026-07-09T23:30:00.000Z", "2026-07-10T03:59:59.999Z", curacao),  # in the evening
        ("2026-03-28T23:30:00.000Z", "2026-03-29T21:59:59.999Z", amsterdam),  # a day of 23 hours
        ("2026-10-24T22:30:00.000Z", "2026-10-25T22:59:59.999Z", amsterdam),  # a day of 25 hours
    ):
        assert due_at(last_of_the_day, minutes_ahead, at) == [], at
        midnight = last_of_the_day.replace("59:59.999", "60:00.000")
        hour = int(midnight[11:13]) + 1
        assert due_at(midnight[:11] + f"{hour:02d}:00:00.000Z", minutes_ahead, at) == ["c1"], at


def test_summer_time_does_not_move_an_answer_to_another_day():
    # Half past midnight on 10 July, looked at in winter, when that moment would be 9 July.
    right = due_at("2026-12-01T12:00:00Z", amsterdam, "2026-07-09T22:30:00Z", choice="a")
    assert right == ["c1"]
    assert Calendar("2026-12-01T12:00:00Z", amsterdam).day("2026-07-09T22:30:00Z") == day_number("2026-07-10")


def test_after_a_flight_a_night_passes_before_a_mistake_comes_back():
    evening = "2026-07-09T23:15:00.000Z"  # 19:15 in Willemstad, 01:15 in Amsterdam
    assert due_at("2026-07-09T23:45:00Z", amsterdam, evening) == []
    assert due_at("2026-07-10T22:00:00Z", amsterdam, evening) == ["c1"]
    night = "2026-07-09T22:30:00.000Z"  # 00:30 in Amsterdam, 18:30 in Willemstad
    assert due_at("2026-07-10T03:59:00Z", curacao, night) == []
    assert due_at("2026-07-10T04:00:00Z", curacao, night) == ["c1"]


def test_a_clock_that_was_a_year_ahead_keeps_nothing_back():
    ahead, now, tomorrow = "2027-07-09T10:00:00Z", "2026-07-09T12:00:00Z", "2026-07-10T12:00:00Z"
    for choice in ("a", "b"):
        assert due_at(now, amsterdam, ahead, choice=choice) == ["c1"], choice
    # Answered since the clock is right: that counts, and it comes back when that says.
    assert due_at(now, amsterdam, ahead, now) == []
    assert due_at(tomorrow, amsterdam, ahead, now) == ["c1"]
    # What comes back is not named for a year ahead.
    attempt = Attempt("x", ahead, "webinar", ["c1"]).with_answer(Answer("c1", ["b"], ahead))
    assert next_due(standings([attempt], BANK, now), day_number(now)) is None


def test_days_are_counted_from_1970():
    for at, day in (
        ("1970-01-01", 0),
        ("2000-02-29T12:00:00Z", 11016),
        ("2000-03-01", 11017),
        ("2026-11-25T11:00:00.000Z", 20782),
        ("2100-03-01", 47541),
        ("", -1),
        ("t", -1),
        ("2026-13-01", -1),
        ("2026-00-01", -1),
        ("2026-01-00", -1),
        ("2026-01-32", -1),
        ("2026-1x-01", -1),
    ):
        assert day_number(at) == day, at
    for day in range(0, 60000, 7):
        assert day_number(moment_of(day)) == day
    assert moment_of(20782) == "2026-11-25T12:00:00.000Z"


def done(attempt_id, mode, item="c1"):
    attempt = Attempt(attempt_id, "t", "webinar", ["c1"])
    attempt.mode = mode
    return Session(attempt.with_answer(Answer(item, ["a"], "t")), BANK)


def test_the_newest_pair_is_a_before_with_the_newest_after_that_follows_it():
    before, after, later = done("b", BEFORE), done("a", AFTER), done("l", AFTER)

    def pair(*sessions):
        found = newest_pair(sessions)
        return found.before, found.after

    assert pair() == (None, None)
    assert pair(before) == (before, None)
    assert pair(later, done("q", QUIZ), after, before) == (before, later)
    newer = done("n", BEFORE)
    assert pair(newer, after, before) == (newer, None)
    assert pair(done("h", AFTER, item="other"), before) == (before, None)
    assert [Pair(None, None).next_mode, Pair(before, None).next_mode] == [BEFORE, AFTER]
    assert Pair(before, after).next_mode == BEFORE
