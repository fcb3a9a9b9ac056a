"""The same files work in a sub-folder, on hosts with odd types or without an index page, and from disk."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import record_path
from sitebuild.pages.policy import policy
from sitebuild.serve.server import TYPES, Handler
from sitebuild.verify.ready import READY
from tests.e2e.failing.notice import Notice
from tests.hosting.walk import go_round, go_round_offline

HEADERS = {
    "Content-Security-Policy": policy(python=True) + "; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""What docs/security.md says a host can add."""


class HostileHandler(Handler):
    """Knows the six endings only; other files are bytes that the browser may not guess about."""

    def end_headers(self):
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()


class TextHandler(HostileHandler):
    """Takes files of other endings for text."""

    def guess_type(self, path):
        return TYPES.get(Path(path).suffix, "text/plain")


class RefusingHandler(HostileHandler):
    """Refuses endings that it does not know, and shows no folders."""

    def send_head(self):
        if Path(self.path.partition("?")[0]).suffix not in TYPES:
            self.send_error(404)
            return None
        return super().send_head()


class StrictHandler(Handler):
    """Sends all the headers that make the site stricter still."""

    def end_headers(self):
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()


class ForeverHandler(Handler):
    """Lets everything be kept for a year and never be asked for again, pages and worker too."""

    cache = "public, max-age=31536000, immutable"


class StrippingHandler(ForeverHandler):
    """Also sends whoever asks with a query to the address without it."""

    def send_head(self):
        path, query, _ = self.path.partition("?")
        if not query:
            return super().send_head()
        self.send_response(301)
        self.send_header("Location", path)
        self.send_header("Content-Length", "0")
        self.end_headers()
        return None


class NeverHandler(Handler):
    """Lets nothing be kept."""

    cache = "no-store"


def test_in_a_sub_folder(new_page, serve):
    go_round(new_page(), serve("a/b") + "a/b/")


@pytest.mark.parametrize(
    "handler", [HostileHandler, TextHandler, RefusingHandler, StrictHandler, ForeverHandler, NeverHandler]
)
def test_on_a_host_with_rules_of_its_own(new_page, serve, handler):
    go_round(new_page(), serve("", handler=handler))


@pytest.mark.parametrize("handler", [RefusingHandler, StrictHandler])
def test_kept_for_offline_use_in_a_sub_folder_of_a_host_with_rules(new_page, serve, handler):
    go_round_offline(new_page(workers="allow"), serve("a/b", handler=handler) + "a/b/")


def test_kept_for_offline_use_on_a_host_that_strips_queries_and_says_to_keep_all_for_ever(new_page, serve):
    go_round_offline(new_page(workers="allow"), serve("", handler=StrippingHandler))


def test_from_disk_pages_read_and_the_search_page_says_why_it_does_not_search(new_page, dist):
    page = new_page()
    page.goto((dist / record_path("concept/bias", "nl")).as_uri())
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("banner").get_by_role("link").first.click()
    Notice(page).says("file")
    expect(page.locator(READY)).to_have_count(0)
