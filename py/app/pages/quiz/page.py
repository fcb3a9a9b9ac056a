"""The quiz page: what to start with, and where it is kept."""

from typing import Iterator

from pyscript import document

from app.browser import address
from app.browser.chance import random_id, random_number
from app.browser.clock import now
from app.browser.files import read_json, read_text
from app.browser.storage import DeviceStore, device_store
from app.browser.window import reload_on_return
from app.pages.quiz.after import Afterwards
from app.pages.quiz.offers import Offers
from app.pages.quiz.run import QuizRun
from app.views.dom import Node
from app.views.language_link import carry
from app.views.quiz.frame import Frame
from app.views.quiz.start import StartView
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank, bank_in_turns
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.log.keys import TABS
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.modes import PRACTICE, QUIZ
from wijzer.quiz.taking.request import Request, read_length, read_request
from wijzer.quiz.taking.selection import ALL, MISTAKES, REVIEW, choice_orders, select, topic_of
from wijzer.quiz.taking.session import Session
from wijzer.store import MemoryStore


class QuizPage:
    """What happens on the quiz page outside the questions."""

    def __init__(self, bank: Bank, pages: Pages, strings: Strings, store: DeviceStore) -> None:
        """Build the views; nothing shows until `start`."""
        self._bank = bank
        self._strings = strings
        self._store = store
        self._device = Journal(store, random_number(TABS))
        self._journal = self._device
        self._frame = Frame()
        self._after = Afterwards(bank, pages, strings, self._frame, store)
        self._run = QuizRun(pages, strings, self._frame, self._say_problem, self._repeat, self._show_after)
        self._start_view = StartView(strings, self._start_chosen)
        self._offers = Offers(bank, strings, self._start_view)

    def start(self) -> None:
        """Show what the address asks for."""
        request = read_request(address.parameters(), self._bank)
        if request.attempt:
            self._resume(request.attempt, request.question, focus=False)
        elif request.quiz:
            self._show_one(request)
        else:
            self._show_all("" if request.understood else "quiz.not_understood")
        self._say_problem()

    def state(self) -> str:
        """Return a text that changes with what is kept here; empty for a quiz that is kept nowhere."""
        return self._store.state() if self._journal is self._device else ""

    def _resume(self, attempt_id: str, question: int, focus: bool) -> None:
        attempt = self._device.attempt(attempt_id)
        if attempt is None:
            self._show_all("quiz.not_here")
            return
        session = Session(attempt, self._bank)
        if not session.total:
            self._show_all("quiz.none_left")
            return
        if session.missing:
            self._frame.remark(self._strings.count("quiz.missing", session.missing))
        self._journal = self._device
        self._run.keep_in(self._device, addressed=True)
        self._run.open(session, question, focus)

    def _show_one(self, request: Request) -> None:
        """Offer just the quiz that the address names."""
        attempts, made = self._device.attempts(), request.quiz in (MISTAKES, REVIEW)
        count = len(self._offers.ids(request.quiz, attempts, now())) if made else 0
        if made and not count:
            self._show_all("quiz.none_" + request.quiz)
            return
        unfinished = self._offers.unfinished(attempts, request.quiz, self._go_on)
        offer = self._offers.one(request.quiz, request.length, count)
        card = self._start_view.fixed(offer, self._strings.text("quiz.start"), not unfinished)
        nodes = unfinished + [card, self._start_view.shared()]
        self._frame.show(nodes + [self._start_view.other(str(document.location.pathname))])
        carry(str(document.location.search))

    def _show_all(self, remark: str = "") -> None:
        """Offer everything there is; `remark` is the key of what to say first."""
        carry(address.replace([]))
        self._frame.remark(self._strings.text(remark) if remark else "")
        self._frame.show(self._offers.everything(self._device.attempts(), now(), self._go_on))

    def _go_on(self, attempt_id: str) -> None:
        self._resume(attempt_id, 0, focus=True)

    def _start_chosen(self, quiz: str, length: str, mode: str, shared: bool) -> None:
        self._journal = Journal(MemoryStore()) if shared else self._device
        self._begin(quiz, read_length(length) or ALL, mode)

    def _begin(self, quiz: str, length: int, mode: str) -> None:
        attempt_id = random_id()
        if quiz in (MISTAKES, REVIEW):
            ids = self._offers.ids(quiz, self._device.attempts(), now())
        else:
            ids = select(self._bank, quiz, length, attempt_id)
        attempt = Attempt(attempt_id, now(), quiz, ids)
        attempt.mode = mode
        self._open(attempt)

    def _repeat(self, session: Session, practise: bool) -> None:
        """Begin once more: the mistakes as practice, the same practice, or the quiz anew."""
        before = session.attempt
        if not practise and not before.practising:
            self._begin(before.quiz, len(before.items) if topic_of(before.quiz) else ALL, QUIZ)
            return
        items = session.to_practise() if practise else before.items
        attempt = Attempt(random_id(), now(), before.quiz, items)
        attempt.mode = PRACTICE
        attempt.practice_of = before.practice_of or before.id
        self._open(attempt)

    def _open(self, attempt: Attempt) -> None:
        attempt.orders = choice_orders(self._bank, attempt.items, attempt.id)
        self._journal.begin(attempt)
        self._frame.remark("")
        self._say_problem()
        self._run.keep_in(self._journal, addressed=self._journal is self._device)
        self._run.open(Session(attempt, self._bank), 1, focus=True)

    def _show_after(self, session: Session, just_done: bool) -> list[Node]:
        """Make what follows below the score; the first quiz that is done asks to be kept."""
        if just_done and self._journal is self._device:
            self._after.keep(self._device.attempts())
        return self._after.nodes(session)

    def _say_problem(self) -> None:
        """Show the banner while the device does not save what should be saved."""
        problem = self._store.problem if self._journal is self._device else ""
        self._frame.banner(self._strings.text("quiz.problem_" + problem) if problem else "")


def main() -> Iterator[None]:
    """Start the page and say that Python is ready."""
    root = document.documentElement
    pages = Pages(read_json("pages.json"), str(root.dataset.root))
    yield
    strings = Strings(read_json("strings.json"))
    yield
    bank = yield from bank_in_turns(read_text("quiz.json"))
    page = QuizPage(bank, pages, strings, device_store())
    yield
    page.start()
    reload_on_return(page.state)
    root.dataset.python = "ready"
