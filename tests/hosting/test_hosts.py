"""The same files work in a sub-folder, on hosts with odd types or without an index page, and from disk."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from sitebuild.server import TYPES, Handler
from tests.e2e.failing.notice import Notice
from tests.e2e.quiz_steps import Quiz
from tests.pages import KEPT, READY, open_island

POLICY = "; ".join(
    [
        "default-src 'self'",
        "script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
        "connect-src 'self' blob:",
    ]
)


class HostileHandler(Handler):
    """Knows the six endings only; other files are bytes that the browser may not guess about."""

    def end_headers(self):
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()


class RefusingHandler(HostileHandler):
    """Refuses endings that it does not know, and shows no folders."""

    def send_head(self):
        if Path(self.path.partition("?")[0]).suffix not in TYPES:
            self.send_error(404)
            return None
        return super().send_head()


class StrictHandler(Handler):
    """Allows no more than the hosting guide says the site needs."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


def go_round(page, root):
    """Search, open a hit, switch language, answer a question."""
    open_island(page, root + page_path("home", "nl"))
    page.get_by_role("searchbox").fill("hartfalen")
    page.get_by_role("list", name="Resultaten", exact=True).get_by_role("link").first.click()
    expect(page).to_have_url(root + record_path("entry/telemonitoring", "nl"))
    page.locator("#language-switch").click()
    expect(page).to_have_url(root + record_path("entry/telemonitoring", "en"))
    quiz = Quiz(page, "en")
    open_island(page, root + quiz.path + "?set=webinar")
    quiz.button("start").click()
    quiz.answer_right(quiz.asked())
    expect(quiz.verdict("right")).to_be_visible()


def test_in_a_sub_folder(new_page, serve):
    go_round(new_page(), serve("a/b") + "a/b/")


@pytest.mark.parametrize("handler", [HostileHandler, RefusingHandler, StrictHandler])
def test_on_a_host_with_rules_of_its_own(new_page, serve, handler):
    go_round(new_page(), serve("", handler=handler))


def test_kept_for_offline_use_in_a_sub_folder_of_a_host_that_refuses(new_page, serve):
    page = new_page(workers="allow")
    root = serve("a/b", handler=RefusingHandler) + "a/b/"
    open_island(page, root + page_path("home", "nl"))
    page.wait_for_selector(KEPT, state="attached", timeout=60_000)
    page.context.set_offline(True)
    go_round(page, root)


def test_from_disk_pages_read_and_the_search_page_says_why_it_does_not_search(new_page, dist):
    page = new_page()
    page.goto((dist / record_path("concept/bias", "nl")).as_uri())
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("banner").get_by_role("link").first.click()
    Notice(page).says("file")
    expect(page.locator(READY)).to_have_count(0)
