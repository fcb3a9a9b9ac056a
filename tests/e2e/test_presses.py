"""No press acts on a screen that was not there when it began: by finger, key, mouse and screen reader."""

import time

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from sitebuild.content.content import load
from tests.bench.faults.answers import SEED
from tests.bench.faults.taps import GAPS, Finger, double_taps, middle_of, scrolled_to
from tests.e2e.quiz_steps import DATA, Quiz

TEXTS = load(DATA).strings["nl"]


@pytest.fixture
def finger(page):
    return Finger(page)


def test_a_double_tap_on_next_does_nothing_to_the_question_that_comes(browser, site):
    row = double_taps(browser, site, GAPS, 24, SEED)
    assert (row.survived, row.lost) == (row.tried, 0), row


@pytest.mark.parametrize("gap", GAPS)
def test_a_double_tap_that_starts_a_quiz_only_starts_it(page, open_page, finger, gap):
    quiz = Quiz(page)
    open_page(quiz.path)
    start = quiz.button("start_quiz", quiz=quiz.text("set_webinar"))
    finger.double_tap(scrolled_to(start, 420), gap)
    expect(quiz.at_question(1)).to_be_focused()
    expect(page.locator("input:checked")).to_have_count(0)


def test_a_double_tap_on_the_last_button_stays_at_the_result(page, site, finger):
    quiz = Quiz(page)
    quiz.ask(site, "c01")
    quiz.button("unknown").press("Enter")
    quiz.button("to_result").press("Enter")
    away = middle_of(page.locator("#quiz").get_by_role("link", name=quiz.text("to_progress")))
    page.evaluate("localStorage.clear()")
    quiz.ask(site, "c01")
    quiz.button("unknown").press("Enter")
    place = scrolled_to(quiz.button("to_result"), away[1])
    assert abs(place[1] - away[1]) < 10, "this test wants the link where the button was"
    finger.double_tap(place, 40)
    expect(quiz.heading("result")).to_be_focused()
    finger.tap(*place, time.time() + 1)
    page.wait_for_url("**/" + page_path("progress", "nl"))


def test_a_double_tap_moves_a_row_once(page, site, finger):
    quiz = Quiz(page)
    item = next(item for item in quiz.bank.items if item.interaction == "ordering")
    quiz.ask(site, item.id)
    before = quiz.rows()
    finger.double_tap(scrolled_to(quiz.mover("up", item.choice(before[2])), 420), 120)
    assert quiz.rows() == [before[0], before[2], before[1], *before[3:]]


def test_a_tap_elsewhere_on_the_new_screen_acts_at_once(page, site, finger):
    quiz = Quiz(page)
    item = next(item for item in quiz.bank.items if item.interaction == "single_choice")
    quiz.ask(site, "d01", item.id)
    quiz.button("unknown").press("Enter")
    finger.tap(*scrolled_to(quiz.button("next"), 700))
    option = page.locator("#quiz form label").first
    place = middle_of(option)
    assert place[1] < 600, "this test wants an option elsewhere"
    finger.tap(*place)
    expect(option.get_by_role("radio")).to_be_checked()


def test_erasing_asks_and_a_double_tap_is_no_answer(page, open_page, finger):
    page.set_viewport_size({"width": 320, "height": 640})
    open_page(page_path("progress", "nl") + "?keep=entry/ai-wearables")
    erase = page.get_by_role("button", name=TEXTS["progress.erase"], exact=True)
    erase.click()
    buttons = [middle_of(button) for button in page.get_by_role("dialog").get_by_role("button").all()]
    answer = min(buttons)
    page.keyboard.press("Escape")
    place = scrolled_to(erase, answer[1])
    assert abs(place[0] - answer[0]) < 60, "this test wants an answer where the finger is"
    finger.double_tap(place, 40)
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.evaluate("localStorage.length") == 1


def test_a_double_tap_on_an_earlier_search_opens_no_page(page, open_page, finger):
    open_page(page_path("home", "nl"))
    page.wait_for_selector("html[data-search=whole]", state="attached")  # else the list is shown once more
    page.get_by_role("searchbox").fill("mri")
    page.keyboard.press("Enter")
    expect(page.locator("#results a").first).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.get_by_role("searchbox").fill("")
    here = page.url
    finger.double_tap(middle_of(page.get_by_role("button", name="mri", exact=True)), 120)
    expect(page.locator("#results a").first).to_be_visible()
    assert page.url.partition("?")[0] == here.partition("?")[0]


def test_a_key_that_is_held_presses_once(page, open_page):
    open_page(page_path("home", "nl"))
    page.get_by_role("searchbox").fill("mri")
    page.keyboard.down("Enter")
    expect(page.locator("#results a").first).to_be_focused()
    page.keyboard.down("Enter")  # as the keyboard repeats it
    page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(page.locator("#results a").first).to_be_focused()
    here = page.url
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(here)


def test_what_a_screen_reader_presses_acts_at_once(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    press = "node => node.click()"  # without a pointer, as assistive technology does
    quiz.button("start_quiz", quiz=quiz.text("set_webinar")).click()
    page.locator("form label input").first.evaluate(press)
    quiz.button("check").evaluate(press)
    expect(page.locator(".verdict")).to_be_focused()
    quiz.button("next").evaluate(press)
    expect(quiz.at_question(2)).to_be_focused()
