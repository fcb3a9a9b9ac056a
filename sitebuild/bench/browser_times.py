"""How fast the pages are in a real Chromium whose processor is made four times slower."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, BrowserContext, Page
from playwright.sync_api import TimeoutError as TooLateError

from sitebuild.addresses import page_path
from sitebuild.bench.quality import QUERIES
from sitebuild.bench.rows import Goal, Row, judged
from sitebuild.bench.sizes import kilobytes
from sitebuild.content import LANGUAGES, read_json
from sitebuild.project import DIST, ProblemError
from sitebuild.server import make_server

SLOWER = 4
PHONE = 390, 844
UPDATED = Goal(30, at_most=True, form=".0f", unit=" ms")
PAINTED = Goal(60, at_most=True, form=".0f", unit=" ms")
FIRST_VISIT = Goal(450, at_most=True, form=".0f", unit=" KB gz")
OFFLINE_START = Goal(1500, at_most=True, form=".0f", unit=" ms")
_READY = "html[data-python=ready]"
_STARTS = 7
_LATEST = 120_000
"""Milliseconds to wait for a slow start: Pyodide's takes its time on a busy machine."""

# Python answers within the event, so the list is there when dispatchEvent returns. A frame later
# two animation frames have passed: the first begins with our list in it, the second after painting it.
_TYPE = """async (queries) => {
  const field = document.getElementById("q"), updated = [], painted = [];
  const frame = () => new Promise(requestAnimationFrame);
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      field.value = query.slice(0, length);
      await frame();
      const began = performance.now();
      field.dispatchEvent(new Event("input"));
      updated.push(performance.now() - began);
      await new Promise(done => requestAnimationFrame(() => {
        const port = new MessageChannel();
        port.port1.onmessage = done;
        port.port2.postMessage(0);
      }));
      painted.push(performance.now() - began);
    }
  }
  return [updated, painted];
}"""
_START = """() => {
  const [page] = performance.getEntriesByType("navigation");
  return performance.now() - page.startTime;
}"""


# What was asked for before search was ready, though it may have come later.
_NOTE_READY = """new MutationObserver((_, observer) => {
  if (document.documentElement?.dataset.python !== "ready") return;
  performance.mark("search ready");
  observer.disconnect();
}).observe(document, { attributes: true, childList: true, subtree: true });"""
_FETCHED = """() => {
  const [ready] = performance.getEntriesByName("search ready");
  const files = performance.getEntriesByType("resource").filter(file => file.startTime < ready.startTime);
  return files.map(file => file.name.split("?")[0]);
}"""


def p95(times: list[float]) -> float:
    """The time that 95 of 100 stay within."""
    return sorted(times)[int(len(times) * 0.95)]


def rows(browser: Browser) -> list[Row]:
    """What was measured on the site's own pages."""
    server = make_server(DIST)
    server.run()
    try:
        return [
            *_typing_rows(browser, server.url),
            _first_bytes(browser, server.url),
            *_start_rows(browser, server.url),
        ]
    finally:
        server.stop()


@contextmanager
def slow_page(browser: Browser, workers: bool = False) -> Generator[tuple[BrowserContext, Page]]:
    """Open a phone's page with a slower processor; `workers` lets it keep the site."""
    context = browser.new_context(
        viewport={"width": PHONE[0], "height": PHONE[1]},
        is_mobile=True,
        has_touch=True,
        service_workers="allow" if workers else "block",
    )
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})  # pyright: ignore[reportUnknownMemberType]
    yield context, page
    context.close()


def ready(page: Page, address: str) -> float:
    """Open a page and return the milliseconds until its Python is ready."""
    page.goto(address, wait_until="commit")
    try:
        page.wait_for_selector(_READY, state="attached", timeout=_LATEST)
    except TooLateError as error:
        raise ProblemError(f"{address}: its Python did not start: nothing to measure.") from error
    return float(page.evaluate(_START))


def _first_bytes(browser: Browser, url: str) -> Row:
    """What a first visit fetches until search is ready, each file packed."""
    home = page_path("home", "nl")
    with slow_page(browser) as (_, page):
        page.add_init_script(_NOTE_READY)
        ready(page, url + home)
        page.wait_for_selector("html[data-search=whole]", state="attached")
        paths = {address.removeprefix(url) for address in page.evaluate(_FETCHED)} | {home}
    files = [DIST / path for path in sorted(paths) if (DIST / path).is_file()]
    name = "home: bytes until search is ready, first visit"
    return judged(name, kilobytes(files), FIRST_VISIT, f"{len(files)} files")


def _start_rows(browser: Browser, url: str) -> list[Row]:
    found: list[Row] = []
    for name in ("home", "quiz"):
        address = url + page_path(name, "nl")
        with slow_page(browser, workers=True) as (context, page):
            first = ready(page, address)
            page.wait_for_selector("html[data-offline=ready]", state="attached", timeout=120_000)
            context.set_offline(True)
            again = [ready(page, address) for _ in range(_STARTS)]
        found.append(Row(f"{name}: first visit until Python is ready", f"{first:.0f} ms"))
        found.append(judged(f"{name}: offline start, median of {_STARTS}", median(again), OFFLINE_START))
    return found


def _typing_rows(browser: Browser, url: str) -> list[Row]:
    queries = read_json(Path(QUERIES))["queries"]
    updated: list[float] = []
    painted: list[float] = []
    for lang in LANGUAGES:
        typed = [query["q"] for query in queries if query["lang"] == lang]
        with slow_page(browser) as (_, page):
            ready(page, url + page_path("home", lang))
            page.wait_for_selector("html[data-search=whole]", state="attached")
            times = page.evaluate(_TYPE, typed)
        updated += times[0]
        painted += times[1]
    return [
        _typing_row("typing: input event to updated list, p95", updated, UPDATED),
        _typing_row("typing: input event to painted frame, p95", painted, PAINTED),
    ]


def _typing_row(name: str, times: list[float], goal: Goal) -> Row:
    return judged(name, p95(times), goal, f"median {median(times):.1f}; {len(times)} prefixes")
