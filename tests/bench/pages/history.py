"""What a device keeps after many answers, made by the app's own code: the same seed, the same store."""

import json
import random
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from playwright.sync_api import Page

from wijzer.memory_store import MemoryStore
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.kinds.dilemma import Dilemma
from wijzer.quiz.kinds.statements import Statements
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.modes import AFTER, BEFORE, QUIZ
from wijzer.quiz.taking.selection import ALL, SHORT, choice_orders, select, topic_name
from wijzer.quiz.taking.session import Session

SIZES = (0, 500, 2000)
"""How many answers the rows of the bench have kept."""
_FIRST = datetime(2026, 1, 5, 19, 30, tzinfo=UTC)
_RIGHT = 0.7
_TAB = 123456


def history(bank: Bank, answers: int, seed: int = 1) -> dict[str, str]:
    """Return the texts that are kept after `answers` answers, by key without the site's own path.

    They come in attempts of every kind, one each second day; the last one is not finished, unless
    there is none.
    """
    chance = random.Random(seed)
    kept: dict[str, str] = {}
    at = _FIRST
    while answers:
        attempt = _started(bank, chance, at)
        count = min(answers, len(attempt.items))
        store = MemoryStore()
        _take(Journal(store, _TAB), attempt, bank, count - (count == len(attempt.items) == answers), chance)
        kept |= {key: store.read(key) or "" for key in store.keys("")}
        answers -= count
        at += timedelta(days=2)
    return kept


def seed_storage(page: Page, url: str, kept: dict[str, str]) -> None:
    """Put `kept` in the storage of the site at `url`, from a page that has no Python."""
    page.goto(url + "version.json")
    root = urlsplit(url).path
    texts = json.dumps({root + key: text for key, text in kept.items()})
    page.evaluate("texts => { localStorage.clear(); Object.assign(localStorage, JSON.parse(texts)); }", texts)


def _started(bank: Bank, chance: random.Random, at: datetime) -> Attempt:
    attempt_id = f"{chance.getrandbits(64):016x}"
    webinar, topics = ["webinar"] * 4, [topic_name(topic) for topic in bank.topics()]
    quiz = chance.choice([*webinar, *topics, SHORT])
    attempt = Attempt(attempt_id, _text(at), quiz, select(bank, quiz, ALL, attempt_id))
    attempt.mode = chance.choice([QUIZ, QUIZ, BEFORE, AFTER]) if quiz == "webinar" else QUIZ
    attempt.orders = choice_orders(bank, attempt.items, attempt_id)
    return attempt


def _take(journal: Journal, attempt: Attempt, bank: Bank, count: int, chance: random.Random) -> None:
    journal.begin(attempt)
    at = datetime.fromisoformat(attempt.at)
    session = Session(attempt, bank)
    for item_id in attempt.items[:count]:
        item = bank.item(item_id)
        at += timedelta(seconds=chance.randint(5, 60))
        session = journal.record(session, Answer(item_id, _response(item, chance), _text(at))) or session


def _response(item: Item | None, chance: random.Random) -> list[str]:
    """The right answer, or "don't know"."""
    if item is None or chance.random() > _RIGHT:
        return []
    if isinstance(kind_of(item), Dilemma):
        return [item.choices[0].id]
    if isinstance(kind_of(item), Statements):
        truths = {choice.id: "true" if choice.id in item.correct else "false" for choice in item.choices}
        return [f"{choice_id}={truth}" for choice_id, truth in truths.items()]
    return list(item.correct)


def _text(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.000Z")
