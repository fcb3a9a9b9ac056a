"""The home page's offer to go on with a quiz that was left half-way, and to review what is due.

Comes after the search page has started, and only on a device that has a quiz kept.
"""

from typing import Iterator

from pyscript import document

from app.browser import address
from app.browser.calendar import calendar
from app.browser.clock import moment_text
from app.browser.files import read_json, read_text
from app.browser.storage import device_store
from app.presenters.search.resume import cards
from app.views.search.resume_card import show_card
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import bank_in_turns
from wijzer.quiz.learning.history import history_of
from wijzer.quiz.log.log import read_log


def main() -> Iterator[None]:
    """Show what there is to go on with, if anything."""
    strings = Strings(read_json("strings.json"))
    bank = yield from bank_in_turns(read_text("quiz.json"))
    log = yield from read_log(device_store())
    history = yield from history_of(log.attempts, bank, calendar())
    lang = str(document.documentElement.lang)
    for card in cards(history, strings, lambda at: moment_text(at, lang)):
        show_card(card.title, card.about, card.label, "quiz.html" + address.query(card.parameters))
