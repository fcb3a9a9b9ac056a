"""What thousands of kept answers cost, in a page whose processor is made four times slower."""

from collections.abc import Iterator

from playwright.sync_api import Browser

from sitebuild.addresses import page_path
from sitebuild.assets.island_data import quiz_json
from sitebuild.content.content import Content, load
from sitebuild.project import Source
from tests.bench.pages.history import SIZES, history, seed_storage
from tests.bench.pages.quiz_times import ANSWERED, answer_all, p95, press
from tests.bench.pages.slow_page import SlowPage, slow_page
from tests.bench.rows import Goal, Row, judged
from wijzer.quiz.bank.bank import bank_from_json

LONGEST = Goal(200, at_most=True, form=".0f", unit=" ms")
USABLE = Goal(2000, at_most=True, form=".0f", unit=" ms")
_LANG = "nl"
# Tasks of 50 ms and more; the browser tells of shorter ones nowhere.
_WATCH = """window.longest = 0;
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
}).observe({ type: "longtask", buffered: true });"""
_AT_REST = (
    """() => new Promise((done) => requestIdleCallback((idle) => idle.didTimeout || done(window.longest)))"""
)
_RESUME = "#resume a[href*=attempt]"


def rows(browser: Browser, url: str) -> Iterator[Row]:
    """The pages and an answer with no answers kept, with some, and with as many as there may be."""
    content = load(Source().data)
    bank = bank_from_json(quiz_json(content, _LANG).decode())
    for size in SIZES:
        kept = history(bank, size)
        yield from _page_rows(browser, url, size, kept)
        yield from _quiz_rows(browser, url, content, size, kept)


def _page_rows(browser: Browser, url: str, size: int, kept: dict[str, str]) -> Iterator[Row]:
    for name in ("home", "progress", "quiz"):
        with slow_page(browser) as slow:
            ready = _open(slow, url, name, kept)
            if name == "home" and size:
                slow.page.wait_for_selector(_RESUME, timeout=60_000)
            longest = float(slow.page.evaluate(_AT_REST))
        if name == "progress":
            yield judged(f"progress: usable, {size} answers kept", ready, USABLE)
        else:
            yield Row(f"{name}: ready, {size} answers kept", f"{ready:.0f} ms")
        yield judged(f"{name}: longest task, {size} answers kept", longest, LONGEST)


def _quiz_rows(
    browser: Browser, url: str, content: Content, size: int, kept: dict[str, str]
) -> Iterator[Row]:
    texts = content.strings[_LANG]
    with slow_page(browser) as slow:
        _open(slow, url, "quiz", kept)
        slow.page.evaluate("window.longest = 0")
        started, _ = press(slow.page, texts["quiz.start_quiz"].replace("{quiz}", texts["quiz.set_webinar"]))
        shown = [shown for shown, _painted in answer_all(slow.page, texts)]
        longest = float(slow.page.evaluate(_AT_REST))
    yield Row(f"quiz: start to first question, {size} answers kept", f"{started:.0f} ms")
    yield judged(f"quiz: answer to feedback, p95 of {len(shown)}, {size} kept", p95(shown), ANSWERED)
    yield judged(f"quiz: longest task of a quiz, {size} answers kept", longest, LONGEST)


def _open(slow: SlowPage, url: str, name: str, kept: dict[str, str]) -> float:
    """Open a page on a device that has `kept`, for the second time; milliseconds until it is ready."""
    address = url + page_path(name, _LANG)
    slow.ready(address)
    seed_storage(slow.page, url, kept)
    slow.page.add_init_script(_WATCH)
    return slow.ready(address)
