"""Double taps on what brings the next screen: the second tap must do nothing there.

A real touch screen, through Chromium's own input: what a finger at that place would press is pressed.
"""

import json
import random
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Locator, Page, ViewportSize

from sitebuild.addresses import page_path
from sitebuild.assets.island_data import quiz_json
from sitebuild.content.content import load
from sitebuild.project import Source
from sitebuild.verify.ready import wait_until_ready
from tests.bench import rows as rows_module
from tests.bench.faults.answers import SEED, Row, lines
from wijzer.quiz.bank.bank import Bank, bank_from_json
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.kinds.ordering import Ordering
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.session import Session

GAPS = (0, 40, 120, 240, 320)
"""Milliseconds from the end of a tap to the next."""
_LANG = "nl"
_TOUCH = 0.05
"""How long a finger stays down, in seconds."""
_ID, _AT = "taps", "2026-11-23T10:00:00Z"
_NOWHERE = (2.0, 2.0)
"""Where there is nothing to press."""
_WOBBLE = 8
"""How far from the first tap the second may land, in CSS pixels."""
_SHOWN = """() => ({
  place: document.querySelector(".quiz-bar")?.value,
  answered: Boolean(document.querySelector(".verdict")),
  chosen: document.querySelectorAll("#quiz input:checked").length,
  matched: [...document.querySelectorAll("#quiz select")].filter(one => one.value).length,
  rows: [...document.querySelectorAll(".ordering-text")].map(row => row.textContent),
  folded: !document.querySelector("#quiz details[open]"),
})"""
# An answer that a tap gave by mistake is there already.
_PRESS = """name =>
  [...document.querySelectorAll("#quiz button")].find(one => one.textContent === name)?.click()"""
_SCROLL = """(node, y) => {
  const box = node.getBoundingClientRect();
  scrollBy({ top: box.top + box.height / 2 - y, behavior: "instant" });
}"""
# What a tap does is done when the frame after its last event has been painted.
_SETTLED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


Point = tuple[float, float]
"""Where on the screen, in CSS pixels."""


class Finger:
    """Taps on a touch screen. Each touch tells when it was, so that a slow machine taps as fast as asked."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.context.new_cdp_session(page)

    def tap(self, x: float, y: float, at: float | None = None) -> None:
        """Touch the screen at a moment, now if none is given, and let go 50 ms after."""
        at = at or time.time()
        self._send("touchStart", [{"x": x, "y": y}], at)
        self._send("touchEnd", [], at + _TOUCH)

    def double_tap(self, place: Point, gap: float, wobble: Point = (0, 0)) -> None:
        """Tap a place, and again `gap` milliseconds after, `wobble` beside it."""
        x, y = place
        at = time.time()
        self.tap(x, y, at)
        self.tap(x + wobble[0], y + wobble[1], at + _TOUCH + gap / 1000)
        self._page.evaluate(_SETTLED)

    def _send(self, kind: str, points: list[dict[str, float]], at: float) -> None:
        event = {"type": kind, "touchPoints": points, "timestamp": at}
        self._session.send("Input.dispatchTouchEvent", event)  # pyright: ignore[reportUnknownMemberType]


def scrolled_to(node: Locator, y: float) -> Point:
    """Scroll until a node's middle is at this height, as near as the page allows; returns where it is."""
    node.evaluate(_SCROLL, y)
    return middle_of(node)


def middle_of(node: Locator) -> Point:
    """Where on the screen a node's middle is."""
    box = node.bounding_box()
    if box is None:
        raise AssertionError(f"not on the screen: {node}")
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def rows(browser: Browser, url: str) -> Iterator[Row]:
    """The whole series: each question after a double tap on "next", once for each gap."""
    for gap in GAPS:
        yield double_taps(browser, url, (gap,), None, SEED)


def table(browser: Browser, url: str) -> Iterator[rows_module.Row]:
    """The whole series as lines of the printed table."""
    return lines(rows(browser, url))


def double_taps(browser: Browser, url: str, gaps: tuple[int, ...], count: int | None, seed: int) -> Row:
    """Come to questions by a double tap on "next", and look whether the second tap did anything there.

    Args:
        browser: a Chromium.
        url: where the site is.
        gaps: one is taken by chance for each question.
        count: how many questions, taken by chance; None for all, in an order of chance.
        seed: what chance begins with.
    """
    chance = random.Random(seed)
    content = load(Source().data)
    texts = content.strings[_LANG]
    bank = bank_from_json(quiz_json(content, _LANG).decode())
    ids = [item.id for item in bank.items]
    ids = chance.sample(ids, len(ids) if count is None else count + 1)
    expected = _untouched(bank, ids)
    survived = 0
    with _phone(browser) as page:
        finger = Finger(page)
        _begin(page, url, ids)
        for number in range(2, len(ids) + 1):
            page.evaluate(_PRESS, texts["quiz.unknown"])
            onward = page.get_by_role("button", name=texts["quiz.next"], exact=True)
            place = scrolled_to(onward, chance.uniform(120, 720))
            wobble = (chance.uniform(-_WOBBLE, _WOBBLE), chance.uniform(-_WOBBLE, _WOBBLE))
            finger.tap(*_NOWHERE)  # else it goes with the double tap before, so soon after it
            finger.double_tap(place, chance.choice(gaps), wobble)
            if page.evaluate(_SHOWN) == expected[number - 1]:
                survived += 1
            else:
                _load(page, url, f"&q={number}")
    tried = len(ids) - 1
    name = f"double taps on “next”, {' or '.join(map(str, gaps))} ms apart"
    return Row(name, tried, survived, tried - survived)


def _untouched(bank: Bank, ids: list[str]) -> list[dict[str, Any]]:
    """What each question shows before anyone does anything."""
    session = Session(Attempt(_ID, _AT, "webinar", ids), bank)
    shown: list[dict[str, Any]] = []
    for number, item in enumerate(session.items, 1):
        ordered = isinstance(kind_of(item), Ordering)
        rows = [choice.text for choice in session.choices(item)] if ordered else []
        nothing = {"answered": False, "chosen": 0, "matched": 0, "folded": True}
        shown.append({"place": number, "rows": rows, **nothing})
    return shown


@contextmanager
def _phone(browser: Browser) -> Generator[Page]:
    size: ViewportSize = {"width": 390, "height": 844}
    context = browser.new_context(
        viewport=size,
        has_touch=True,
        is_mobile=True,
        service_workers="block",
        reduced_motion="reduce",  # else the page may still be scrolling when it is tapped
    )
    yield context.new_page()
    context.close()


def _begin(page: Page, url: str, ids: list[str]) -> None:
    """Open an attempt at these questions, as if it was started here before."""
    start: dict[str, Any] = {"v": 1, "kind": "start", "set": "webinar", "at": _AT, "items": ids}
    event = json.dumps(start | {"orders": {}, "practice_of": None})
    page.add_init_script(f"localStorage.setItem({urlsplit(url).path + f'a/{_ID}/0'!r}, {event!r})")
    _load(page, url)


def _load(page: Page, url: str, query: str = "") -> None:
    page.goto(url + page_path("quiz", _LANG) + f"?attempt={_ID}" + query)
    wait_until_ready(page)
