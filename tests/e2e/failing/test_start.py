"""When Python cannot start: the page says so in words, what it can of the cause, and stays of use."""

import threading

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import list_path, page_path
from sitebuild.tools.chromium import launch
from sitebuild.verify.ready import NotReadyError, wait_until_ready
from tests.build.pages.html_pages import content
from tests.e2e.failing.notice import Notice, altered_app, start_files
from tests.pages import Pages

LOGIN = b"<!doctype html><title>Wifi</title><p>Log in"


@pytest.fixture
def weak_page(request, playwright):
    """A page of a browser whose WebAssembly is held back by a flag."""
    browser = launch(playwright, f"--js-flags={request.param}")
    yield Pages(browser).new()
    browser.close()


def test_a_start_file_that_is_not_there(pages, faulty, files):
    path = page_path("home", "nl")
    for name in start_files(files, path):
        faulty.faults = {name: None}
        page = pages.new()
        page.goto(faulty.url + path)
        Notice(page).says("start")


@pytest.mark.parametrize(
    ("island", "wrong"), [("quiz", lambda data: data[: len(data) // 2]), ("progress", lambda _data: LOGIN)]
)
def test_a_start_file_that_is_cut_off_or_is_a_login_page(pages, faulty, files, island, wrong):
    path = page_path(island, "en")
    by_name = {file.rpartition("/")[2]: data for file, data in files.items()}
    for name in start_files(files, path):
        faulty.faults = {name: wrong(by_name[name])}
        page = pages.new()
        page.goto(faulty.url + path)
        Notice(page, "en").says("start")


def test_what_was_read_at_the_start_stays_of_use(page, faulty):
    faulty.faults = {"core.js": None}
    page.goto(faulty.url + page_path("home", "nl"))
    Notice(page).says("start")
    # No field that does nothing, and every list is there.
    expect(page.get_by_role("search")).to_be_hidden()
    for kind in ("entry", "concept", "dilemma", "role", "topic", "course"):
        name = content().strings["nl"]["pages.list_" + kind]
        expect(page.get_by_role("main").get_by_role("link", name=name, exact=True)).to_be_visible()
    page.get_by_role("link", name=content().strings["nl"]["pages.list_concept"]).click()
    expect(page).to_have_url(faulty.url + list_path("concept", "nl"))


def test_whoever_measures_a_page_that_does_not_start_learns_why(page, faulty):
    faulty.faults = {"core.js": None}
    page.goto(faulty.url + page_path("home", "nl"))
    with pytest.raises(NotReadyError, match=r"index\.html: its Python did not start in 1 seconds.*core\.js"):
        wait_until_ready(page, 1)


def test_the_quiz_that_does_not_start_can_be_done_on_paper(page, faulty):
    faulty.faults = {"core.js": None}
    page.goto(faulty.url + page_path("quiz", "nl"))
    Notice(page).says("start")
    expect(page.get_by_text(content().strings["nl"]["quiz.loading"])).to_be_hidden()
    page.get_by_role("link", name=content().strings["nl"]["pages.quiz_paper"]).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(content().strings["nl"]["pages.paper_title"])


def test_the_notice_leads_to_what_one_can_do(page, faulty):
    faulty.faults = {"core.js": None}
    page.goto(faulty.url + page_path("home", "en"))
    Notice(page, "en").help().click()
    expect(page.get_by_role("heading", name=content().strings["en"]["pages.help"])).to_be_in_viewport()


def test_a_file_that_keeps_one_waiting(page, faulty):
    late = faulty.faults["nl-index-"] = threading.Event()
    page.goto(faulty.url + page_path("home", "nl"), wait_until="domcontentloaded")
    notice = Notice(page)
    notice.says("slow")
    page.get_by_role("searchbox").fill("hartfalen")
    late.set()
    expect(notice.box).to_be_hidden()
    expect(page.get_by_role("list", name="Resultaten", exact=True).get_by_role("link").first).to_be_visible()


@pytest.mark.parametrize("weak_page", ["--jitless"], indirect=True)
def test_a_browser_whose_rules_switch_webassembly_off(weak_page, faulty):
    weak_page.goto(faulty.url + page_path("home", "nl"))
    Notice(weak_page).says("wasm")


def test_a_site_whose_policy_forbids_webassembly(page, faulty):
    faulty.headers["Content-Security-Policy"] = "script-src 'self' blob:"
    page.goto(faulty.url + page_path("quiz", "en"))
    Notice(page, "en").says("wasm")


@pytest.mark.parametrize("weak_page", ["--wasm-max-mem-pages=64"], indirect=True)
def test_a_device_with_too_little_memory(weak_page, faulty):
    weak_page.goto(faulty.url + page_path("quiz", "nl"))
    Notice(weak_page).says("memory")


@pytest.mark.parametrize("weak_page", ["--wasm-max-mem-pages=400"], indirect=True)
def test_memory_that_runs_out_in_python(weak_page, faulty, files):
    start = "def main() -> Iterator[None]:"
    faulty.faults = altered_app(files, "search", "app/pages/search/page.py", start, "bytearray(100_000_000)")
    weak_page.goto(faulty.url + page_path("home", "nl"))
    Notice(weak_page).says("memory")


def test_an_older_browser(page, faulty):
    page.add_init_script("delete window.structuredClone")
    page.goto(faulty.url + page_path("progress", "en"))
    Notice(page, "en").says("start")


def test_the_notice_is_readable_for_all(page, faulty, findings):
    faulty.faults = {"core.js": None}
    page.goto(faulty.url + page_path("home", "nl"))
    notice = Notice(page)
    notice.says("start")
    notice.copied()
    assert findings() == []
