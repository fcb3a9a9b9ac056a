"""Search starts before its whole index is there, and takes the rest in without the person noticing."""

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
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


@pytest.fixture
def held(page, site):
    """A page whose last part of the index waits until it is let go."""
    waiting = []

    def hold(route):
        waiting.append(route)

    page.route(LATER, hold)
    search = Search(page)
    open_island(page, site + search.path)
    search.waiting = waiting
    return search


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
