"""How fast the pages are in a real Chromium whose processor is made four times slower."""

from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from sitebuild.addresses import page_path
from sitebuild.content.content import LANGUAGES, read_json
from sitebuild.project import DIST
from sitebuild.serve.server import make_server
from tests.bench.pages.slow_page import slow_page
from tests.bench.rows import Goal, Row, judged
from tests.bench.search.quality import QUERIES
from tests.bench.sizes import kilobytes

UPDATED = Goal(30, at_most=True, form=".0f", unit=" ms")
PAINTED = Goal(60, at_most=True, form=".0f", unit=" ms")
FIRST_VISIT = Goal(450, at_most=True, form=".0f", unit=" KB gz")
OFFLINE_START = Goal(1500, at_most=True, form=".0f", unit=" ms")
_STARTS = 7

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


def _first_bytes(browser: Browser, url: str) -> Row:
    """What a first visit fetches until search is ready, each file packed."""
    home = page_path("home", "nl")
    with slow_page(browser) as slow:
        slow.ready(url + home)
        slow.page.wait_for_selector("html[data-search=whole]", state="attached")
        paths = {address.removeprefix(url) for address in slow.fetched()} | {home}
    files = [DIST / path for path in sorted(paths) if (DIST / path).is_file()]
    name = "home: bytes until search is ready, first visit"
    return judged(name, kilobytes(files), FIRST_VISIT, f"{len(files)} files")


def _start_rows(browser: Browser, url: str) -> list[Row]:
    found: list[Row] = []
    for name in ("home", "quiz"):
        address = url + page_path(name, "nl")
        with slow_page(browser, workers=True) as slow:
            first = slow.ready(address)
            slow.page.wait_for_selector("html[data-offline=ready]", state="attached", timeout=120_000)
            slow.context.set_offline(True)
            again = [slow.ready(address) for _ in range(_STARTS)]
        found.append(Row(f"{name}: first visit until Python is ready", f"{first:.0f} ms"))
        found.append(judged(f"{name}: offline start, median of {_STARTS}", median(again), OFFLINE_START))
    return found


def _typing_rows(browser: Browser, url: str) -> list[Row]:
    queries = read_json(Path(QUERIES))["queries"]
    updated: list[float] = []
    painted: list[float] = []
    for lang in LANGUAGES:
        typed = [query["q"] for query in queries if query["lang"] == lang]
        with slow_page(browser) as slow:
            slow.ready(url + page_path("home", lang))
            slow.page.wait_for_selector("html[data-search=whole]", state="attached")
            times = slow.page.evaluate(_TYPE, typed)
        updated += times[0]
        painted += times[1]
    return [
        _typing_row("typing: input event to updated list, p95", updated, UPDATED),
        _typing_row("typing: input event to painted frame, p95", painted, PAINTED),
    ]


def _typing_row(name: str, times: list[float], goal: Goal) -> Row:
    return judged(name, p95(times), goal, f"median {median(times):.1f}; {len(times)} prefixes")
