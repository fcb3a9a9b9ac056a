"""A phone's page whose processor is made four times slower, and the moment its Python is ready."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from sitebuild.verify.ready import wait_until_ready

SLOWER = 4
PHONE = 390, 844
_LATEST = 120
"""Seconds to wait for a slow start: Pyodide's takes its time on a busy machine."""

# The page notes the moment itself: who asks it from outside learns of it up to half a second late.
_NOTE_READY = """new MutationObserver((_, observer) => {
  if (document.documentElement?.dataset.python !== "ready") return;
  performance.mark("python ready");
  observer.disconnect();
}).observe(document, { attributes: true, childList: true, subtree: true });"""
_READY_AT = """performance.getEntriesByName("python ready")[0].startTime"""
# What was asked for before that moment, though it may have come later.
_FETCHED = f"""performance.getEntriesByType("resource")
  .filter(file => file.startTime < {_READY_AT})
  .map(file => file.name.split("?")[0])"""


_LOOP = """() => Math.min(...[1, 2, 3].map(() => {
  let total = 0;
  const began = performance.now();
  for (let at = 0; at < 10_000_000; at++) total = (total + at) | 0;
  return total === 0.5 ? 0 : performance.now() - began;
}))"""


@dataclass(frozen=True)
class SlowPage:
    """A page in a context of its own."""

    context: BrowserContext
    page: Page
    _tools: CDPSession

    def pace(self, slower: int) -> None:
        """Make the processor so many times slower. Even a page at rest takes the machine's time then."""
        self._tools.send("Emulation.setCPUThrottlingRate", {"rate": slower})  # pyright: ignore[reportUnknownMemberType]

    def ready(self, address: str) -> float:
        """Open an address and return the milliseconds until its Python is ready."""
        self.page.goto(address, wait_until="commit")
        wait_until_ready(self.page, _LATEST)
        return float(self.page.evaluate(_READY_AT))

    def fetched(self) -> list[str]:
        """The addresses that were asked for before Python was ready."""
        return self.page.evaluate(_FETCHED)


def page_loop(browser: Browser) -> float:
    """Return the milliseconds, best of three, in which a slow page adds ten million times in JavaScript."""
    with slow_page(browser) as slow:
        return float(slow.page.evaluate(_LOOP))


@contextmanager
def slow_page(browser: Browser, workers: bool = False) -> Generator[SlowPage]:
    """Give a slow page; `workers` lets it keep the site."""
    context = browser.new_context(
        viewport={"width": PHONE[0], "height": PHONE[1]},
        is_mobile=True,
        has_touch=True,
        service_workers="allow" if workers else "block",
    )
    page = context.new_page()
    page.add_init_script(_NOTE_READY)
    slow = SlowPage(context, page, context.new_cdp_session(page))
    slow.pace(SLOWER)
    yield slow
    context.close()
