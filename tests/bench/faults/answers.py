"""What becomes of someone's answers when things go wrong: pages closed, values damaged, two tabs at once.

Each series takes how many faults to make and a seed; the tests run a sample, the bench the full numbers.
"""

import json
import random
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page

from sitebuild.content.content import load
from sitebuild.project import Source
from sitebuild.verify.ready import NotReadyError
from tests.bench import rows as rows_module
from tests.bench.faults.quiz_visitor import Visitor, visitor

KILLS, STORES, ROUNDS = 200, 500, 50
SEED = 4
_KEPT = ("entry/ai-wearables", "concept/bias")
_AT_ONCE = """([name, at]) => {
  const button = [...document.querySelectorAll("#quiz button")].find(one => one.textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  window.clicked = new Promise(done => setTimeout(() => { button.click(); done(); }, at - Date.now()));
}"""


class Row(NamedTuple):
    """A series: how many faults, after how many all was well, and how many things were lost."""

    name: str
    tried: int
    survived: int
    lost: int


def rows(browser: Browser, url: str, share: float = 1) -> Iterator[Row]:
    """All three series, each as it is done; `share` of the full numbers."""
    yield kills(browser, url, round(KILLS * share), SEED)
    yield damaged_stores(browser, url, round(STORES * share), SEED)
    yield two_tabs(browser, url, round(ROUNDS * share))


def table(browser: Browser, url: str) -> Iterator[rows_module.Row]:
    """The full numbers as lines of the printed table."""
    return lines(rows(browser, url))


def lines(found: Iterable[Row]) -> Iterator[rows_module.Row]:
    """Return series as lines of the printed table."""
    goal = rows_module.Goal(0, at_most=True, form=".0f", unit=" lost")
    for row in found:
        figure = f"{row.survived} of {row.tried} survived, {row.lost} lost"
        yield rows_module.Row(row.name, figure, goal, not row.lost)


def kills(browser: Browser, url: str, count: int, seed: int) -> Row:
    """Close the page at a random moment of a quiz, open it again, and look for what was acknowledged."""
    chance = random.Random(seed)
    survived, lost = 0, 0
    with visitor(browser, url, _texts()) as someone:
        page = someone.open("quiz")
        for _ in range(count):
            someone.begin(page)
            someone.play(page, pause=chance.choice((0, 5, 30)))
            page.wait_for_timeout(chance.uniform(0, 250))
            page.close()
            page = someone.open("quiz")
            missing = someone.missing(page)
            survived += not missing and not someone.errors
            lost = max(lost, missing)
        if not someone.acknowledged:
            raise AssertionError("nothing was answered: the series tests nothing")
        return Row(f"page closed during a quiz, {len(someone.acknowledged)} answers", count, survived, lost)


def damaged_stores(browser: Browser, url: str, count: int, seed: int) -> Row:
    """Damage values of a real store; the page must start, keep the rest and offer what is damaged."""
    chance = random.Random(seed)
    survived, lost = 0, 0
    with visitor(browser, url, _texts()) as someone:
        page = someone.open("progress")
        whole = _a_real_store(someone, page)
        for _ in range(count):
            damaged = dict(whole)
            for key in chance.sample(sorted(whole), chance.randint(1, 5)):
                damaged[key] = _mutated(whole[key], chance)
            someone.put(page, damaged)
            gone = _lost(someone, page, whole, damaged) if _starts(someone, page, damaged) else 1
            survived += not gone and not someone.errors
            lost += gone
    return Row("values damaged in what is kept", count, survived, lost)


def two_tabs(browser: Browser, url: str, count: int) -> Row:
    """Answer in two tabs at the same millisecond: the same question, then each another one."""
    survived, lost = 0, 0
    with visitor(browser, url, _texts()) as someone:
        one, two = someone.open("quiz"), someone.open("quiz")
        for number in range(count):
            someone.open("quiz", page=one)
            one.locator("#quiz .card .button").first.click()
            someone.open("quiz", "?" + one.url.partition("?")[2], page=two)
            if number % 2:
                _press(one, someone.text("quiz.unknown"))
                _press(one, someone.text("quiz.next"))
            before = len(_answers(someone, one))
            _press_at_once((one, two), someone.text("quiz.unknown"))
            told = sum(page.locator("#quiz-remark").is_visible() for page in (one, two))
            after = len(_answers(someone, one)) - before
            survived += after + told >= 2 and not someone.errors
            lost += max(0, 2 - after - told)
    return Row("two tabs answering at once", count, survived, lost)


def _a_real_store(someone: Visitor, page: Page) -> dict[str, str]:
    for reference in _KEPT:
        someone.open("progress", "?keep=" + reference, page)
    for _ in range(2):
        someone.open("quiz", page=page)
        someone.begin(page)
        someone.finish(page)
    return someone.kept(page)


def _starts(someone: Visitor, page: Page, damaged: dict[str, str]) -> bool:
    """Whether progress starts; if not, with what is printed."""
    try:
        someone.open("progress", page=page)
    except NotReadyError as trouble:
        print(trouble, json.dumps(damaged), file=sys.stderr, flush=True)
        return False
    return True


def _mutated(text: str, chance: random.Random) -> str:
    """Damage a text the way storage and people do: never to what it was."""
    place, length = chance.randrange(len(text)), chance.randint(1, 12)
    other = chance.choice([letter for letter in 'abx0"{}[],: \u0000é' if letter != text[place]])
    return chance.choice(
        [
            text[:place] + other + text[place + 1 :],
            text[:place],
            text[:place] + text[place + length :],
            text[:place] + other * length + text[place:],
            chance.choice(["", "null", "[]", "{}", "7", '"text"', '{"v": 99}', "\u0000"]),
        ]
    )


def _lost(someone: Visitor, page: Page, whole: dict[str, str], damaged: dict[str, str]) -> int:
    """How many values are neither where they were nor, when they cannot be read, in the file offered."""
    kept = list(someone.kept(page).items())
    offered = _offered(someone, page)
    starts = [key for key in whole if key.endswith("/0") and whole[key] != damaged[key]]
    gone = 0
    for key, text in damaged.items():
        orphan = any(key.startswith(start[:-1]) for start in starts)
        if text != whole[key] or orphan:
            ways = (text, json.dumps(text, ensure_ascii=False))  # a NUL is offered spelled out
            gone += not any(way in offered for way in ways)
            gone += not any(value in ways for _, value in kept)
        else:
            gone += (key, text) not in kept
    return gone


def _offered(someone: Visitor, page: Page) -> list[str]:
    with page.expect_download() as download:
        page.get_by_role("button", name=someone.text("progress.damaged_save")).click()
    records = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))["records"]
    return [text for _key, text in records]


def _answers(someone: Visitor, page: Page) -> list[str]:
    return [key for key in someone.kept(page) if key.startswith("a/") and not key.endswith("/0")]


def _press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def _press_at_once(pages: tuple[Page, Page], name: str) -> None:
    at = pages[0].evaluate("Date.now() + 150")
    for page in pages:
        page.evaluate(_AT_ONCE, [name, at])
    for page in pages:
        page.evaluate("window.clicked")


def _texts() -> dict[str, str]:
    return load(Source().data).strings["nl"]
