"""Search starts before its whole index is there, and takes the rest in without the person noticing."""

import re

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from sitebuild.verify.ready import wait_until_ready
from tests.e2e.test_search import Search
from tests.pages import open_island

LATER = "**/assets/nl-foreign-*"
WHOLE = "html[data-search=whole]"
FOREIGN, FOUND = "fibrillation", "entry/arrhythmia-wearable"
# Counts the frames that can be painted from Python's first task on until it is ready.
COUNT_FRAMES = """(() => {
  const begin = window.queueMicrotask.bind(window);
  window.queueMicrotask = (task) => { window.frames_painted = 0; begin(task); };
  const frame = () => {
    if (document.documentElement.dataset.python === "ready") return;
    window.frames_painted += 1;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})()"""
# Whether the page has stopped scrolling.
AT_REST = """async () => {
  const before = scrollY;
  await new Promise(done => setTimeout(done, 100));
  return scrollY === before;
}"""
# Every place that the page is at while it starts.
PLACES = """globalThis.places = [];
addEventListener("scroll", () => places.push(Math.round(scrollY)));"""


@pytest.fixture
def held(page, site):
    """A page whose last part of the index waits until it is let go."""
    search = Search(page)
    hold(search)
    open_island(page, site + search.path)
    return search


def hold(search):
    search.waiting = []

    def wait(route):
        search.waiting.append(route)

    search.page.route(LATER, wait)


def let_go(search):
    for route in search.waiting:
        route.continue_()
    search.page.wait_for_selector(WHOLE, state="attached")


def test_own_words_are_found_at_once(held):
    held.field.fill("valdetectie")
    expect(held.first_link()).to_have_text(held.title("entry/fall-detection"))
    held.first_link().focus()
    let_go(held)
    expect(held.first_link()).to_be_focused()
    expect(held.first_link()).to_have_text(held.title("entry/fall-detection"))


def test_what_only_the_rest_knows_is_not_said_to_be_missing(held):
    held.field.fill(FOREIGN)
    expect(held.page.locator("#search-count")).to_have_text(held.text("partly"))
    let_go(held)
    expect(held.first_link()).to_have_text(held.title(FOUND))


def test_a_text_that_came_later_shows_why(held):
    held.field.fill("hartfilmpje")
    hit = held.hits().filter(has_text=held.title("entry/ai-wearables"))
    expect(hit.locator("mark")).to_have_count(0)
    let_go(held)
    expect(hit.locator("mark").first).to_have_text("hartfilmpje")


def test_after_a_failure_the_next_letter_asks_again(page, site):
    search = Search(page)
    page.route(LATER, lambda route: route.abort())
    with page.expect_event("requestfailed"):
        open_island(page, site + search.path)
    search.field.fill(FOREIGN[:-1])
    expect(page.locator("#search-count")).to_have_text(search.text("partly"))
    page.unroute(LATER)
    search.field.press_sequentially(FOREIGN[-1])
    expect(search.first_link()).to_have_text(search.title(FOUND))


def go_far_and_away(search):
    """Follow a hit far down a list that was made longer; return how many hits it had, and the place."""
    search.field.fill("zorg")
    search.page.get_by_role("button", name=re.compile("^Toon nog")).click()
    shown = search.hits().count()
    assert shown > 10
    link = search.hits().nth(shown - 2).get_by_role("link").first
    link.scroll_into_view_if_needed()
    search.page.wait_for_function(AT_REST)
    place = search.page.evaluate("scrollY")
    assert place > 500
    link.click()
    expect(search.page.get_by_role("navigation", name="Kruimelpad")).to_be_visible()
    return shown, place


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_back_leads_to_the_same_list_and_place_at_once(page, site, motion):
    page.emulate_media(reduced_motion=motion)
    search = Search(page)
    open_island(page, site + search.path)
    page.wait_for_selector(WHOLE, state="attached")
    shown, place = go_far_and_away(search)
    page.add_init_script(PLACES)
    page.go_back()
    page.wait_for_selector(WHOLE, state="attached")
    expect(search.hits()).to_have_count(shown)
    expect(search.hits().nth(shown - 2)).to_be_in_viewport()
    page.wait_for_function("y => Math.abs(scrollY - y) < 4", arg=place)
    assert [y for y in page.evaluate("places") if abs(y - place) > 3] == []


def test_whoever_scrolls_after_going_back_is_not_pulled_down_again(page, site):
    search = Search(page)
    open_island(page, site + search.path)
    page.wait_for_selector(WHOLE, state="attached")
    go_far_and_away(search)
    hold(search)
    page.go_back()
    wait_until_ready(page)
    page.wait_for_function("scrollY > 500")
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    let_go(search)
    assert page.evaluate("new Promise(done => setTimeout(() => done(scrollY), 200))") == 0


@pytest.mark.parametrize("island", ["home", "quiz", "progress"])
def test_the_page_can_paint_and_answer_while_python_starts(new_page, site, island):
    page = new_page(slow=6)
    page.add_init_script(COUNT_FRAMES)
    open_island(page, site + page_path(island, "nl"))
    assert page.evaluate("frames_painted") >= 5


def test_memory_is_not_cleared_up_at_every_key(page, site):
    open_island(page, site + page_path("home", "nl"))
    page.evaluate("""() => {
      const script = document.createElement("script");
      script.type = "mpy";
      script.textContent = "import gc\\nfrom pyscript import document\\n" +
        "document.documentElement.dataset.after = gc.threshold()";
      document.body.append(script);
    }""")
    told = page.locator("html[data-after]")
    told.wait_for(state="attached")
    assert int(told.get_attribute("data-after")) == 2 * 1024 * 1024
