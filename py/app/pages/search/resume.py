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
from app.views.quiz.words import quiz_title
from app.views.search.resume_card import show_card
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import bank_in_turns
from wijzer.quiz.learning.history import history_of
from wijzer.quiz.log.log import read_log
from wijzer.quiz.taking.resume import newest_unfinished
from wijzer.quiz.taking.selection import REVIEW


def main() -> Iterator[None]:
    """Show what there is to go on with, if anything."""
    strings = Strings(read_json("strings.json"))
    bank = yield from bank_in_turns(read_text("quiz.json"))
    log = yield from read_log(device_store())
    history = yield from history_of(log.attempts, bank, calendar())
    left = newest_unfinished(history.sessions)
    if left:
        when = moment_text(left.at, str(document.documentElement.lang))
        about = "quiz.resume_practice" if left.practice else "quiz.resume_about"
        show_card(
            strings.text("quiz.resume_heading"),
            strings.text(about, quiz=quiz_title(left.quiz, strings), date=when),
            strings.text("quiz.resume", question=left.question, total=left.total),
            "quiz.html" + address.query([("attempt", left.id)]),
        )
    waiting = len(history.due)
    if waiting:
        show_card(
            strings.text("quiz.set_review"),
            strings.count("quiz.due", waiting) + ".",
            strings.text("quiz.start_review"),
            "quiz.html" + address.query([("set", REVIEW)]),
        )
