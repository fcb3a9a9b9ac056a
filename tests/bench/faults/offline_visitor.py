"""Someone who visits the site while networks, servers and storage fail, and what they are left with."""

import hashlib
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Error, Page

from sitebuild.addresses import page_path
from sitebuild.content.content import load
from sitebuild.offline.packs import APP, pack_of
from sitebuild.offline.precache import NOT_KEPT
from sitebuild.project import Source
from sitebuild.verify.ready import READY
from tests.bench.faults.host import Host, down, fine

KEPT = "html[data-offline=ready]"
_OURS = "html[data-root]"
_QUERY = "hart"
_TEXTS = load(Source().data).strings["nl"]
_SETTLED = "html[data-offline]:not([data-offline=busy])"
_HASHES = """(paths) => Promise.all(paths.map(async path => {
  const data = await (await fetch(path)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  return [path, [...hash].map(byte => byte.toString(16).padStart(2, "0")).join("")];
})).catch(() => [])"""


class Visitor:
    """A browser with storage of its own, at the site below `root` on a host."""

    def __init__(self, context: BrowserContext, host: Host, root: str = "") -> None:
        self.context = context
        self.host = host
        self.url = host.url + root
        self.patience = 60.0
        """Seconds to wait for a page, and for keeping to end."""
        self._tools = context.new_cdp_session(context.new_page())
        # The last tab to be opened is in front. One behind it paints once a second: each click would wait.
        self.page: Page = context.new_page()

    def tell_browser(self, command: str, **arguments: Any) -> None:
        """Send a command of the DevTools protocol."""
        self._tools.send(command, arguments)  # pyright: ignore[reportUnknownMemberType]

    def go(self, name: str = "home") -> bool:
        """Open an island and wait for its Python; False when the page did not come or start."""
        return self._open(name) and self.page.locator(_OURS).count() == 1 and self._sees(READY, 10)

    def keep(self) -> bool:
        """Stay on the home page until everything is kept; visits anew when keeping stopped."""
        return any(
            self._open("home") and self.settle() and self.page.locator(KEPT).count() for _ in range(20)
        )

    def works(self) -> bool:
        """Whether home finds something and the quiz starts, now."""
        if not self.go():
            return False
        self.page.get_by_role("searchbox").fill(_QUERY)
        return (
            self._sees("#results a", 20)
            and self.go("quiz")
            and self.page.locator("#quiz .card .button").count() > 0
        )

    def works_offline(self) -> bool:
        """Whether the same holds without a network."""
        fault, self.host.fault = self.host.fault, down
        works = self.works()
        self.host.fault = fault
        return works

    def has(self, files: dict[str, bytes]) -> bool:
        """Whether, without a network, each kept file is the one of this version: none is of another."""
        fault, self.host.fault = self.host.fault, down
        self.go()
        wanted = {path: hashlib.sha256(files[path]).hexdigest() for path in kept_of(files)}
        there: list[list[str]] = self.page.evaluate(_HASHES, [self.url + path for path in wanted])
        self.host.fault = fault
        return {address.removeprefix(self.url): digest for address, digest in there} == wanted

    def settle(self) -> bool:
        """Wait until keeping has ended, well or badly; False when that does not show."""
        return self._sees(_SETTLED, self.patience)

    def accept(self, page: Page | None = None) -> None:
        """Take the new version when it is offered, and wait for the page that it brings."""
        page = page or self.page
        button = page.locator("#update-banner [data-update]")
        button.wait_for(timeout=self.patience * 1000)
        with page.expect_navigation():
            button.click()

    def update(self) -> None:
        """Take the version that the host has now."""
        self.host.fault = fine
        self.go()
        self.accept()

    def _open(self, name: str) -> bool:
        try:
            self.page.goto(self.url + page_path(name, "nl"), timeout=self.patience * 1000)
        except Error:
            # The browser's own page for this loads anew whenever it likes: go on in another tab.
            self.page.close()
            self.page = self.context.new_page()
            return False
        return True

    def _sees(self, selector: str, seconds: float) -> bool:
        try:
            self.page.wait_for_selector(selector, state="attached", timeout=seconds * 1000)
        except Error:
            return False
        return True

    def open_quiz(self) -> None:
        """Begin a quiz, or go on with the one that was left."""
        self.go("quiz")
        self.page.locator("#quiz .card .button--primary").first.click()
        self.page.locator("#quiz form").wait_for()

    def answer(self) -> None:
        """Begin a quiz and leave two questions answered, so that there is something to lose."""
        self.open_quiz()
        for name in ("unknown", "next", "unknown", "next"):
            self.page.get_by_role("button", name=_TEXTS["quiz." + name], exact=True).click()

    def progress(self) -> dict[str, str]:
        """What is in `localStorage`."""
        return self.page.evaluate("({...localStorage})")


def kept_of(files: dict[str, bytes]) -> list[str]:
    """The paths of what one visit keeps."""
    made = ("sw.js", "files.json", *NOT_KEPT)
    return [path for path in files if path not in made and pack_of(path) == APP]


@contextmanager
def visiting(browser: Browser, host: Host, root: str = "", **options: Any) -> Generator[Visitor]:
    """A visitor who has never been here."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, **options)
    yield Visitor(context, host, root)
    context.close()
