"""What the quiz page offers to start with, in which words and numbers."""

from quiz_samples import Keys, a_bank, a_history, an_attempt, said

from app.presenters.quiz.resume import Resume
from app.presenters.quiz.start import Offers
from wijzer.quiz.taking.modes import AFTER, BEFORE, PRACTICE, QUIZ, REVIEW

SAME_DAY, NEXT_DAY = "2026-01-03T12:00:00Z", "2026-01-04T12:00:00Z"
WEBINAR = ["c1", "n1"]
DONE = an_attempt("done", "webinar", WEBINAR, [("c1", "a"), ("n1", "b")])
HALF = an_attempt("half", "webinar", WEBINAR, [("c1", "a")])


def offers(*attempts, now=SAME_DAY, bank=None):
    bank = bank or a_bank()
    return Offers(bank, Keys(), a_history(attempts, bank, now), said)


def names(found):
    return [(one.quiz, one.about, one.mode) for one in found]


def test_who_comes_first_is_offered_the_set_what_goes_across_and_each_topic():
    start = offers().all()
    [fixed] = start.sets
    assert (fixed.quiz, fixed.length, fixed.mode, fixed.title) == ("webinar", "all", QUIZ, "quiz.set_webinar")
    assert fixed.about == "quiz.questions.other(n=2). quiz.webinar_about"
    assert fixed.label == "quiz.start_quiz(quiz=quiz.set_webinar)"
    counted = "quiz.questions.other(n=4)"
    assert names(start.others) == [("short", counted, QUIZ), ("everything", counted, QUIZ)]
    assert [one.label for one in start.others] == ["quiz.start_short", "quiz.start_everything"]
    assert sorted(start.topics) == [
        ("topic/concept", "quiz.topic_concept", "quiz.questions.other(n=2)"),
        ("topic/dilemma", "quiz.topic_dilemma", "quiz.questions.one(n=1)"),
        ("topic/nlaic", "quiz.topic_nlaic", "quiz.questions.one(n=1)"),
    ]
    assert start.resume is None
    assert start.review is None


def test_a_quiz_that_was_left_is_offered_first_with_its_next_question_and_its_day():
    about = "quiz.resume_about(date=on 2026-01-03, quiz=quiz.set_webinar)"
    assert offers(HALF).all().resume == Resume("half", about, "quiz.resume(question=2, total=2)")
    practice = an_attempt("more", "webinar", WEBINAR, [], practice_of="done")
    about = "quiz.resume_practice(date=on 2026-01-03, quiz=quiz.set_webinar)"
    assert offers(practice).all().resume == Resume("more", about, "quiz.resume(question=1, total=2)")
    assert offers(DONE).all().resume is None


def test_mistakes_are_offered_as_practice_and_the_day_after_they_are_due():
    start = offers(DONE).all()
    assert names(start.others)[-1] == ("mistakes", "quiz.questions.one(n=1)", PRACTICE)
    assert start.review is None
    due = offers(DONE, now=NEXT_DAY).all().review
    assert names([due]) == [("review", "quiz.review_about.one(n=1)", REVIEW)]
    assert due.label == "quiz.start_review"


def test_before_the_webinar_comes_first_then_after_it_then_anew():
    before = an_attempt("b", "webinar", WEBINAR, [("c1", "a"), ("n1", "a")], mode=BEFORE)
    after = an_attempt("a", "webinar", WEBINAR, [("c1", "a"), ("n1", "a")], mode=AFTER)
    for attempts, mode, about in (
        ([], BEFORE, "quiz.pair_about"),
        ([DONE], BEFORE, "quiz.pair_about"),
        ([before], AFTER, "quiz.pair_next"),
        ([after, before], BEFORE, "quiz.pair_about"),
    ):
        pair = offers(*attempts).all().pair
        assert (pair.quiz, pair.mode, pair.about, pair.label) == ("webinar", mode, about, "quiz.pair_" + mode)


def test_without_the_webinars_set_there_is_no_before_and_after():
    start = offers(bank=a_bank({"own": ["c2"]})).all()
    assert start.pair is None
    assert names(start.sets) == [("own", "quiz.questions.one(n=1). quiz.chosen_about", QUIZ)]
    assert start.sets[0].title == "quiz.set_unknown"


def test_an_address_for_one_quiz_offers_that_one_and_to_go_on_with_it():
    other = an_attempt("other", "topic/nlaic", ["n1"], [])
    start = offers(other, HALF).one("webinar", 0)
    assert names(start.sets) == [("webinar", "quiz.questions.other(n=2). quiz.webinar_about", QUIZ)]
    assert start.sets[0].label == "quiz.start"
    assert start.resume.attempt == "half"
    assert (start.review, start.others, start.topics, start.pair) == (None, [], [], None)
    start = offers(HALF).one("topic/concept", 1)
    assert names(start.sets) == [("topic/concept", "quiz.questions.one(n=1). quiz.chosen_about", QUIZ)]
    assert (start.sets[0].length, start.resume) == ("1", None)


def test_what_is_made_from_answers_is_not_offered_without_them():
    for quiz in ("mistakes", "review"):
        assert offers().one(quiz, 0) is None
    assert offers(DONE, now=SAME_DAY).one("review", 0) is None
    assert names(offers(DONE).one("mistakes", 0).sets) == [
        ("mistakes", "quiz.questions.one(n=1). quiz.chosen_about", PRACTICE)
    ]
    assert names(offers(DONE, now=NEXT_DAY).one("review", 0).sets)[0][2] == REVIEW
