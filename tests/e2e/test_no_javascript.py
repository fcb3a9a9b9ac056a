"""With JavaScript off: reading, lists, and the quiz on paper; nothing that pretends to work."""

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import list_path, page_path, record_path
from sitebuild.content.content import LANGUAGES
from tests.build.pages.html_pages import content

LISTS = ("entry", "concept", "dilemma", "role", "topic", "course")


@pytest.fixture
def plain(new_page):
    """A page of a browser that runs no scripts."""
    return new_page(java_script_enabled=False)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_home_every_list_and_from_there_a_page(plain, site, lang):
    texts = content().strings[lang]
    for kind in LISTS:
        plain.goto(site + page_path("home", lang))
        main = plain.get_by_role("main")
        main.get_by_role("link", name=texts["pages.list_" + kind], exact=True).click()
        expect(plain).to_have_url(site + list_path(kind, lang))
        name = next(iter(content().records[kind]))
        title = content().records[kind][name]["title"][lang]
        main.get_by_role("link", name=title, exact=True).first.click()
        expect(plain).to_have_url(site + record_path(f"{kind}/{name}", lang))
        expect(plain.get_by_role("heading", level=1)).to_have_text(title)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_field_pretends_to_search(plain, site, lang):
    for path in (page_path("home", lang), page_path("quiz", lang), record_path("concept/bias", lang)):
        plain.goto(site + path)
        expect(plain.get_by_role("search")).to_be_hidden()
    plain.goto(site + page_path("home", lang))
    expect(plain.locator("noscript p")).to_have_text(content().strings[lang]["pages.home_no_script"])
    expect(plain.locator("noscript p")).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_quiz_can_be_done_on_paper(plain, site, lang):
    texts = content().strings[lang]
    plain.goto(site + page_path("quiz", lang))
    plain.get_by_role("link", name=texts["pages.quiz_paper"]).click()
    expect(plain).to_have_url(site + page_path("paper", lang))
    for item_id in content().site["quiz"]["webinar"]:
        item = content().records["item"][item_id]
        expect(plain.get_by_text(item["prompt"][lang], exact=True)).to_be_visible()
        expect(plain.get_by_text(item["explanation"][lang], exact=True)).to_be_visible()


def test_on_paper_the_key_starts_a_new_sheet(page, open_page):
    open_page(page_path("paper", "nl"))
    page.emulate_media(media="print")
    key = page.locator("section", has=page.get_by_role("heading", name="De antwoorden", exact=True))
    expect(key).to_have_css("break-before", "page")
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_hidden()
    expect(page.locator(".paper-box").first).to_be_visible()
