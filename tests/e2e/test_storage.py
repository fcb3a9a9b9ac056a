"""What someone keeps, in browsers whose storage is blocked or odd, and in several tabs at once."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from sitebuild.content.content import load
from tests.e2e import quiz_steps
from tests.e2e.quiz_steps import Quiz
from tests.pages import open_island

PROGRESS = page_path("progress", "nl")
_REPLACED = "Object.defineProperty(window, 'localStorage', {{ get: () => {} }});"
_THROWS = "() => { throw new DOMException('no', 'SecurityError'); }"
BLOCKED = {
    "access throws": f"Object.defineProperty(window, 'localStorage', {{ get: {_THROWS} }});",
    "none": _REPLACED.format("undefined"),
    "null": _REPLACED.format("null"),
    "not a store": _REPLACED.format("({})"),
    "reads throw": f"Storage.prototype.getItem = {_THROWS};",
    "no reading": "Storage.prototype.getItem = null;",
    "everything throws": _REPLACED.format(f"new Proxy({{}}, {{ get: {_THROWS}, ownKeys: {_THROWS} }})"),
    "writes are forbidden": f"Storage.prototype.setItem = {_THROWS};",
    "writes are forgotten": "Storage.prototype.setItem = () => {};",
}
FULL = {
    "full": "QuotaExceededError",
    "full, as Firefox says it": "NS_ERROR_DOM_QUOTA_REACHED",
}


def words(key):
    return load(quiz_steps.DATA).strings["nl"][key]


def said(page, text):
    return page.get_by_role("status").filter(has_text=text)


@pytest.mark.parametrize("trouble", BLOCKED)
def test_without_storage_the_pages_start_and_say_the_same(page, open_page, trouble):
    page.add_init_script(BLOCKED[trouble])
    open_page(page_path("home", "nl"))
    page.get_by_role("searchbox").fill("hartfalen")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("#results li").first).to_be_visible()
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    expect(said(page, quiz.text("problem_blocked"))).to_be_visible()
    quiz.skip(len(quiz.set))
    expect(quiz.heading("result")).to_be_focused()
    expect(said(page, quiz.text("problem_blocked"))).to_be_visible()
    # Nothing promises what does not happen.
    expect(page.get_by_text(quiz.text("persist_why"))).to_have_count(0)
    open_page(PROGRESS + "?keep=entry/ai-wearables")
    expect(said(page, words("progress.problem_blocked"))).to_be_visible()


@pytest.mark.parametrize("trouble", FULL)
def test_full_storage_is_called_full(page, open_page, trouble):
    error = f"() => {{ throw new DOMException('no room', '{FULL[trouble]}'); }}"
    page.add_init_script(f"Storage.prototype.setItem = {error};")
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    expect(said(page, quiz.text("problem_full"))).to_be_visible()


def test_an_error_that_nobody_knows_is_not_called_full(page, open_page):
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('strange'); };")
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    expect(said(page, quiz.text("problem_failed"))).to_be_visible()


def test_once_there_is_room_an_attempt_is_kept_whole(page, open_page):
    """A long start does not fit where a short answer does: the answer must not go alone."""
    page.add_init_script("""const setItem = Storage.prototype.setItem;
      window.room = 300;
      Storage.prototype.setItem = function (key, text) {
        if (text.length > room) throw new DOMException("no room", "QuotaExceededError");
        setItem.call(this, key, text);
      };""")
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(2)
    expect(said(page, quiz.text("problem_full"))).to_be_visible()
    assert page.evaluate("localStorage.length") == 0
    page.evaluate("window.room = 100000")
    quiz.skip(1)
    expect(said(page, quiz.text("problem_full"))).to_have_count(0)
    assert page.evaluate("localStorage.length") == 4


def test_a_key_that_another_tab_took_is_told_as_that(page, open_page, site):
    page.add_init_script("""const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, text) {
        if (key.endsWith("ai-wearables")) throw new DOMException("no room", "QuotaExceededError");
        setItem.call(this, key, text);
      };""")
    open_page(PROGRESS + "?keep=concept/bias")
    open_page(PROGRESS + "?keep=entry/ai-wearables")
    expect(said(page, words("progress.problem_full"))).to_be_visible()
    page.evaluate("key => { localStorage[key] = 'other'; }", urlsplit(site).path + "s/entry/ai-wearables")
    page.get_by_role("button", name=re.compile("^Verwijder")).last.click()
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(said(page, words("progress.problem_taken"))).to_be_visible()


def erase_in(other, site):
    open_island(other, site + PROGRESS)
    other.get_by_role("button", name="Wis alles").click()
    other.get_by_role("dialog").get_by_role("button", name="Wis alles").click()
    expect(said(other, "gewist")).to_be_visible()


NOT_REMOVED = {
    "throws": f"Storage.prototype.removeItem = {_THROWS};",
    "does nothing": "Storage.prototype.removeItem = () => {};",
}


@pytest.mark.parametrize("trouble", NOT_REMOVED)
def test_what_the_browser_does_not_remove_is_not_called_gone(page, open_page, trouble):
    page.add_init_script(NOT_REMOVED[trouble])
    open_page(page_path("home", "nl"))
    page.get_by_role("searchbox").fill("hartfalen")
    page.get_by_role("searchbox").press("Enter")
    page.get_by_role("searchbox").fill("")
    page.get_by_role("button", name=words("search.recent_erase"), exact=True).click()
    expect(page.get_by_role("button", name="hartfalen", exact=True)).to_be_visible()
    open_page(PROGRESS + "?keep=concept/bias")
    remove = page.get_by_role("button", name=re.compile("^Verwijder"))
    remove.click()
    expect(said(page, "staat nog in je lijst")).to_be_visible()
    expect(page.get_by_role("button", name="Ongedaan maken")).to_have_count(0)
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("dialog").get_by_role("button", name="Wis alles").click()
    expect(said(page, words("progress.not_erased"))).to_be_visible()
    expect(said(page, words("progress.erased"))).to_have_count(0)
    expect(remove).to_be_visible()


def test_erasing_in_one_tab_ends_the_quiz_in_another(page, open_page, site):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(3)
    other = page.context.new_page()
    erase_in(other, site)
    expect(said(page, quiz.text("erased"))).to_be_visible()
    expect(quiz.button("start_quiz", quiz=quiz.text("set_webinar"))).to_be_visible()
    assert "attempt" not in page.url
    assert page.evaluate("localStorage.length") == 0
    quiz.start_webinar()
    quiz.skip(len(quiz.set))
    expect(quiz.heading("result")).to_be_focused()
    open_island(other, site + PROGRESS)
    expect(other.get_by_role("heading", name=words("progress.damaged"))).to_have_count(0)
    expect(other.get_by_text(f"0 van {quiz.scored} punten")).to_be_visible()


def test_an_answer_to_what_was_erased_is_not_written_though_no_news_came(page, open_page, site):
    # A page that was frozen meanwhile gets no event.
    page.add_init_script("addEventListener('storage', event => event.stopImmediatePropagation(), true);")
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(1)
    other = page.context.new_page()
    erase_in(other, site)
    # As many keys as before: a count alone tells nothing.
    other.evaluate("() => { localStorage.one = localStorage.two = ''; }")
    expect(quiz.at_question(2)).to_be_visible()
    quiz.button("unknown").click()
    expect(said(page, quiz.text("erased"))).to_be_visible()
    assert sorted(page.evaluate("Object.keys(localStorage)")) == ["one", "two"]


def test_a_result_that_was_erased_leaves_the_screen(page, open_page, site):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(len(quiz.set))
    expect(quiz.heading("result")).to_be_focused()
    erase_in(page.context.new_page(), site)
    expect(said(page, quiz.text("erased"))).to_be_visible()
    expect(quiz.heading("result")).to_have_count(0)


def test_erasing_empties_the_progress_page_of_every_tab(page, open_page, site):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(1)
    open_page(PROGRESS)
    expect(page.get_by_text("Nog bezig: vraag 2")).to_be_visible()
    erase_in(page.context.new_page(), site)
    expect(said(page, "gewist")).to_be_visible()
    expect(page.get_by_text(words("progress.no_attempts"))).to_be_visible()


def test_a_quiz_on_a_shared_computer_goes_on_when_another_tab_erases(page, open_page, site):
    quiz = Quiz(page)
    open_page(quiz.path)
    page.get_by_label(quiz.text("shared")).check()
    quiz.start_webinar()
    other = page.context.new_page()
    open_island(other, site + PROGRESS + "?keep=entry/ai-wearables")
    erase_in(other, site)
    quiz.skip(1)
    expect(quiz.at_question(2)).to_be_visible()
