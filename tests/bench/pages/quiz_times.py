"""How fast the quiz answers, in a page whose processor is made four times slower."""

from statistics import median

from playwright.sync_api import Browser, Page

from sitebuild.addresses import page_path
from sitebuild.content.content import load
from sitebuild.project import Source
from tests.bench.pages.slow_page import slow_page
from tests.bench.rows import Goal, Row, judged

ANSWERED = Goal(60, at_most=True, form=".0f", unit=" ms")
STARTED = Goal(150, at_most=True, form=".0f", unit=" ms")
_QUIZZES = 5
# The click's handlers run within click(); two frames later what they made has been painted.
_PRESS = """async name => {
  const button = [...document.querySelectorAll("#quiz button")].find(one => one.textContent === name);
  await new Promise(requestAnimationFrame);
  const began = performance.now();
  button.click();
  const shown = performance.now() - began;
  await new Promise(done => requestAnimationFrame(() => {
    const port = new MessageChannel();
    port.port1.onmessage = done;
    port.port2.postMessage(0);
  }));
  return [shown, performance.now() - began];
}"""
# Not by a pointer: two presses so soon at one place are a double tap.
_CLICK = "button => button.click()"
_CHOOSE = """() => {
  const groups = new Map();
  document.querySelectorAll("#quiz form input").forEach(one => groups.set(one.name, one));
  groups.forEach(one => one.click());
  return groups.size;
}"""


def rows(browser: Browser, url: str) -> list[Row]:
    """Answer to feedback and start of a quiz, over several quizzes whose answers are kept."""
    texts = load(Source().data).strings["nl"]
    start = texts["quiz.start_quiz"].replace("{quiz}", texts["quiz.set_webinar"])
    started: list[tuple[float, float]] = []
    answered: list[tuple[float, float]] = []
    with slow_page(browser) as slow:
        for _ in range(_QUIZZES):
            slow.ready(url + page_path("quiz", "nl"))
            started.append(press(slow.page, start))
            answered += answer_all(slow.page, texts)
    return [
        _row("quiz: answer to feedback", answered, ANSWERED),
        _row("quiz: start to first question", started, STARTED),
    ]


def answer_all(page: Page, texts: dict[str, str]) -> list[tuple[float, float]]:
    """Answer every question of the quiz; milliseconds until the feedback is there, and painted."""
    times: list[tuple[float, float]] = []
    while True:
        chosen = page.evaluate(_CHOOSE)
        times.append(press(page, texts["quiz.check" if chosen else "quiz.unknown"]))
        last = page.get_by_role("button", name=texts["quiz.to_result"], exact=True)
        if last.count():
            last.evaluate(_CLICK)
            return times
        page.get_by_role("button", name=texts["quiz.next"], exact=True).evaluate(_CLICK)


def press(page: Page, name: str) -> tuple[float, float]:
    """Press a button of the quiz; milliseconds until the next screen is there, and painted."""
    shown, painted = page.evaluate(_PRESS, name)
    return float(shown), float(painted)


def p95(times: list[float]) -> float:
    """The time that 95 of 100 stay within."""
    return sorted(times)[int(len(times) * 0.95)]


def _row(name: str, times: list[tuple[float, float]], goal: Goal) -> Row:
    shown, painted = [shown for shown, _ in times], [painted for _, painted in times]
    beside = f"median {median(shown):.0f}, painted p95 {p95(painted):.0f}"
    return judged(f"{name}, p95 of {len(times)}", p95(shown), goal, beside)
