"""The quiz as a participant meets it: on a phone, with a keyboard, with a browser that will not save."""

import json
import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from sitebuild.verify.ready import wait_until_ready
from tests.e2e.quiz_steps import LANGUAGES, Quiz, answer_by_keyboard, tab_to
from wijzer.quiz.kinds import kind_of

BLOCK_STORAGE = """
Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError"); }
});
"""
FILL_STORAGE = """
Storage.prototype.setItem = function () { throw new DOMException("full", "QuotaExceededError"); };
"""

WATCH_STORAGE = """
window.written = [];
const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, text) {
  setItem.call(this, key, text);
  if (key.includes("a/")) written.push(document.querySelector(".verdict") ? "after" : "before");
};
"""


def reload(page):
    page.reload()
    wait_until_ready(page)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_whole_webinar_quiz_by_keyboard(page, open_page, lang):
    quiz = Quiz(page, lang)
    open_page(quiz.path)
    tab_to(page, quiz.button("start_quiz", quiz=quiz.text("set_webinar")))
    page.keyboard.press("Enter")
    for number, item in enumerate(quiz.set, 1):
        expect(quiz.at_question(number)).to_be_focused()
        expect(page.get_by_role("group", name=item.prompt, exact=True)).to_be_visible()
        answer_by_keyboard(quiz, item)
        expect(quiz.verdict("right" if kind_of(item).scored else "unscored")).to_be_focused()
        expect(page.get_by_text(item.explanation, exact=True)).to_be_visible()
        onward = quiz.button("next" if number < len(quiz.set) else "to_result")
        tab_to(page, onward)
        page.keyboard.press("Enter")
    expect(quiz.heading("result")).to_be_focused()
    score = quiz.text("score.other", points=quiz.scored, n=quiz.scored)
    expect(page.get_by_text(score, exact=True)).to_be_visible()
    expect(quiz.button("practise")).to_have_count(0)


def test_nothing_is_chosen_beforehand_and_checking_nothing_is_answered_politely(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    expect(page.locator("input:checked")).to_have_count(0)
    quiz.button("check").click()
    asked = page.get_by_role("status").filter(has_text=quiz.text("unknown"))
    expect(asked).to_be_visible()
    expect(quiz.at_question(1)).to_be_visible()


def test_feedback_says_why_and_where_to_read_on(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    item = quiz.asked()
    quiz.answer_wrong(item)
    expect(quiz.verdict("wrong")).to_be_focused()
    for choice in item.choices:
        if choice.id in item.correct:
            expect(page.get_by_text(choice.feedback, exact=True)).to_be_visible()
    link = page.get_by_role("main").get_by_role("list").last.get_by_role("link").first
    link.click()
    expect(page).not_to_have_url(re.compile("quiz"))
    page.go_back()
    expect(quiz.verdict("wrong")).to_be_visible()


def test_reload_returns_to_the_question_with_its_options_in_place(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(4)
    before = quiz.options()
    reload(page)
    expect(quiz.at_question(5)).to_be_visible()
    assert quiz.options() == before
    verdict = quiz.verdict("unanswered" if kind_of(quiz.asked()).scored else "unscored")
    quiz.button("unknown").click()
    expect(verdict).to_be_focused()
    reload(page)
    expect(verdict).to_be_visible()
    expect(quiz.at_question(5)).to_be_visible()


def test_an_answer_is_stored_before_its_feedback_shows(page, open_page):
    page.add_init_script(WATCH_STORAGE)
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.answer_right(quiz.asked())
    expect(quiz.verdict("right")).to_be_focused()
    assert page.evaluate("written") == ["before", "before"]  # the start, and the answer
    quiz.onward()
    assert page.evaluate("written.length") == 2


def test_closing_the_tab_loses_nothing(page, open_page, site):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(4)
    quiz.page = page.context.new_page()
    page.close()
    quiz.page.goto(site + quiz.path)
    quiz.button("resume", question=5, total=len(quiz.set)).click()
    expect(quiz.at_question(5)).to_be_focused()


@pytest.mark.parametrize("trouble", [BLOCK_STORAGE, FILL_STORAGE])
def test_the_quiz_goes_on_when_the_browser_will_not_save(page, open_page, trouble):
    page.add_init_script(trouble)
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    expect(page.get_by_role("status").filter(has_text="niet bewaard op dit apparaat")).to_be_visible()
    quiz.skip(len(quiz.set))
    expect(quiz.heading("result")).to_be_focused()
    quiz.button("practise").click()
    expect(quiz.heading("progress_practice", question=1, total=quiz.scored)).to_be_focused()


def test_a_shared_computer_keeps_nothing(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    page.get_by_label(quiz.text("shared")).check()
    quiz.start_webinar()
    quiz.skip(len(quiz.set))
    expect(quiz.heading("result")).to_be_focused()
    assert page.evaluate("localStorage.length") == 0
    assert "attempt" not in page.url
    open_page(page_path("progress", "nl"))
    expect(page.get_by_role("main")).to_contain_text("nog geen quiz")


def test_on_a_shared_computer_searches_are_not_kept_for_as_long_as_the_tab_lives(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    page.get_by_label(quiz.text("shared")).check()
    open_page(page_path("home", "nl"))
    page.get_by_role("searchbox").fill("mri")
    page.keyboard.press("Enter")
    expect(page.locator("#results a").first).to_be_focused()
    assert page.evaluate("localStorage.length") == 0
    open_page(quiz.path)
    expect(page.get_by_label(quiz.text("shared"))).to_be_checked()
    page.get_by_label(quiz.text("shared")).uncheck()
    open_page(page_path("home", "nl"))
    page.get_by_role("searchbox").fill("mri")
    page.keyboard.press("Enter")
    expect(page.locator("#results a").first).to_be_focused()
    assert page.evaluate("localStorage.length") == 1


@pytest.fixture
def questions(page):
    """Stay on the page each time it is asked whether to leave; what was asked."""
    asked = []

    def stay(dialog):
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    return asked


@pytest.mark.parametrize("nowhere", ["shared", "blocked"])
def test_leaving_a_quiz_that_is_kept_nowhere_asks_until_its_result_shows(page, open_page, questions, nowhere):
    if nowhere == "blocked":
        page.add_init_script(BLOCK_STORAGE)
    quiz = Quiz(page)
    open_page(page_path("home", "nl"))
    open_page(quiz.path)
    if nowhere == "shared":
        page.get_by_label(quiz.text("shared")).check()
    quiz.start_webinar()
    for _ in range(2):
        with page.expect_event("dialog"):
            page.evaluate("history.back()")
        expect(quiz.at_question(1)).to_be_visible()
    assert questions == ["beforeunload"] * 2
    quiz.skip(len(quiz.set))
    expect(quiz.heading("result")).to_be_focused()
    page.go_back()
    expect(page.locator("#q")).to_be_visible()
    assert len(questions) == 2


def test_leaving_a_quiz_that_is_kept_does_not_ask(page, open_page, questions):
    quiz = Quiz(page)
    open_page(page_path("home", "nl"))
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(1)
    page.go_back()
    expect(page.locator("#q")).to_be_visible()
    assert questions == []


def test_practice_leaves_the_first_score_alone(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    for item in quiz.set[:-1]:
        quiz.answer_right(item)
        quiz.onward()
    last = quiz.asked()
    assert kind_of(last).scored, "this test wants a scored question at the end"
    quiz.answer_wrong(last)
    quiz.onward()
    score = quiz.text("score.other", points=quiz.scored - 1, n=quiz.scored)
    expect(page.get_by_text(score, exact=True)).to_be_visible()
    quiz.button("practise").click()
    expect(quiz.heading("progress_practice", question=1, total=1)).to_be_focused()
    quiz.answer_right(last)
    quiz.onward()
    expect(page.get_by_text(quiz.text("practice_note"))).to_be_visible()
    open_page(page_path("progress", "nl"))
    attempts = page.get_by_role("main").get_by_role("list").first.get_by_role("listitem")
    expect(attempts).to_have_count(2)
    expect(attempts.get_by_role("heading")).to_have_text(["Oefening: Webinarquiz", "Webinarquiz"])
    expect(attempts.filter(has_text=score)).to_have_count(1)


def test_an_address_can_ask_for_one_quiz(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path + "?topic=nlaic&n=5")
    expect(page.get_by_role("heading", name="Quiz over NLAIC")).to_be_visible()
    quiz.button("start").click()
    expect(quiz.at_question(1, total=min(5, len(quiz.bank.of_topic("nlaic"))))).to_be_focused()
    open_page(quiz.path + "?set=webinar")
    quiz.button("start").click()
    expect(quiz.at_question(1)).to_be_focused()


def test_an_address_that_asks_for_what_is_not_there_says_so(page, open_page):
    quiz = Quiz(page)
    for query, key in (
        ("?set=nope", "not_understood"),
        ("?set=review", "none_review"),
        ("?attempt=x", "not_here"),
    ):
        open_page(quiz.path + query)
        expect(page.get_by_role("status").filter(has_text=quiz.text(key))).to_be_visible()
        expect(quiz.button("start_quiz", quiz=quiz.text("set_webinar"))).to_be_visible()


def test_of_two_tabs_the_first_answer_counts(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    other = Quiz(page.context.new_page())
    other.page.goto(page.url)
    expect(other.at_question(1)).to_be_visible()
    quiz.button("unknown").click()
    expect(quiz.verdict("unanswered")).to_be_visible()
    other.answer_right(other.asked())
    expect(other.page.get_by_text(quiz.text("other_tab"))).to_be_visible()
    expect(other.verdict("unanswered")).to_be_visible()


def test_questions_that_are_gone_are_skipped_with_a_remark(page, open_page, site):
    quiz = Quiz(page)
    start = {
        "v": 1,
        "kind": "start",
        "at": "2026-11-23T10:00:00Z",
        "set": "a-set-of-before",
        "items": ["gone", quiz.set[0].id],
        "orders": {},
        "practice_of": None,
    }
    prefix = urlsplit(site).path
    keys = {prefix + "a/old/0": json.dumps(start), prefix + "a/old/1": "{damaged"}
    # Its one choice was replaced since, so the question is asked again.
    stale = {"item": quiz.set[0].id, "response": ["gone"], "at": start["at"]}
    keys[prefix + "a/old/2"] = json.dumps(stale)
    open_page(quiz.path)
    page.evaluate("keys => Object.assign(localStorage, keys)", keys)
    open_page(quiz.path + "?attempt=old")
    expect(page.get_by_role("status").filter(has_text="bestaat niet meer")).to_be_visible()
    expect(quiz.at_question(1, total=1)).to_be_visible()
    quiz.answer_right(quiz.asked())
    quiz.onward()
    expect(quiz.heading("result")).to_be_focused()
    assert page.evaluate("key => localStorage[key]", prefix + "a/old/1") == "{damaged"
