"""After one visit the site works without a network, and whoever wants to know sees that it does."""

import re
import shutil
import threading

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from sitebuild.serve.server import make_server
from sitebuild.verify.ready import wait_until_ready
from tests.bench.faults.host import down, fine, hosted
from tests.bench.faults.versions import small, with_files
from tests.e2e.quiz_steps import LANGUAGES, Quiz
from tests.pages import KEPT, open_island

KEEPING = 60_000
"""Milliseconds in which everything is kept, on a busy machine."""


@pytest.fixture
def folder(dist, tmp_path):
    """A copy of the site that a test may change."""
    return shutil.copytree(dist, tmp_path / "site")


@pytest.fixture
def server(folder):
    """A server that a test may stop: from then on there is no network."""
    running = make_server(folder)
    running.run()
    yield running
    running.stop()


@pytest.fixture
def host(files):
    """A host whose network a test may take away."""
    with hosted(files) as running:
        yield running


def visit(page, address):
    """Stay on a page until everything is kept."""
    open_island(page, address)
    page.wait_for_selector(KEPT, state="attached", timeout=KEEPING)


def state(page):
    return page.locator("#offline-state")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_after_one_visit_search_quiz_and_every_page_work_offline(new_page, server, lang):
    page = new_page(workers="allow")
    home = server.url + page_path("home", lang)
    visit(page, home)
    server.stop()

    page.reload()
    wait_until_ready(page)
    page.get_by_role("searchbox").fill("hartfalen")
    results = page.get_by_role("list", name="Resultaten" if lang == "nl" else "Results", exact=True)
    results.get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert not page.url.startswith(home)

    quiz = Quiz(page, lang)
    open_island(page, server.url + quiz.path + "?set=webinar")
    quiz.button("start").click()
    quiz.answer_right(quiz.asked())
    expect(quiz.verdict("right")).to_be_visible()

    # Addresses that name a folder, and a record that was never looked at.
    open_island(page, home.removesuffix("index.html"))
    page.goto(server.url + record_path("concept/bias", lang))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.button, a')).color") != "rgb(0, 0, 238)"


def test_the_first_visit_shows_how_far_keeping_is_and_when_all_is_ready(new_page, host):
    page = new_page(workers="allow")
    open_island(page, host.url + page_path("about", "nl"))
    expect(state(page)).to_contain_text(re.compile(r"Nog bezig met bewaren: \d+ van \d+ bestanden"))
    expect(state(page)).to_contain_text("Alles offline klaar", timeout=KEEPING)
    for told in (r"Bewaard\s*\d{3} bestanden", r"Grootte\s*\d,\d MB", r"Sinds\s*\d+ \w+ 20\d\d"):
        expect(state(page)).to_contain_text(re.compile(told))
    expect(state(page)).to_contain_text(re.compile(r"Versie\s*[0-9a-f]{10}"))

    host.fault = down
    page.reload()
    expect(state(page)).to_contain_text("Alles offline klaar")
    for name, lang, line in (
        ("home", "nl", "Alles staat klaar voor gebruik zonder internet"),
        ("quiz", "en", "Everything is ready for use offline"),
    ):
        open_island(page, host.url + page_path(name, lang))
        page.get_by_role("link", name=line).click()
        ready = "All ready offline" if lang == "en" else "Alles offline klaar"
        expect(state(page)).to_contain_text(ready)


def test_data_saver_is_respected_until_one_asks(new_page, host):
    page = new_page(workers="allow")
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    open_island(page, host.url + page_path("home", "nl"))
    page.get_by_role("link", name="Databesparing staat aan").click()
    expect(state(page)).to_contain_text("Databesparing staat aan op je apparaat")
    assert "sw.js" not in host.asked

    state(page).get_by_role("button", name="Nu bewaren").click()
    expect(state(page)).to_contain_text("Alles offline klaar", timeout=KEEPING)


def test_it_says_why_nothing_can_be_kept(new_page, host):
    page = new_page(workers="allow")
    about = host.url + page_path("about", "nl")
    page.add_init_script("delete Navigator.prototype.serviceWorker")
    open_island(page, about)
    expect(state(page)).to_contain_text("Je browser staat bewaren niet toe")
    open_island(page, host.url)
    expect(page.locator(".offline-line a:visible")).to_have_count(0)

    page = new_page(workers="allow")
    page.add_init_script("Object.defineProperty(window, 'isSecureContext', { value: false })")
    open_island(page, about)
    expect(state(page)).to_contain_text("dit adres begint niet met https")


def test_a_file_that_was_changed_on_the_way_is_not_kept(new_page, server, folder):
    tampered = next(folder.glob("assets/app-search-*.json"))
    tampered.write_bytes(tampered.read_bytes() + b" ")
    page = new_page(workers="allow")
    page.goto(server.url)
    state = page.evaluate(
        """() => navigator.serviceWorker.register("sw.js").then(registration => new Promise(resolve => {
            const worker = registration.installing || registration.waiting || registration.active;
            const tell = () => ["redundant", "activated"].includes(worker.state) && resolve(worker.state);
            worker.addEventListener("statechange", tell);
            tell();
        }))"""
    )
    assert state == "redundant"
    expect(page.locator("html")).to_have_attribute("data-offline", "none")


def test_what_went_missing_is_kept_again(new_page, host):
    page = new_page(workers="allow")
    visit(page, host.url)
    page.evaluate(
        """() => caches.keys().then(names => caches.open(names[0])).then(async cache => {
            const all = await cache.keys();
            await Promise.all(all.filter((_, place) => place % 9 === 4).map(one => cache.delete(one)));
        })"""
    )
    open_island(page, host.url + page_path("about", "nl"))
    expect(state(page)).to_contain_text("Alles offline klaar", timeout=KEEPING)
    host.fault = down
    for path in (page_path("home", "nl"), page_path("quiz", "en"), record_path("concept/bias", "nl")):
        open_island(page, host.url + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_it_goes_on_when_python_is_there_before_the_first_word_about_keeping(new_page, host, files):
    name = next(path for path in files if path.startswith("assets/register-"))
    late = threading.Event()

    def hold(path, answer):
        if path == name:
            late.wait()
        return answer

    host.fault = hold
    page = new_page(workers="allow")
    page.goto(host.url + page_path("about", "nl"), wait_until="commit")
    wait_until_ready(page)
    late.set()
    expect(state(page)).to_contain_text("Alles offline klaar", timeout=KEEPING)


def test_without_version_json_it_still_says_that_all_is_ready(new_page, host):
    page = new_page(workers="allow")
    visit(page, host.url)
    page.evaluate(
        """() => caches.keys().then(([name]) => caches.open(name))
            .then((cache) => cache.delete("version.json", { ignoreSearch: true }))"""
    )
    host.fault = down
    open_island(page, host.url + page_path("about", "nl"))
    expect(state(page)).to_contain_text("Alles offline klaar")
    host.fault = fine
    page.reload()
    expect(state(page)).to_contain_text(re.compile(r"Versie\s*[0-9a-f]{10}"), timeout=KEEPING)


ROOTS = ("", "a/b/")


@pytest.fixture(scope="module", params=ROOTS)
def kept_address(request, files):
    """A small site in a folder of its host, and the address of that."""
    both = {path: files[path] for path in (page_path("home", "en"), page_path("quiz", "en"))}
    site = with_files(small(files), both)
    with hosted({request.param + path: data for path, data in site.items()}) as running:
        yield running, running.url + request.param


@pytest.fixture
def offline_page(new_page, kept_address):
    """A page of someone who has been here before, and has no network now."""
    host, root = kept_address
    host.fault = fine
    page = new_page(workers="allow")
    visit(page, root)
    host.fault = down
    return page


def test_an_address_without_its_ending_leads_to_the_page(offline_page, kept_address):
    page, (_host, root) = offline_page, kept_address
    for address, path in (
        ("en", "en/"),
        ("en/?q=triage", "en/?q=triage"),
        ("quiz?set=webinar", "quiz.html?set=webinar"),
        ("en/quiz", "en/quiz.html"),
        ("begrip", "begrip/"),
        ("begrip/bias", "begrip/bias.html"),
    ):
        open_island(page, root + address)
        expect(page).to_have_url(root + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_an_unknown_address_gives_the_site_s_own_page_in_its_language(offline_page, kept_address):
    page, (_host, root) = offline_page, kept_address
    for address, lang, title, search in (
        ("x/y/z", "nl", "Deze pagina is er niet", "Zoek"),
        ("en/x", "en", "This page is not there", "Search"),
    ):
        page.goto(root + address)
        expect(page.get_by_role("heading", level=1)).to_have_text(title)
        expect(page.locator("html")).to_have_attribute("lang", lang)
        page.get_by_role("main").get_by_role("link", name=search).first.click()
        wait_until_ready(page)
        expect(page.get_by_role("searchbox")).to_be_visible()
