"""Ways to take the quiz, what comes back when, and what one can do with a result."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from sitebuild.content.content import load
from tests.e2e import quiz_steps
from tests.e2e.quiz_steps import Quiz
from tests.pages import open_island
from wijzer.quiz.code.result_code import decode
from wijzer.quiz.kinds import kind_of

PROGRESS = page_path("progress", "nl")


def words(key):
    return load(quiz_steps.DATA).strings["nl"][key]


def take(quiz, button, wrong=0):
    """Take a whole quiz from its button; the first `wrong` scored questions go wrong."""
    quiz.button(button).click()
    for number in range(len(quiz.set)):
        item = quiz.asked()
        if kind_of(item).scored and number < wrong:
            quiz.answer_wrong(item)
        else:
            quiz.answer_right(item)
        quiz.onward()
    expect(quiz.heading("result")).to_be_focused()


def days_later(page, days):
    page.clock.set_fixed_time(datetime.now(UTC) + timedelta(days=days))


def test_short_and_all_questions(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.button("start_short").click()
    expect(quiz.at_question(1, total=5)).to_be_focused()
    open_page(quiz.path)
    expect(quiz.button("start_mistakes")).to_have_count(0)
    quiz.button("start_everything").click()
    expect(quiz.at_question(1, total=len(quiz.bank.items))).to_be_focused()


def test_mistakes_come_back_by_themselves_and_the_day_after(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    take_with_two_mistakes(quiz)
    open_page(quiz.path)
    quiz.button("start_mistakes").click()
    expect(quiz.heading("progress_practice", question=1, total=2)).to_be_focused()
    open_page(page_path("home", "nl"))
    expect(page.locator("#resume")).not_to_contain_text("herhalen")
    days_later(page, 1)
    open_page(page_path("home", "nl"))
    page.get_by_role("link", name=words("quiz.start_review")).click()
    expect(page.get_by_role("heading", name=words("quiz.set_review"), exact=True)).to_be_visible()
    quiz.button("start").click()
    expect(quiz.heading("progress_practice", question=1, total=2)).to_be_focused()


@pytest.mark.parametrize(
    ("zone", "answered", "same_day", "next_day", "day"),
    [
        ("Europe/Amsterdam", "2026-07-09T22:30Z", "2026-07-10T21:59Z", "2026-07-10T22:01Z", 11),
        ("America/Curacao", "2026-07-09T23:30Z", "2026-07-10T03:59Z", "2026-07-10T04:01Z", 10),
        ("Pacific/Auckland", "2026-07-09T11:30Z", "2026-07-09T11:59Z", "2026-07-09T12:01Z", 10),
    ],
)
def test_a_mistake_comes_back_on_the_next_day_where_one_is(
    new_page, site, zone, answered, same_day, next_day, day
):
    page = new_page(timezone=zone)
    quiz = Quiz(page)
    item = next(one for one in quiz.set if kind_of(one).scored)
    quiz.ask(site, item.id, answers=[[]], at=answered.replace("Z", ":00.000Z"))
    waiting = page.get_by_role("link", name=words("quiz.start_review"))
    for at, count in ((same_day, 0), (next_day, 1)):
        page.clock.set_fixed_time(at)
        open_island(page, site + PROGRESS)
        expect(waiting).to_have_count(count)
        if not count:
            expect(page.get_by_text(f"komt terug op {day} juli 2026")).to_be_visible()


def take_with_two_mistakes(quiz):
    quiz.start_webinar()
    for number in range(len(quiz.set)):
        item = quiz.asked()
        (quiz.answer_wrong if number < 2 else quiz.answer_right)(item)
        quiz.onward()
    quiz.press_elsewhere()


def test_before_and_after_stand_side_by_side(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    take(quiz, "pair_before", wrong=3)
    open_page(quiz.path)
    take(quiz, "pair_after")
    open_page(PROGRESS)
    table = page.get_by_role("table").filter(has_text=words("progress.after"))
    total = table.get_by_role("row").filter(has_text=words("progress.total"))
    points = [f"{quiz.scored - 3} van {quiz.scored}", f"{quiz.scored} van {quiz.scored}"]
    expect(total.get_by_role("cell")).to_have_text(points)
    expect(page.get_by_text(words("progress.pair_remark"))).to_be_visible()
    expect(page.get_by_role("img", name="Staven per onderwerp")).to_be_visible()
    expect(page.get_by_text("Webinarquiz, vooraf", exact=True)).to_be_visible()


@pytest.fixture
def copied(page):
    """What the page put on the clipboard."""
    page.add_init_script(
        """window.copied = [];
        Object.defineProperty(navigator, "clipboard", {
          value: { writeText: text => { copied.push(text); return Promise.resolve(); } } });"""
    )
    return lambda: page.evaluate("copied")


def test_a_result_is_shared_after_reading_what_it_tells(page, open_page, copied):
    quiz = Quiz(page)
    open_page(quiz.path)
    take_with_two_mistakes(quiz)
    quiz.button("share_open").click()
    field = page.get_by_label(quiz.text("share_preview"))
    line, code = field.input_value().split(" · ")
    assert line == f"{quiz.scored - 2} van {quiz.scored} goed"
    answers = decode(quiz.set, code)
    assert [answer is not None for answer in answers] == [True] * len(quiz.set)
    assert answers[-1] == quiz.set[-1].correct
    expect(page.get_by_text(quiz.text("share_tells_with"))).to_be_visible()
    assert copied() == []
    quiz.button("share_copy").click()
    expect(page.get_by_text(quiz.text("share_copied"))).to_be_visible()
    page.get_by_label(quiz.text("share_without")).check()
    expect(field).to_have_value(line)
    expect(page.get_by_text(quiz.text("share_tells_without"))).to_be_visible()
    quiz.button("share_copy").click()
    assert copied() == [f"{line} · {code}", line]


def test_where_copying_is_not_possible_the_line_is_selected(page, open_page):
    page.add_init_script("""Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("no")) } });""")
    quiz = Quiz(page)
    open_page(quiz.path)
    take_with_two_mistakes(quiz)
    quiz.button("share_open").click()
    quiz.button("share_copy").click()
    expect(page.get_by_text(quiz.text("share_by_hand"))).to_be_visible()
    assert "AIQ-" in page.evaluate("document.getSelection().toString()")


def test_the_result_says_what_to_read_and_lays_the_guide_line_beside_it(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    take_with_two_mistakes(quiz)
    expect(page.get_by_text(re.compile(r"^Webinarquiz, \d{1,2} \w+ \d{4} om \d\d:\d\d$"))).to_be_visible()
    expect(page.get_by_text("Richtlijn: 70% goed.")).to_be_visible()
    expect(page.get_by_role("img", name="Staven")).to_be_visible()
    expect(page.get_by_role("heading", name=quiz.text("read_next"))).to_be_visible()


def test_the_first_finished_quiz_asks_the_browser_to_keep_it(page, open_page):
    page.add_init_script("""window.asked = 0;
      StorageManager.prototype.persist = () => { window.asked++; return Promise.resolve(true); };""")
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(len(quiz.set))
    expect(page.get_by_text(quiz.text("persist_yes"))).to_be_visible()
    assert page.evaluate("asked") == 1


def test_a_self_report_prints_with_a_name_that_is_kept_nowhere(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(len(quiz.set))
    page.add_init_script("window.print = () => { window.printed = true; };")
    open_page(PROGRESS)
    page.get_by_label(words("progress.report_name"), exact=True).fill("Anne de Vries")
    page.get_by_label(words("progress.report_words")).fill("<b>Ik lees verder.</b>")
    page.get_by_role("button", name=words("progress.report_print")).click()
    assert page.evaluate("printed")
    page.emulate_media(media="print")
    paper = page.get_by_role("article")
    expect(paper.get_by_role("heading", name=words("progress.report_title"))).to_be_visible()
    for text in (
        "Anne de Vries",
        "<b>Ik lees verder.</b>",
        "Webinarquiz",
        "1 minuut",
        f"0 van {quiz.scored}",
    ):
        expect(paper).to_contain_text(text)
    expect(page.get_by_role("heading", name=words("progress.attempts"))).to_be_hidden()
    assert "Anne" not in json.dumps(page.evaluate("({...localStorage})"))
    page.emulate_media(media="screen")
    expect(paper).to_be_hidden()


def test_a_result_prints_without_what_can_only_be_pressed(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    take_with_two_mistakes(quiz)
    page.locator(".review summary").first.click()
    page.emulate_media(media="print")
    for kept in (quiz.heading("result"), page.get_by_role("table"), page.get_by_role("img", name="Staven")):
        expect(kept).to_be_visible()
    answers = page.locator(".review > li")
    expect(answers).to_have_count(len(quiz.set))
    # Only the explanation that was opened.
    expect(page.get_by_text(quiz.text("explanation"), exact=True).filter(visible=True)).to_have_count(1)
    for gone in (page.get_by_role("button"), quiz.heading("share"), page.get_by_role("navigation")):
        expect(gone.filter(visible=True)).to_have_count(0)
