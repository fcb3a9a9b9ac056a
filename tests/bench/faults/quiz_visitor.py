"""What the fault series do in the quiz, and what they find kept afterwards."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page

from sitebuild.addresses import page_path
from sitebuild.verify.ready import wait_until_ready
from wijzer.memory_store import MemoryStore
from wijzer.quiz.log.journal import Journal

LANG = "nl"

# Answers by hand-like clicks until the result shows. What it reports has been acknowledged: its
# feedback is on the screen. `pause` is the longest wait between two steps, in milliseconds.
_PLAY = """async ([texts, pause, most]) => {
  const wait = () => new Promise(done => setTimeout(done, Math.random() * pause));
  const button = name => [...document.querySelectorAll("#quiz button")].find(one => one.textContent === name);
  const step = { answers: 0 };
  while (step.answers < most) {
    const onward = button(texts.next) || button(texts.result);
    if (onward) { onward.click(); await wait(); continue; }
    if (!button(texts.check)) break;
    if (Math.random() < 0.6) {
      const groups = new Map();
      document.querySelectorAll("#quiz form input").forEach(input => {
        groups.set(input.name, [...(groups.get(input.name) || []), input]);
      });
      groups.forEach(inputs => inputs[Math.floor(Math.random() * inputs.length)].click());
    }
    const response = [...document.querySelectorAll("#quiz form input:checked")].map(one => one.value);
    const where = Object.fromEntries(new URLSearchParams(location.search));
    await wait();
    (response.length ? button(texts.check) : button(texts.unknown)).click();
    if (document.querySelector("#quiz .verdict")) {
      step.answers++;
      const told = !document.getElementById("quiz-remark").hidden;
      if (!told) window.acknowledged(JSON.stringify({ ...where, response }));
    }
    await wait();
  }
}"""


class Acknowledged(NamedTuple):
    """An answer whose feedback was on the screen: in which attempt, to which question of it (1 is first)."""

    attempt: str
    question: int
    response: list[str]


class Visitor:
    """A browser with a storage of its own, and the answers it saw acknowledged."""

    def __init__(self, context: BrowserContext, url: str, texts: dict[str, str]) -> None:
        self.context = context
        self.acknowledged: list[Acknowledged] = []
        self.errors: list[str] = []
        self._url = url
        self._texts = texts
        context.expose_function("acknowledged", self._note)  # pyright: ignore[reportUnknownMemberType]
        context.on("weberror", lambda error: self.errors.append(str(error.error)))

    def open(self, name: str, query: str = "", page: Page | None = None) -> Page:
        """Open an island and wait until its Python is ready."""
        page = page or self.context.new_page()
        page.goto(self._url + page_path(name, LANG) + query)
        wait_until_ready(page, 15)
        return page

    def begin(self, page: Page) -> None:
        """Go on with the quiz that was left, or start the fixed one."""
        resume = page.locator("#quiz .card .button--primary").first
        resume.click()

    def play(self, page: Page, pause: int, most: int = 1000) -> None:
        """Let the page answer by itself, and do not wait for it."""
        page.evaluate(f"arguments => {{ ({_PLAY})(arguments); }}", [self._names(), pause, most])

    def finish(self, page: Page) -> None:
        """Answer everything that is left."""
        page.evaluate(_PLAY, [self._names(), 0, 1000])

    def kept(self, page: Page) -> dict[str, str]:
        """What is in `localStorage`, without the site's own path in the keys."""
        root = urlsplit(self._url).path
        texts: dict[str, str] = page.evaluate("({...localStorage})")
        return {key.removeprefix(root): text for key, text in texts.items()}

    def put(self, page: Page, texts: dict[str, str]) -> None:
        """Replace all that is in `localStorage`."""
        root = urlsplit(self._url).path
        pairs = [[root + key, text] for key, text in texts.items()]
        page.evaluate(
            "pairs => { localStorage.clear(); pairs.forEach(pair => localStorage.setItem(...pair)); }", pairs
        )

    def missing(self, page: Page) -> int:
        """How many acknowledged answers the app would not find again."""
        journal = Journal(store_of(self.kept(page)))
        return sum(not _is_kept(journal, told) for told in self.acknowledged)

    def text(self, key: str) -> str:
        """A text of the page."""
        return self._texts[key]

    def _names(self) -> dict[str, str]:
        names = {"next": "next", "result": "to_result", "check": "check", "unknown": "unknown"}
        return {name: self._texts["quiz." + key] for name, key in names.items()}

    def _note(self, text: str) -> None:
        told: dict[str, Any] = json.loads(text)
        self.acknowledged.append(Acknowledged(told["attempt"], int(told["q"]), told["response"]))


@contextmanager
def visitor(browser: Browser, url: str, texts: dict[str, str]) -> Generator[Visitor]:
    """A visitor with an empty storage; `texts` are the page's, `area.name` -> text."""
    context = browser.new_context(service_workers="block", viewport={"width": 390, "height": 844})
    yield Visitor(context, url, texts)
    context.close()


def store_of(texts: dict[str, str]) -> MemoryStore:
    """The same texts as a store for the app's own code."""
    store = MemoryStore()
    for key, text in texts.items():
        store.add(key, text)
    return store


def _is_kept(journal: Journal, told: Acknowledged) -> bool:
    attempt = journal.attempt(told.attempt)
    if attempt is None:
        return False
    item = attempt.items[told.question - 1]
    given = [answer.response for answer in attempt.answers if answer.item == item]
    return told.response in given
