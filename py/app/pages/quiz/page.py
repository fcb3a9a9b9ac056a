"""The quiz page: what to start with, and where it is kept."""

from typing import Generator, Iterator

from pyscript import document

from app.browser import address
from app.browser.calendar import calendar
from app.browser.chance import random_id, random_number
from app.browser.clock import now
from app.browser.files import read_json, read_text
from app.browser.other_tabs import watch
from app.browser.storage import DeviceStore, device_store
from app.pages.quiz.after import Afterwards
from app.pages.quiz.offers import Offers
from app.pages.quiz.run import QuizRun
from app.views.dom import Node
from app.views.language_link import carry
from app.views.quiz.frame import Frame
from app.views.quiz.start import StartView
from start import take_turns
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.memory_store import MemoryStore
from wijzer.quiz.bank.bank import Bank, bank_in_turns
from wijzer.quiz.learning.history import History, history_of
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.log.keys import TABS
from wijzer.quiz.log.log import read_log
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.modes import PRACTICE, QUIZ
from wijzer.quiz.taking.request import Request, read_length, read_request
from wijzer.quiz.taking.selection import ALL, MISTAKES, REVIEW, choice_orders, select, topic_of
from wijzer.quiz.taking.session import Session


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
        self._run = QuizRun(pages, strings, self._frame, self._saved, self._repeat, self._show_after)
        self._start_view = StartView(strings, self._start_chosen)
        self._offers = Offers(bank, strings, self._start_view)

    def start(self) -> Iterator[None]:
        """Show what the address asks for."""
        request = read_request(address.parameters(), self._bank)
        if request.attempt:
            trouble = self._resume(request.attempt, request.question, focus=False)
            if trouble:
                yield from self._show_all(trouble)
        elif request.quiz:
            yield from self._show_one(request)
        else:
            yield from self._show_all("" if request.understood else "quiz.not_understood")
        self._say_problem()
        watch(self._look_again)

    def _resume(self, attempt_id: str, question: int, focus: bool) -> str:
        """Open an attempt; returns the key of what to say when it cannot be."""
        attempt = self._device.attempt(attempt_id)
        if attempt is None:
            return "quiz.not_here"
        session = Session(attempt, self._bank)
        if not session.total:
            return "quiz.none_left"
        if session.missing:
            self._frame.remark(self._strings.count("quiz.missing", session.missing))
        self._journal = self._device
        self._run.keep_in(self._device, addressed=True)
        self._run.open(session, question, focus)
        return ""

    def _look_back(self) -> Generator[None, None, History]:
        """Work out what was answered before."""
        log = yield from read_log(self._store)
        self._history = yield from history_of(log.attempts, self._bank, calendar())
        return self._history

    def _show_one(self, request: Request) -> Iterator[None]:
        """Offer just the quiz that the address names."""
        history = yield from self._look_back()
        count = len(self._made(request.quiz))
        if request.quiz in (MISTAKES, REVIEW) and not count:
            yield from self._show_all("quiz.none_" + request.quiz)
            return
        unfinished = self._offers.unfinished(history, request.quiz, self._go_on)
        offer = self._offers.one(request.quiz, request.length, count)
        card = self._start_view.fixed(offer, self._strings.text("quiz.start"), not unfinished)
        nodes = unfinished + [card, self._start_view.shared()]
        self._frame.show(nodes + [self._start_view.other(str(document.location.pathname))])
        carry(str(document.location.search))

    def _show_all(self, remark: str = "") -> Iterator[None]:
        """Offer everything there is; `remark` is the key of what to say first."""
        carry(address.replace([]))
        self._frame.remark(self._strings.text(remark) if remark else "")
        history = yield from self._look_back()
        nodes = yield from self._offers.everything(history, self._go_on)
        self._frame.show(nodes)

    def _made(self, quiz: str) -> list[str]:
        """Return the questions of a quiz that is made from earlier answers; none for any other."""
        return {MISTAKES: self._history.mistakes, REVIEW: self._history.due}.get(quiz, [])

    def _go_on(self, attempt_id: str) -> None:
        trouble = self._resume(attempt_id, 0, focus=True)
        if trouble:
            take_turns(self._show_all(trouble))

    def _saved(self) -> None:
        self._say_problem()
        self._look_again()

    def _look_again(self) -> None:
        """Leave an attempt that was erased in another tab."""
        if self._run.is_erased():
            take_turns(self._show_all("quiz.erased"))

    def _start_chosen(self, quiz: str, length: str, mode: str, shared: bool) -> None:
        self._journal = Journal(MemoryStore()) if shared else self._device
        self._begin(quiz, read_length(length) or ALL, mode)

    def _begin(self, quiz: str, length: int, mode: str) -> None:
        attempt_id = random_id()
        ids = self._made(quiz) or select(self._bank, quiz, length, attempt_id)
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
            take_turns(self._after.keep())
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
    yield from page.start()
    root.dataset.python = "ready"
