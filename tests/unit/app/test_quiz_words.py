"""What quizzes and attempts are called."""

from quiz_samples import Keys, an_attempt

from app.presenters.quiz.words import attempt_title, points, quiz_title, score_text
from wijzer.content.strings import Strings
from wijzer.quiz.learning.summary import Tally
from wijzer.quiz.taking.modes import AFTER, BEFORE, REVIEW


def test_a_quiz_is_called_by_its_set_or_its_topic():
    assert quiz_title("webinar", Keys()) == "quiz.set_webinar"
    assert quiz_title("topic/nlaic", Keys()) == "quiz.title_of_topic(topic=quiz.topic_nlaic)"
    assert quiz_title("a-set-of-before", Keys()) == "quiz.set_unknown"
    assert quiz_title("topic/gone", Keys()) == "quiz.set_unknown"


def test_an_attempt_says_why_it_was_taken():
    def title(**how):
        return attempt_title(an_attempt("x", "webinar", ["c1"], [], **how), Keys())

    assert title() == "quiz.set_webinar"
    assert title(mode=BEFORE) == "quiz.moment_before(quiz=quiz.set_webinar)"
    assert title(mode=AFTER) == "quiz.moment_after(quiz=quiz.set_webinar)"
    assert title(practice_of="y") == "progress.practice(quiz=quiz.set_webinar)"
    assert title(mode=REVIEW) == "quiz.set_webinar"


def test_points_are_written_as_the_language_does():
    texts = {"quiz.decimal": ",", "quiz.score.one": "{points} van {n} punt"}
    strings = Strings(texts | {"quiz.score.other": "{points} van {n} punten"})
    assert points(9.5, strings) == "9,5"
    assert score_text(Tally(9.5, 11), strings) == "9,5 van 11 punten"
    assert score_text(Tally(1, 1), strings) == "1 van 1 punt"
