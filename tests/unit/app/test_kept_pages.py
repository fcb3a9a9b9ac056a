"""What is said of the pages someone keeps, and of everything that is kept as a file."""

from quiz_samples import Keys

from app.presenters.progress.backups import amount, erase_question, restore_question
from app.presenters.progress.kept import (
    KeptPage,
    Remark,
    asked_remark,
    can_keep,
    kept_page,
    put_back_remark,
    removed_remark,
    unknown_remark,
)
from app.presenters.question import Question
from wijzer.content.pages import Pages
from wijzer.quiz.log.backup import Plan

BIAS, GONE = "concept/bias", "entry/gone"
PAGES = Pages(
    {
        BIAS: {"title": "Bias", "href": "begrip/bias.html"},
        "slide/5": {"title": "Five", "href": "webinar.html#5"},
        "page/quiz": {"href": "quiz.html"},
    },
    "../",
)


def test_a_kept_page_links_to_itself_while_it_is_there():
    assert kept_page(BIAS, PAGES, Keys()) == KeptPage(
        BIAS, "Bias", "../begrip/bias.html", "progress.remove_named(title=Bias)"
    )
    assert kept_page(GONE, PAGES, Keys()) == KeptPage(
        GONE, "progress.page_gone(name=entry/gone)", "", "progress.remove_named(title=entry/gone)"
    )


def test_only_pages_that_are_there_and_say_something_are_kept():
    wanted = [
        reference for reference in (BIAS, GONE, "slide/5", "page/quiz", "") if can_keep(reference, PAGES)
    ]
    assert wanted == [BIAS]
    assert unknown_remark(Keys()) == Remark("progress.keep_unknown")


def test_keeping_can_be_undone_unless_the_page_was_kept_already():
    back = ("progress.back_to(title=Bias)", "../begrip/bias.html")
    assert asked_remark(BIAS, True, PAGES, Keys()) == Remark(
        "progress.keep_done(title=Bias)", "progress.undo", back
    )
    assert asked_remark(BIAS, False, PAGES, Keys()) == Remark("progress.keep_already(title=Bias)", back=back)


def test_taking_off_the_list_can_be_undone_once_and_says_when_it_did_not_happen():
    text = "progress.removed(title=Bias)"
    assert removed_remark(BIAS, True, True, PAGES, Keys()) == Remark(text, "progress.undo")
    assert removed_remark(BIAS, True, False, PAGES, Keys()) == Remark(text)
    refused = Remark("progress.not_removed(title=entry/gone)")
    assert removed_remark(GONE, False, True, PAGES, Keys()) == refused
    assert put_back_remark(BIAS, PAGES, Keys()) == Remark("progress.keep_done(title=Bias)")


WHAT = (
    "progress.amount(answers=progress.amount_answers.other(n=2), "
    "attempts=progress.amount_attempts.one(n=1), kept=progress.amount_kept.other(n=0))"
)


def test_a_file_tells_what_it_adds_before_it_is_restored():
    events = [("a/x/0", ""), ("a/x/1", ""), ("a/x/2", "")]
    assert restore_question(Plan(events), Keys()) == Question(
        "progress.restore_title",
        [f"progress.restore_adds(what={WHAT})", "progress.restore_keeps"],
        "progress.restore_yes",
        "progress.cancel",
    )
    damaged = Plan(events + [("x/a~y~1/0", "")])
    assert amount(damaged, Keys()) == WHAT + "progress.amount_damaged.one(n=1)"


def test_before_all_is_erased_it_is_told_how_much_that_is():
    what = "attempts=progress.amount_attempts.other(n=3), kept=progress.amount_kept.one(n=1)"
    assert erase_question(3, 1, Keys()) == Question(
        "progress.erase_title",
        [f"progress.erase_what({what})", "progress.erase_final"],
        "progress.erase_yes",
        "progress.cancel",
    )
