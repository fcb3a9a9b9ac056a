"""Back to a page that the browser kept as it was left: it shows what is kept now."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from sitebuild.tools.chromium import launch
from tests.e2e.quiz_steps import Quiz
from tests.pages import Pages, open_island

ERASE = "localStorage.clear()"
ELSEWHERE = page_path("privacy", "nl")


@pytest.fixture(scope="module")
def returning_browser(playwright):
    """A browser that keeps pages for who comes back, which Playwright's own flags forbid."""
    browser = launch(playwright, without=["--disable-back-forward-cache"])
    yield browser
    browser.close()


@pytest.fixture
def page(returning_browser):
    pages = Pages(returning_browser)
    yield pages.new()
    pages.close()


@pytest.fixture
def leave(page, site):
    """Go to another page of the site, do something there, and come back to a page that was kept."""

    def go(doing):
        page.evaluate("addEventListener('pageshow', (event) => { sessionStorage.kept = event.persisted; })")
        path = urlsplit(page.url).path
        # What is thrown away later would run scripts in the page that is kept, which then is not.
        page.request_gc()
        page.evaluate("new Promise((done) => setTimeout(done))")
        page.goto(site + ELSEWHERE)
        page.evaluate(doing)
        page.evaluate("setTimeout(() => history.back())")
        # On leaving, home puts its query in the address.
        page.wait_for_url(lambda url: urlsplit(url).path == path, wait_until="commit")
        page.wait_for_function("sessionStorage.kept === 'true'")

    return go


def test_home_offers_no_quiz_that_was_erased(page, site, leave):
    quiz = Quiz(page)
    quiz.ask(site, "c01", "c03")
    open_island(page, site + page_path("home", "nl"))
    card = page.get_by_role("heading", name=quiz.text("resume_heading"))
    expect(card).to_be_visible()
    leave(ERASE)
    expect(page.get_by_role("searchbox")).to_be_visible()
    expect(card).to_have_count(0)


def test_home_shows_no_search_that_was_erased(page, site, leave):
    open_island(page, site + page_path("home", "nl"))
    page.get_by_role("searchbox").fill("hartfalen")
    page.get_by_role("searchbox").press("Enter")
    page.get_by_role("searchbox").fill("")
    recent = page.get_by_role("button", name="hartfalen", exact=True)
    expect(recent).to_be_visible()
    leave(ERASE)
    expect(recent).to_have_count(0)


def test_the_quiz_does_not_offer_to_go_on_with_what_was_erased(page, site, leave):
    quiz = Quiz(page)
    quiz.ask(site, "c01", "c03")
    open_island(page, site + quiz.path)
    resume = quiz.button("resume", question=1, total=2)
    expect(resume).to_be_visible()
    leave(ERASE)
    expect(resume).to_have_count(0)


def test_progress_shows_nothing_that_was_erased(page, site, leave):
    quiz = Quiz(page)
    quiz.ask(site, "c01", "c03")
    open_island(page, site + page_path("progress", "nl"))
    none = page.locator("#progress").get_by_text("Je hebt nog geen quiz gedaan")
    expect(page.get_by_role("heading", name="Je gegevens")).to_be_visible()
    expect(none).to_have_count(0)
    leave(ERASE)
    expect(none).to_be_visible()


def test_a_page_of_which_nothing_changed_is_there_as_it_was_left(page, site, leave):
    open_island(page, site + page_path("home", "nl"))
    page.get_by_role("searchbox").fill("robot")
    page.evaluate("globalThis.sameDocument = true")
    leave("0")
    assert page.evaluate("globalThis.sameDocument")
    expect(page.get_by_role("list", name="Resultaten", exact=True).get_by_role("link").first).to_be_visible()


def test_another_choice_of_light_or_dark_is_seen_on_a_page_one_comes_back_to(page, site, leave):
    page.goto(site + page_path("licences", "nl"))
    leave("document.getElementById('theme').click()")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
