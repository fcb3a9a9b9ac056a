"""Every kind of page as a person meets it: readable for all, in reach of a thumb, in two languages."""

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import PAGES, list_path, page_path, record_path
from sitebuild.content.content import PAGE_KINDS
from tests.build.pages.html_pages import content
from tests.e2e.quiz_steps import Quiz
from tests.pages import DESKTOP

ENGLISH = (page_path("home", "en"), page_path("webinar", "en"), record_path("entry/chatbots", "en"))


def longest(kind, lang):
    """The record with the longest word in its title: the one most likely to stick out."""
    records = content().records[kind]
    return max(records, key=lambda name: max(map(len, records[name]["title"][lang].split())))


def paths(lang):
    """A page of each kind."""
    own = [page_path(name, lang) for name in PAGES]
    lists = [list_path(kind, lang) for kind in ("entry", "concept")]
    records = [record_path(f"{kind}/{longest(kind, lang)}", lang) for kind in PAGE_KINDS]
    return [*own, *lists, *records]


@pytest.mark.parametrize("path", [*paths("nl"), "404.html", *ENGLISH])
def test_axe_finds_nothing_serious(open_page, findings, path):
    open_page(path)
    assert findings() == []


def test_axe_finds_nothing_serious_in_results_and_filters(page, open_page, findings):
    open_page(page_path("home", "nl") + "?q=hart")
    expect(page.get_by_role("list", name="Resultaten")).to_be_visible()
    page.locator("#filters summary").click()
    assert findings() == []


def test_axe_finds_nothing_serious_in_a_quiz(page, open_page, findings):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    assert findings() == []
    quiz.answer_wrong(quiz.asked())
    assert findings() == []
    quiz.onward()
    quiz.skip(len(quiz.set) - 1)
    assert findings() == []


def test_the_first_tab_skips_to_the_content(page, open_page):
    open_page(page_path("about", "nl"))
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Naar de inhoud")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


def test_the_language_switch_keeps_page_and_query(page, open_page, site):
    open_page(record_path("concept/bias", "nl"))
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(site + record_path("concept/bias", "en"))
    page.get_by_role("link", name="Nederlands").click()
    expect(page).to_have_url(site + record_path("concept/bias", "nl"))
    open_page(page_path("quiz", "nl") + "?set=webinar")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(site + page_path("quiz", "en") + "?set=webinar")


def test_the_language_switch_keeps_the_slide_in_view(page, open_page, site):
    slide = next(tag for tag in content().slides if tag["number"] == 19)["id"]
    open_page(f"{page_path('webinar', 'nl')}#{slide}")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{site}{page_path('webinar', 'en')}#{slide}")
    expect(page.locator(f"#{slide}")).to_be_in_viewport()


def test_the_field_on_a_page_searches_at_home(page, open_page, site):
    open_page(record_path("concept/bias", "en"))
    page.get_by_role("searchbox").fill("chatbot")
    page.keyboard.press("Enter")
    expect(page).to_have_url(site + page_path("home", "en") + "?q=chatbot")
    expect(page.get_by_role("list", name="Results").get_by_role("link").first).to_be_visible()


def test_saving_an_entry_puts_it_in_the_list(page, open_page):
    open_page(record_path("entry/chatbots", "nl"))
    page.get_by_role("button", name="Bewaar").click()
    title = content().get("entry/chatbots")["title"]["nl"]
    expect(page.get_by_role("listitem").get_by_role("link", name=title, exact=True)).to_be_visible()


def test_the_navigation_is_in_reach_of_a_thumb(page, open_page):
    open_page(record_path("concept/bias", "nl"))
    for link in page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link").all():
        box = link.bounding_box()
        assert box["y"] > 700
        assert min(box["width"], box["height"]) >= 44


def test_the_theme_that_is_chosen_stays(page, open_page):
    page.emulate_media(color_scheme="light")
    open_page(page_path("about", "nl"))
    page.get_by_role("button", name="Donkere kleuren").click()
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    open_page(record_path("concept/bias", "en"))
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
    page.get_by_role("button", name="Light colours").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != dark


def test_pages_are_readable_without_javascript(new_page, site):
    page = new_page(size=DESKTOP, java_script_enabled=False)
    for path in paths("nl"):
        page.goto(site + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_visible()
    page.goto(site + page_path("quiz", "nl"))
    expect(page.locator("noscript p")).to_have_text(content().strings["nl"]["quiz.no_script"])
    expect(page.locator("noscript p")).to_be_visible()
