"""The policy of the pages at work in a browser, links that leave, and where the site asks for files."""

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from tests.e2e.quiz_steps import Quiz
from tests.pages import KEPT, open_island
from tests.payloads import MARKUP, Watch

READING = record_path("concept/bias", "nl")
HOME = page_path("home", "nl")
KEPT_IN_DATABASES = """async () => {
    const done = request => new Promise(resolve => { request.onsuccess = () => resolve(request.result); });
    return Promise.all((await indexedDB.databases()).map(async ({ name }) => {
        const database = await done(indexedDB.open(name));
        const stores = [...database.objectStoreNames];
        const counts = stores.map(store => done(database.transaction(store).objectStore(store).count()));
        return [name, (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)];
    }));
}"""
"""Each database of the browser with how many things are in it."""


@pytest.mark.parametrize("path", [READING, HOME])
@pytest.mark.parametrize(
    ("directive", "markup"),
    [
        ("script-src-attr", MARKUP[7]),
        ("style-src-attr", '<p style="color: red">'),
        ("img-src", '<img src="http://struck.example/">'),
        ("frame-src", '<iframe src="http://struck.example/"></iframe>'),
        ("object-src", '<object data="struck.svg"></object>'),
        ("base-uri", '<base href="http://struck.example/">'),
    ],
)
def test_markup_that_got_into_a_page_runs_and_reaches_nothing(bare_page, site, path, directive, markup):
    watch = Watch(bare_page)
    open_island(bare_page, site + path)
    blocked = bare_page.evaluate(
        """async text => {
            const told = new Promise(done => { document.onsecuritypolicyviolation = done; });
            document.body.insertAdjacentHTML("beforeend", text);
            return (await told).effectiveDirective;
        }""",
        markup,
    )
    assert blocked == directive
    assert "ran" not in watch.strikes()


def test_only_pages_that_run_python_may_make_code_of_text(bare_page, site):
    for path, may in ((READING, False), (HOME, True)):
        open_island(bare_page, site + path)
        script = "() => { try { return new Function('return true')(); } catch { return false; } }"
        bare_page.evaluate(f"globalThis.made = {script}")
        # From a timer: what the test itself runs is under no policy.
        made = bare_page.evaluate("() => new Promise(done => setTimeout(() => done(made())))")
        assert made == may, path


def test_the_service_worker_asks_for_nothing_elsewhere(new_page, site):
    page = new_page(workers="allow")
    asked = []
    page.context.on("request", lambda request: request.service_worker and asked.append(request.url))
    open_island(page, site + HOME)
    page.wait_for_selector(KEPT, state="attached", timeout=60_000)
    assert len(asked) > 100
    assert [url for url in asked if not url.startswith(site)] == []


def test_nothing_is_kept_but_what_the_privacy_page_names(page, open_page):
    open_page(HOME)
    page.get_by_role("searchbox").fill("hartfalen")
    page.get_by_role("searchbox").press("Enter")
    page.locator("#theme").click()
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(1)
    open_page(page_path("progress", "nl") + "?keep=entry/pacmed")
    areas = page.evaluate("Object.keys(localStorage).map(key => key.split('/')[1])")
    assert set(areas) == {"a", "s", "r", "theme"}  # answers, pages, searches, colours
    assert page.evaluate("sessionStorage.length") == 0
    assert page.evaluate(KEPT_IN_DATABASES) == [["IDBMap/@pyscript.fs", 0]]  # PyScript's own, empty
    assert page.context.cookies() == []
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("dialog").get_by_role("button", name="Wis alles").click()
    assert page.evaluate("Object.keys(localStorage)") == ["/theme"]


def test_a_link_that_leaves_is_marked_for_eye_and_ear(page, site):
    page.goto(site + READING)
    link = page.get_by_role("link", name="Science (andere website)", exact=True)
    expect(link).to_be_visible()
    assert "↗" in link.evaluate("node => getComputedStyle(node, '::after').content")
