"""When a question comes back, told by literal histories."""

from wijzer.dates import day_number, moment_of
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.learning.before_after import Pair, newest_pair
from wijzer.quiz.learning.schedule import KNOWN, Standing, after_answer, due, mistakes, next_due, standings
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.modes import AFTER, BEFORE, PRACTICE, QUIZ


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
    assert due(found, "2026-01-03T23:59:59Z") == []
    assert due(found, "2026-01-04T00:00:00Z") == ["c2"]
    assert due(found, "2026-01-05T00:00:00Z") == ["c2", "c1"]
    assert next_due(found, "2026-01-03") == day_number("2026-01-04")
    assert next_due(found, "2026-01-05") is None


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
    assert next_due({}, "2026-01-01") is None


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


def done(attempt_id, mode):
    attempt = Attempt(attempt_id, "t", "webinar", ["c1"])
    attempt.mode = mode
    return attempt.with_answer(Answer("c1", ["a"], "t"))


def test_the_newest_pair_is_a_before_with_the_newest_after_that_follows_it():
    known = ["c1"]
    before, after, later = done("b", BEFORE), done("a", AFTER), done("l", AFTER)
    assert newest_pair([], known) == Pair(None, None)
    assert newest_pair([before], known) == Pair(before, None)
    assert newest_pair([later, done("q", QUIZ), after, before], known) == Pair(before, later)
    assert newest_pair([done("n", BEFORE), after, before], known) == Pair(done("n", BEFORE), None)
    half = Attempt("h", "t", "webinar", ["c1"])
    half.mode = AFTER
    assert newest_pair([half, before], known) == Pair(before, None)
    assert [Pair(None, None).next_mode, Pair(before, None).next_mode] == [BEFORE, AFTER]
    assert Pair(before, after).next_mode == BEFORE
