"""A new version: offered and never forced, whole or not at all, taken back by publishing the one before."""

import json

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from sitebuild.dist import complete
from sitebuild.project import Source
from tests.bench.faults.host import down, fine, hosted
from tests.bench.faults.versions import marked, small, with_files
from tests.e2e.quiz_steps import Quiz
from tests.pages import KEPT, open_island

KEEPING = 60_000
NEW = "(nieuw)"


@pytest.fixture(scope="module")
def old(files):
    """The site with few pages: keeping it is quick."""
    return complete(small(files), Source())


@pytest.fixture(scope="module")
def new(old):
    return marked(old, NEW)


@pytest.fixture
def host(old):
    with hosted(old) as running:
        yield running


@pytest.fixture
def page(new_page, host):
    """Someone who has been here before."""
    page = new_page(workers="allow")
    visit(page, host.url)
    return page


def visit(page, address):
    open_island(page, address)
    page.wait_for_selector(KEPT, state="attached", timeout=KEEPING)


def offered(page):
    """Load the page anew and wait for the offer."""
    page.reload()
    expect(page.locator("#update-banner")).to_be_visible(timeout=KEEPING)


def accept(page):
    """Take the new version, and wait until the page has loaded anew."""
    with page.expect_navigation():
        page.get_by_role("button", name="Vernieuwen").click()


def title(page):
    return page.get_by_role("heading", level=1)


def test_it_is_offered_and_never_forced(page, host, new):
    banner = page.locator("#update-banner")
    expect(banner).to_be_hidden()
    host.files = new
    offered(page)
    for _ in range(2):  # whoever does not want it keeps what there was
        offered(page)
        expect(title(page)).not_to_contain_text(NEW)

    accept(page)
    expect(title(page)).to_contain_text(NEW)
    expect(banner).to_be_hidden()
    assert page.evaluate("caches.keys().then(names => names.length)") == 1


def test_only_what_changed_travels(page, host, old):
    path = record_path("concept/bias", "nl")
    host.files = with_files(old, {path: old[path].replace(b"</h1>", b" x</h1>", 1)})
    page.goto(host.url + page_path("about", "nl"))
    host.asked.clear()
    offered(page)
    assert sorted(set(host.asked) - {"changes.json"}) == [path, "sw.js", "version.json"]
    accept(page)
    page.goto(host.url + path)
    expect(title(page)).to_contain_text(" x")


def test_all_tabs_change_at_once(page, host, new):
    other = page.context.new_page()
    open_island(other, host.url + record_path("concept/bias", "nl"))
    host.files = new
    offered(page)
    accept(page)
    for tab in (page, other):
        expect(title(tab)).to_contain_text(NEW)


def test_it_waits_until_no_tab_runs_a_quiz(page, host, new):
    quiz = Quiz(page)
    open_island(page, host.url + quiz.path)
    quiz.start_webinar()
    quiz.skip(1)
    question = quiz.asked()
    other = page.context.new_page()
    open_island(other, host.url)
    host.files = new
    offered(other)

    for tab in (other, page):  # also the tab with the quiz itself is offered it
        tab.bring_to_front()
        tab.get_by_role("button", name="Vernieuwen").click()
        expect(tab.locator("#update-banner")).to_contain_text("Maak eerst de quiz af")
    expect(title(other)).not_to_contain_text(NEW)
    assert quiz.asked() == question

    quiz.skip(len(quiz.set) - 1)
    expect(quiz.heading("result")).to_be_visible()
    accept(other)
    for tab in (other, page):
        expect(title(tab)).to_contain_text(NEW)
    page.get_by_role("link", name="voortgang").first.click()
    expect(page.locator("#progress")).to_contain_text(quiz.text("set_webinar"))


def test_a_quiz_whose_tab_is_closed_holds_nothing_up(page, host, new):
    tab = page.context.new_page()
    quiz = Quiz(tab)
    open_island(tab, host.url + quiz.path)
    quiz.start_webinar()
    tab.close()
    host.files = new
    offered(page)
    accept(page)
    expect(title(page)).to_contain_text(NEW)


def test_the_offer_leads_to_what_is_new(page, host, new):
    changes = json.loads(new["changes.json"])
    told = {"id": "2027-01-01", "text": {"nl": "Drie toepassingen erbij.", "en": "Three applications more."}}
    host.files = with_files(new, {"changes.json": json.dumps([told, *changes]).encode()})
    offered(page)
    page.get_by_role("link", name="Wat is nieuw?").click()
    waiting = page.locator("#new-waiting")
    expect(waiting).to_contain_text("Dit brengt de nieuwe versie")
    assert waiting.get_by_role("listitem").all_inner_texts() == ["Drie toepassingen erbij."]
    expect(page.locator("#new-list li")).to_have_count(len(changes))


def test_a_bad_release_is_taken_back_by_publishing_the_one_before(page, host, old, new):
    for files, there in ((new, True), (old, False), (new, True)):
        host.files = files
        offered(page)
        accept(page)
        expect(title(page)).to_contain_text(NEW) if there else expect(title(page)).not_to_contain_text(NEW)
    host.files = old
    offered(page)
    host.fault = down
    page.reload()
    expect(title(page)).to_contain_text(NEW)  # not accepted, so not there


def test_a_version_that_retires_its_worker_leaves_nothing_behind(page, host, new):
    worker = (Source().web / "scripts" / "remove-worker.js").read_bytes()
    host.files = {**new, "sw.js": worker}
    page.reload()
    expect(title(page)).to_contain_text(NEW)
    page.wait_for_function("caches.keys().then(names => !names.length)")
    page.reload()
    page.wait_for_function("navigator.serviceWorker.getRegistrations().then(all => !all.length)")
    open_island(page, host.url + page_path("about", "nl"))
    expect(page.locator("#offline-state")).not_to_contain_text("klaar")


def test_a_spoilt_browser_cache_does_not_hold_it_up(new_page, host, old):
    spoilt = next(path for path in old if path.startswith("assets/app-quiz-"))
    page = new_page(workers="allow")
    host.fault = lambda path, answer: None if path == "sw.js" else answer
    page.goto(host.url)
    host.immutable = {spoilt}
    host.files = {**old, spoilt: b"<h1>Log in</h1>"}
    text = "path => fetch(path).then(response => response.text())"
    page.evaluate(text, spoilt)
    host.files = old
    assert page.evaluate(text, spoilt) == "<h1>Log in</h1>"
    host.fault = fine
    visit(page, host.url)
    host.fault = down
    open_island(page, host.url + page_path("quiz", "nl"))
