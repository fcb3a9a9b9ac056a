"""No text is cut and no page scrolls sideways, in any window and at any size of text."""

import re
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from tests.build.pages.html_pages import content
from tests.e2e.history import remember
from tests.e2e.quiz_steps import LANGUAGES, Quiz
from tests.e2e.reflow import cut_text
from tests.e2e.test_pages import paths
from tests.pages import DESKTOP, open_island
from wijzer.quiz.kinds import KINDS, kind_of

CHIPS = "topic/nlaic"
"""A page whose related pages have long titles."""


@pytest.fixture
def page(new_page):
    """A page in a window that can have any width: a phone's would zoom out."""
    return new_page(size=DESKTOP)


@pytest.fixture(params=LANGUAGES)
def quiz(page, request):
    return Quiz(page, request.param)


def open_all(page):
    """Open whatever can be folded out."""
    page.evaluate("document.querySelectorAll('details').forEach(node => { node.open = true; })")


def static_paths():
    own = [path for lang in LANGUAGES for path in [*paths(lang), record_path(CHIPS, lang)]]
    return [*own, "404.html"]


@pytest.mark.parametrize("path", static_paths())
def test_pages(page, open_page, path):
    open_page(path)
    # What only some visitors see: news, and that Python did not start.
    page.evaluate(
        """document.querySelectorAll("#update-banner, #python-failed, #python-failed [hidden]")
        .forEach(node => { node.hidden = false; })"""
    )
    open_all(page)
    assert cut_text(page) == ""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_search_results_and_filters(page, open_page, lang):
    open_page(page_path("home", lang) + "?q=hart")
    expect(page.locator(".hit").first).to_be_visible()
    page.locator("#filters summary").click()
    assert cut_text(page) == ""


@pytest.mark.parametrize("query", ["wearabels", "vreemdewoordenreeks", "z" * 300])
def test_search_without_results_and_what_was_asked_before(page, open_page, query):
    open_page(page_path("home", "nl"))
    for asked in ("ziekenhuisverplaatste zorg voor hartpatiënten thuis", "hart", query):
        page.get_by_role("searchbox").fill(asked)
        page.get_by_role("searchbox").press("Enter")
        expect(page).to_have_url(re.compile(re.escape(urlencode({"q": asked}))))
    assert cut_text(page) == ""
    page.get_by_role("searchbox").fill("")
    expect(page.locator("#recent")).to_be_visible()
    assert cut_text(page) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_and_its_feedback(page, site, quiz, kind):
    of_kind = [item for item in quiz.bank.items if item.interaction == kind]
    item = max(of_kind, key=lambda one: max(len(part.text) for part in [*one.choices, *one.matches]))
    quiz.ask(site, item.id)
    for chooser in page.get_by_role("combobox").all():
        chooser.select_option(max(item.matches, key=lambda match: len(match.text)).id)
    assert cut_text(page) == ""
    if kind_of(item).scored:
        quiz.answer_wrong(item)
    else:
        quiz.answer(item, [item.choices[0].id])
    expect(page.locator(".verdict")).to_be_focused()
    assert cut_text(page) == ""


@pytest.fixture
def history(page, site, quiz):
    """A device on which a lot was done, and some of it damaged."""
    remember(page, site, quiz.set)
    page.evaluate("key => localStorage.setItem(key, '{damaged')", urlsplit(site).path + "a/x/0")


@pytest.mark.usefixtures("history")
def test_the_start_of_a_quiz_with_all_its_offers(page, open_page, quiz):
    open_page(quiz.path)
    expect(quiz.button("start_mistakes")).to_be_visible()
    assert cut_text(page) == ""


@pytest.mark.usefixtures("history")
def test_a_result_and_sharing_it(page, open_page, quiz):
    open_page(quiz.path + "?attempt=done")
    expect(quiz.heading("result")).to_be_visible()
    quiz.button("share_open").click()
    open_all(page)
    assert cut_text(page) == ""


@pytest.mark.usefixtures("history")
def test_progress_and_its_dialogs(page, site, quiz):
    open_island(page, site + page_path("progress", quiz.lang) + "?keep=" + CHIPS)
    words = content().strings[quiz.lang]
    expect(page.get_by_role("heading", name=words["progress.trend"], exact=True)).to_be_visible()
    open_all(page)
    assert cut_text(page) == ""
    page.get_by_role("button", name=words["progress.erase"], exact=True).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert cut_text(page) == ""


@pytest.mark.usefixtures("history")
def test_home_with_a_quiz_to_go_on_with(page, site, quiz):
    open_island(page, site + page_path("home", quiz.lang))
    expect(page.locator("#resume")).to_be_visible()
    assert cut_text(page) == ""
