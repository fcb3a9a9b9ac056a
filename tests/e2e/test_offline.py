"""After one visit the site works without a network; a new version waits until it is asked for."""

import base64
import hashlib
import re
import shutil

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from sitebuild.server import make_server
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


def visit(page, address):
    """Stay on a page until everything is kept."""
    open_island(page, address)
    page.wait_for_selector(KEPT, state="attached", timeout=KEEPING)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_after_one_visit_search_quiz_and_every_page_work_offline(new_page, server, lang):
    page = new_page(workers="allow")
    home = server.url + page_path("home", lang)
    visit(page, home)
    server.stop()

    page.reload()
    page.wait_for_selector("html[data-python=ready]", state="attached")
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


def a_new_version(folder):
    """Let the server offer a site that differs in one page."""
    home = folder / "index.html"
    worker = folder / "sw.js"
    text = home.read_text(encoding="utf-8")
    home.write_text(text.replace("</h1>", " (nieuw)</h1>", 1), encoding="utf-8")
    # As the build would write it: another revision of the page, held to another hash.

    digest = base64.b64encode(hashlib.sha256(home.read_bytes()).digest()).decode()
    entry = re.compile(r'\{"url": ?"index.html".*?\}')
    renewed = f'{{"url":"index.html","revision":"renewed","integrity":"sha256-{digest}"}}'
    script, count = entry.subn(renewed, worker.read_text(encoding="utf-8"), count=1)
    assert count == 1
    worker.write_text(script, encoding="utf-8")


def test_a_new_version_is_offered_and_never_forced(new_page, server, folder):
    page = new_page(workers="allow")
    visit(page, server.url)
    banner = page.locator("#update-banner")
    expect(banner).to_be_hidden()

    a_new_version(folder)
    page.reload()
    expect(banner).to_be_visible(timeout=KEEPING)
    for _ in range(2):  # whoever does not want it keeps what there was
        page.reload()
        expect(banner).to_be_visible()
        expect(page.get_by_role("heading", level=1)).not_to_contain_text("(nieuw)")

    page.locator("[data-update]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("(nieuw)")
    expect(banner).to_be_hidden()
    assert page.evaluate("caches.keys().then(names => names.length)") == 1


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
