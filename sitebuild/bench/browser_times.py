"""How fast the pages are in a real Chromium whose processor is made four times slower."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from sitebuild.addresses import page_path
from sitebuild.bench.quality import QUERIES
from sitebuild.bench.sizes import kilobytes
from sitebuild.browser import launch
from sitebuild.content import LANGUAGES, read_json
from sitebuild.project import DIST
from sitebuild.server import make_server

SLOWER = 4
PHONE = 390, 844
_READY = "html[data-python=ready]"
_STARTS = 7
_ANSWERS = 12

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
_ANSWER = """() => {
  const button = [...document.querySelectorAll("#quiz button")].find(one => one.textContent === "%s");
  const began = performance.now();
  button.click();
  return performance.now() - began;
}"""


def p95(times: list[float]) -> float:
    """The time that 95 of 100 stay within."""
    return sorted(times)[int(len(times) * 0.95)]


def rows() -> list[tuple[str, str]]:
    """What was measured, each with its figure in words."""
    server = make_server(DIST)
    server.run()
    try:
        with sync_playwright() as playwright:
            browser = launch(playwright)
            found = [_first_bytes(browser, server.url), *_start_rows(browser, server.url)]
            found += _typing_rows(browser, server.url)
            return [*found, *_quiz_rows(browser, server.url)]
    finally:
        server.stop()


@contextmanager
def _slow_page(browser: Browser, workers: bool = False) -> Generator[tuple[BrowserContext, Page]]:
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


def _ready(page: Page, address: str) -> float:
    """Open a page and return the milliseconds until its Python is ready."""
    page.goto(address, wait_until="commit")
    page.wait_for_selector(_READY, state="attached")
    return float(page.evaluate(_START))


def _first_bytes(browser: Browser, url: str) -> tuple[str, str]:
    """What a first visit fetches until search is ready, each file packed."""
    with _slow_page(browser) as (_, page):
        paths: set[str] = set()
        page.on("response", lambda response: paths.add(response.url.removeprefix(url)))
        _ready(page, url + page_path("home", "nl"))
    files = [DIST / path for path in sorted(paths) if (DIST / path).is_file()]
    return "home until search is ready, first visit", kilobytes(files)


def _start_rows(browser: Browser, url: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name in ("home", "quiz"):
        address = url + page_path(name, "nl")
        with _slow_page(browser, workers=True) as (context, page):
            first = _ready(page, address)
            page.wait_for_selector("html[data-offline=ready]", state="attached", timeout=120_000)
            context.set_offline(True)
            again = [_ready(page, address) for _ in range(_STARTS)]
        found.append((f"{name}: first visit until Python is ready", f"{first:.0f} ms"))
        found.append((f"{name}: offline start, median of {_STARTS}", f"{median(again):.0f} ms"))
    return found


def _typing_rows(browser: Browser, url: str) -> list[tuple[str, str]]:
    queries = read_json(Path(QUERIES))["queries"]
    updated: list[float] = []
    painted: list[float] = []
    for lang in LANGUAGES:
        typed = [query["q"] for query in queries if query["lang"] == lang]
        with _slow_page(browser) as (_, page):
            _ready(page, url + page_path("home", lang))
            times = page.evaluate(_TYPE, typed)
        updated += times[0]
        painted += times[1]
    n = f"over {len(updated)} prefixes"
    return [
        (f"typing: input to updated list, p95 {n}", f"{p95(updated):.1f} ms (median {median(updated):.1f})"),
        (f"typing: input to painted frame, p95 {n}", f"{p95(painted):.1f} ms (median {median(painted):.1f})"),
    ]


def _quiz_rows(browser: Browser, url: str) -> list[tuple[str, str]]:
    texts = json.loads(next(DIST.glob("assets/strings-nl-*.json")).read_text(encoding="utf-8"))
    start = texts["quiz.start_quiz"].replace("{quiz}", texts["quiz.set_webinar"])
    times: list[float] = []
    with _slow_page(browser) as (_, page):
        _ready(page, url + page_path("quiz", "nl"))
        page.get_by_role("button", name=start).click()
        for number in range(_ANSWERS):
            times.append(float(page.evaluate(_ANSWER % texts["quiz.unknown"])))
            onward = texts["quiz.next" if number < _ANSWERS - 1 else "quiz.to_result"]
            page.get_by_role("button", name=onward).click()
    return [(f"quiz: answer to feedback, slowest of {_ANSWERS}", f"{max(times):.1f} ms")]
