"""In colours that a person forces on every page, what was said by a background is still seen."""

import base64

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from tests.e2e.history import remember
from tests.e2e.quiz_steps import Quiz
from tests.pages import DESKTOP, PHONE, open_island

# The share of a picture's points that stand out from its corner.
INKED = """async (picture) => {
  const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const differs = at => [0, 1, 2].some(part => Math.abs(data[at + part] - data[part]) > 96);
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) inked += differs(at);
  return inked / (bitmap.width * bitmap.height);
}"""


@pytest.fixture
def inked(browser):
    """Tell how much of an element, or of its top so many pixels, stands out from its corner."""
    context = browser.new_context()
    reader = context.new_page()

    def share(node, top=None):
        node.scroll_into_view_if_needed()
        clip = node.bounding_box()
        clip["height"] = top or clip["height"]
        picture = node.page.screenshot(clip=clip)
        return reader.evaluate(INKED, base64.b64encode(picture).decode())

    yield share
    context.close()


@pytest.fixture
def forced(new_page):
    """Make pages in forced colours, dark or light."""

    def make(scheme, size=PHONE):
        return new_page(size=size, forced_colors="active", color_scheme=scheme)

    return make


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_bar_is_as_long_as_its_number(forced, site, inked, scheme):
    page = forced(scheme)
    quiz = Quiz(page)
    remember(page, site, quiz.set)
    open_island(page, site + quiz.path + "?attempt=done")
    row = page.locator(".chart-row").first
    percent = int(row.locator(".chart-figure").inner_text().rstrip("%"))
    assert 20 < percent < 80
    assert abs(inked(row.locator(".chart-track")) - percent / 100) < 0.08
    open_island(page, site + quiz.path + "?attempt=begun")
    number = 4
    expect(quiz.at_question(number)).to_be_visible()
    assert abs(inked(page.locator(".quiz-bar")) - number / len(quiz.set)) < 0.25


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_columns_through_time_are_seen(forced, site, inked, scheme):
    page = forced(scheme)
    remember(page, site, Quiz(page).set)
    open_island(page, site + page_path("progress", "nl"))
    assert inked(page.locator(".chart-strip").first) > 0.1


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_the_page_one_is_on_is_marked(forced, site, inked, size):
    page = forced("dark", size)
    open_island(page, site + page_path("webinar", "nl"))
    links = page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link").all()
    assert [inked(link, top=4) > 0.1 for link in links] == [False, False, False, True]


def test_words_that_were_found_are_marked(forced, site):
    page = forced("light")
    open_island(page, site + page_path("home", "nl") + "?q=hart")
    grounds = page.locator("mark").first.evaluate(
        "mark => [mark, mark.closest('.hit')].map(node => getComputedStyle(node).backgroundColor)"
    )
    assert grounds[0] != grounds[1]
