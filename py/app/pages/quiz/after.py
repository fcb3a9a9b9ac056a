"""What follows the score: what to read, how to share, and the wish to be kept."""

from app.browser.persistence import ask_for_persistent_storage
from app.browser.storage import DeviceStore
from app.pages.quiz.share import share_section
from app.presenters.quiz.share import share_lines
from app.views.dom import Node
from app.views.quiz.advice import reading_list
from app.views.quiz.frame import Frame
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.learning.advice import read_next
from wijzer.quiz.log.keys import ATTEMPTS
from wijzer.quiz.log.log import read_log
from wijzer.quiz.taking.session import Session, sessions_of
from wijzer.turns import all_at_once

_FEW = 200
"""Events: who has more kept has finished a quiz before, and so few are read in a moment."""


class Afterwards:
    """Makes the part of the result below the score."""

    def __init__(self, bank: Bank, pages: Pages, strings: Strings, frame: Frame, store: DeviceStore) -> None:
        self._bank = bank
        self._pages = pages
        self._strings = strings
        self._frame = frame
        self._store = store

    def nodes(self, session: Session) -> list[Node]:
        """Make what to read next and the section to share with."""
        reading = reading_list(read_next(session), self._pages, self._strings)
        return reading + share_section(share_lines(session, self._bank, self._strings), self._strings)

    def keep(self) -> None:
        """After the first finished quiz, ask the browser to keep what is saved, and say why.

        At once, since what is said stands above the result, which must not move under who reads it.
        """
        if self._store.problem or len(self._store.keys(ATTEMPTS)) > _FEW:
            return
        log = all_at_once(read_log(self._store))
        done = [one for one in all_at_once(sessions_of(log.attempts, self._bank)) if one.next_open is None]
        if len(done) != 1:
            return
        self._frame.remark(self._strings.text("quiz.persist_why"))

        def say(promised: bool) -> None:
            self._frame.remark(self._strings.text("quiz.persist_yes" if promised else "quiz.persist_no"))

        ask_for_persistent_storage(say)
