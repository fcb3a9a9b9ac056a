"""Search as a participant meets it: on a phone, with typing errors, filters and the Back button."""

import re

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from sitebuild.content.content import load
from sitebuild.index.documents import documents
from tests.e2e.quiz_steps import DATA, LANGUAGES, Quiz
from wijzer.content.strings import Strings

MISTYPED = {"nl": "wearabels", "en": "wearabels"}
WANTED = "entry/ai-wearables"


class Search:
    """The home page in one language: what it says and where its lists are."""

    def __init__(self, page, lang="nl"):
        self.page = page
        self.lang = lang
        self.path = page_path("home", lang)
        self.content = load(DATA)
        self._strings = Strings(self.content.strings[lang])
        self.field = page.get_by_role("searchbox", name=self.text("label"))

    def text(self, key, **values):
        return self._strings.text("search." + key, **values)

    def count(self, key, n):
        return self._strings.count("search." + key, n)

    def title(self, reference):
        return self.content.get(reference)["title"][self.lang]

    @property
    def results(self):
        return self.page.get_by_role("main").get_by_role("list", name=self.text("results"), exact=True)

    @property
    def loose(self):
        return self.page.get_by_role("main").get_by_role("list", name=self.text("loose"), exact=True)

    def hits(self):
        return self.results.locator(":scope > li")

    def first_link(self):
        return self.hits().first.get_by_role("link").first


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_typing_error_a_filter_open_and_back(page, open_page, lang):
    search = Search(page, lang)
    open_page(search.path)
    expect(search.results).to_have_count(0)
    search.field.press_sequentially(MISTYPED[lang])
    expect(search.first_link()).to_have_text(search.title(WANTED))
    expect(page.locator("#search-count")).to_contain_text("wearables")
    everything = search.hits().count()

    page.locator("#filters summary").click()
    kind = page.get_by_role("group", name=search.text("facet_kind"))
    kind.get_by_role("checkbox", name=re.compile(search.text("kind_application"))).check()
    expect(search.hits()).not_to_have_count(everything)
    expect(page).to_have_url(re.compile(r"\?q=wearabels&kind=application$"))
    filtered = search.hits().count()

    search.first_link().click()
    expect(page).to_have_url(re.compile(re.escape(record_path(WANTED, lang)) + "$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(search.title(WANTED))
    page.go_back()
    expect(search.field).to_have_value(MISTYPED[lang])
    expect(search.hits()).to_have_count(filtered)
    expect(page.locator("#filters-summary")).to_have_text(search.count("filters_on", 1))
    page.locator("#filters-summary").click()
    expect(kind.get_by_role("checkbox", name=re.compile(search.text("kind_application")))).to_be_checked()


def test_enter_moves_to_the_first_result(page, open_page):
    search = Search(page)
    open_page(search.path)
    search.field.fill("chatbot")
    search.field.press("Enter")
    expect(search.first_link()).to_be_focused()


def test_loose_matches_stand_apart(page, open_page):
    search = Search(page)
    open_page(search.path)
    search.field.fill("voetbal uitslagen")
    expect(search.loose).to_be_visible()
    expect(search.results).to_have_count(0)
    search.field.fill("")
    expect(search.loose).to_have_count(0)
    expect(page.locator("#browse")).to_be_visible()


def test_nothing_found_says_what_was_asked_and_offers_a_way_on(page, open_page):
    search = Search(page)
    open_page(search.path + "?q=xqzptw")
    expect(page.locator("#search-count")).to_have_text(search.text("empty", query="xqzptw"))
    cluster = search.title("cluster/diagnosis")
    expect(page.get_by_role("link", name=cluster, exact=True)).to_be_visible()


def test_filters_that_leave_nothing_can_be_dropped_one_by_one_or_all(page, open_page):
    search = Search(page)
    open_page(search.path + "?q=wearables&kind=role&setting=home")
    expect(search.results).to_have_count(0)
    page.get_by_role("button", name=re.compile(re.escape("‘" + search.text("facet_kind") + "’"))).click()
    expect(search.first_link()).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?q=wearables&setting=home$"))
    open_page(search.path + "?q=wearables&kind=role")
    page.get_by_role("button", name=search.text("drop_filters")).click()
    expect(search.first_link()).to_have_text(search.title(WANTED))
    expect(page).to_have_url(re.compile(r"\?q=wearables$"))


def test_the_other_language_is_found_below(page, open_page):
    search = Search(page)
    open_page(search.path + "?q=wearables")
    expect(search.first_link()).to_have_text(search.title(WANTED))
    english = Search(page, "en")
    open_page(english.path + "?q=huidvlek")
    expect(english.first_link()).to_have_attribute("href", re.compile("application/image-recognition-home"))


def test_from_any_other_page_the_field_leads_home(page, open_page):
    search = Search(page)
    open_page(record_path("concept/bias", "nl"))
    assert page.locator("script[type=mpy]").count() == 0, "reading pages load no Python"
    field = page.get_by_role("searchbox")
    field.fill("chatbot")
    field.press("Enter")
    expect(page).to_have_url(re.compile(r"index\.html\?q=chatbot$"))
    expect(search.first_link()).to_be_visible()


def test_markup_in_a_query_is_text(page, open_page):
    search = Search(page)
    open_page(search.path)

    search.field.fill("<xqzptw>")
    expect(page.locator("#search-count")).to_contain_text("<xqzptw>")
    expect(page.locator("#search-count xqzptw")).to_have_count(0)
    expect(page.locator("main img[src=x]")).to_have_count(0)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_quiz_left_half_way_is_offered_at_home(page, open_page, lang):
    quiz = Quiz(page, lang)
    home = page_path("home", lang)
    open_page(home)
    expect(page.locator("#resume")).to_be_hidden()
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(2)
    open_page(home)
    page.get_by_role("link", name=quiz.text("resume", question=3, total=len(quiz.set))).click()
    expect(quiz.at_question(3)).to_be_visible()


def test_the_language_switch_keeps_the_search(page, open_page):
    search, english = Search(page), Search(page, "en")
    open_page(search.path + "?q=chatbot&kind=application")
    expect(search.first_link()).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(english.field).to_have_value("chatbot")
    expect(page).to_have_url(re.compile(r"en/index\.html\?q=chatbot&kind=application$"))


TYPE_AND_FOLLOW = """(how) => {
  const field = document.getElementById("q"), link = document.getElementById("language-switch");
  field.value = "chatbots";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  if (how === "focus") link.focus();
  else link.dispatchEvent(new MouseEvent(how, { bubbles: true, cancelable: true }));
  return link.href;
}"""


@pytest.mark.parametrize("how", ["click", "focus", "pointerdown"])
def test_the_language_switch_carries_what_is_in_the_field_now(page, open_page, how):
    """In one task, so that no timer can have run: by a click, by the keyboard, and opened in a tab."""
    search, english = Search(page), Search(page, "en")
    open_page(search.path + "?q=robot&kind=application")
    expect(search.first_link()).to_be_visible()
    link = page.evaluate(TYPE_AND_FOLLOW, how)
    assert link.endswith("en/index.html?q=chatbots&kind=application")
    if how == "click":
        expect(english.field).to_have_value("chatbots")
        page.go_back()
        expect(search.field).to_have_value("chatbots")


def test_the_keyboard_walks_from_field_to_hits_and_back(page, open_page):
    search = Search(page)
    open_page(search.path)
    page.keyboard.press("/")
    expect(search.field).to_be_focused()
    page.keyboard.type("robot")
    links = search.hits().locator("a")
    expect(links.nth(1)).to_be_visible()
    for key, place in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0)):
        page.keyboard.press(key)
        expect(links.nth(place)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(search.field).to_be_focused()
    page.keyboard.press("Escape")
    expect(search.field).to_have_value("")
    expect(search.results).to_have_count(0)


def test_the_last_searches_come_back_and_can_be_erased(page, open_page):
    search = Search(page)
    open_page(search.path)
    for query in ("chatbot", "robot"):
        search.field.fill(query)
        search.field.press("Enter")
    open_page(search.path)
    recent = page.locator("#recent")
    expect(recent.get_by_role("button")).to_have_text(["robot", "chatbot", search.text("recent_erase")])
    recent.get_by_role("button", name="chatbot").click()
    expect(search.field).to_have_value("chatbot")
    expect(recent).to_be_hidden()
    search.field.fill("")
    recent.get_by_role("button", name=search.text("recent_erase")).click()
    expect(recent).to_be_hidden()
    open_page(search.path)
    expect(recent).to_be_hidden()
    assert page.evaluate("localStorage.length") == 0


def test_a_slip_offers_what_was_meant(page, open_page):
    search = Search(page)
    open_page(search.path + "?q=" + MISTYPED["nl"])
    page.get_by_role("status").get_by_role("button", name="wearables", exact=True).click()
    expect(search.field).to_have_value("wearables")
    expect(search.first_link()).to_have_text(search.title(WANTED))
    expect(page.get_by_role("status").get_by_role("button")).to_have_count(0)


def test_a_hit_that_does_not_show_the_word_says_by_what_it_was_found(page, open_page):
    search = Search(page)
    assert "zelfdiagnose" in search.content.get("entry/automated-diagnosis")["synonyms"]["nl"]
    open_page(search.path + "?q=zelfdiagnose")
    expect(search.first_link()).to_have_text(search.title("entry/automated-diagnosis"))
    expect(search.hits().first).to_contain_text(search.text("via", words="zelfdiagnose"))


def test_one_letter_asks_for_another(page, open_page):
    search = Search(page)
    open_page(search.path)
    search.field.press_sequentially("r")
    expect(page.locator("#search-count")).to_have_text(search.text("one_letter"))
    expect(page.get_by_role("main").get_by_role("listitem").first).to_be_visible()
    expect(search.results).to_have_count(0)
    search.field.press_sequentially("o")
    expect(search.first_link()).to_be_visible()


def test_marks_take_no_words_away(page, open_page):
    search = Search(page)
    open_page(search.path)
    texts = [text for doc in documents(search.content, "nl") for text in (doc.title, *doc.texts)]
    whole = " ".join(" | ".join(texts).split())
    for query in ("oog foto", "suikerpatient ogen foto", "zorg patiënt arts"):
        search.field.fill(query)
        expect(search.hits().first.locator("mark").nth(1)).to_be_attached()
        for shown in page.locator(".hit-title, .hit-snippet").all_text_contents():
            assert shown.removeprefix("… ").removesuffix(" …") in whole, (query, shown)
