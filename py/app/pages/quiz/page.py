"""The quiz page: what to start with, and where it is kept."""

from typing import Generator, Iterator

from pyscript import document

from app.browser import address
from app.browser.calendar import calendar
from app.browser.clock import moment_text, now
from app.browser.files import read_json, read_text
from app.browser.other_tabs import watch
from app.browser.random_ids import random_id, random_number
from app.browser.shared_computer import is_shared, say_shared
from app.browser.storage import DeviceStore, device_store
from app.browser.window import reload_on_return
from app.pages.quiz.after import Afterwards
from app.pages.quiz.run import QuizRun
from app.presenters.quiz.opening import opening
from app.presenters.quiz.start import Offers
from app.views.dom import Node
from app.views.language_link import carry
from app.views.quiz.frame import Frame
from app.views.quiz.start import StartView
from start import take_turns
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.memory_store import MemoryStore
from wijzer.quiz.bank.bank import Bank, bank_in_turns
from wijzer.quiz.learning.history import history_of
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.log.keys import TABS
from wijzer.quiz.log.log import read_log
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.beginning import begin, once_more
from wijzer.quiz.taking.request import Request, read_length, read_request
from wijzer.quiz.taking.selection import ALL
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
        self._start_view = StartView(strings, self._start_chosen, self._go_on, say_shared)

    def start(self) -> Iterator[None]:
        """Show what the address asks for."""
        request = read_request(address.parameters(), self._bank)
        if request.attempt:
            trouble = self._resume(request, focus=False)
            if trouble:
                yield from self._show_all(trouble)
        elif request.quiz:
            yield from self._show_one(request)
        else:
            yield from self._show_all("" if request.understood else self._strings.text("quiz.not_understood"))
        self._say_problem()
        watch(self._look_again)

    def state(self) -> str:
        """Return a text that changes with what is kept here; empty for a quiz that is kept nowhere."""
        return self._store.state() if self._journal is self._device else ""

    def _resume(self, request: Request, focus: bool) -> str:
        """Open an attempt; returns what to say when it cannot be, else an empty text."""
        found = opening(self._device.attempt(request.attempt), self._bank, self._strings)
        if found.session is None:
            return found.remark
        self._frame.remark(found.remark)
        self._journal = self._device
        self._run.keep_in(self._device, addressed=True)
        self._run.open(found.session, request.question, focus, request.picked)
        return ""

    def _look_back(self) -> Generator[None, None, Offers]:
        """Work out what to offer from what was answered earlier."""
        lang = str(document.documentElement.lang)
        log = yield from read_log(self._store)
        history = yield from history_of(log.attempts, self._bank, calendar())
        self._offers = Offers(self._bank, self._strings, history, lambda at: moment_text(at, lang))
        return self._offers

    def _show_one(self, request: Request) -> Iterator[None]:
        """Offer just the quiz that the address names."""
        offers = yield from self._look_back()
        start = offers.one(request.quiz, request.length)
        if start is None:
            yield from self._show_all(self._strings.text("quiz.none_" + request.quiz))
            return
        self._frame.show(self._start_view.one(start, is_shared(), str(document.location.pathname)))
        carry(str(document.location.search))

    def _show_all(self, remark: str = "") -> Iterator[None]:
        """Offer everything there is; `remark` is what to say first."""
        carry(address.replace([]))
        self._frame.remark(remark)
        offers = yield from self._look_back()
        self._frame.show(self._start_view.all(offers.all(), is_shared()))

    def _go_on(self, attempt_id: str) -> None:
        request = Request()
        request.attempt = attempt_id
        trouble = self._resume(request, focus=True)
        if trouble:
            take_turns(self._show_all(trouble))

    def _saved(self) -> bool:
        """Tell whether answers are kept nowhere, and leave an attempt that another tab erased."""
        nowhere = self._say_problem()
        self._look_again()
        return nowhere

    def _look_again(self) -> None:
        """Leave an attempt that was erased in another tab."""
        if self._run.is_erased():
            take_turns(self._show_all(self._strings.text("quiz.erased")))

    def _start_chosen(self, quiz: str, length: str, mode: str) -> None:
        self._journal = Journal(MemoryStore()) if is_shared() else self._device
        attempt_id = random_id()
        ids = self._offers.ids(quiz, read_length(length) or ALL, attempt_id)
        self._open(begin(self._bank, attempt_id, now(), quiz, ids, mode))

    def _repeat(self, session: Session, practise: bool) -> None:
        self._open(once_more(self._bank, session, practise, random_id(), now()))

    def _open(self, attempt: Attempt) -> None:
        self._journal.begin(attempt)
        self._frame.remark("")
        self._say_problem()
        self._run.keep_in(self._journal, addressed=self._journal is self._device)
        self._run.open(Session(attempt, self._bank), 1, focus=True)

    def _show_after(self, session: Session, just_done: bool) -> list[Node]:
        """Make what follows below the score; the first quiz that is done asks to be kept."""
        if just_done and self._journal is self._device:
            self._after.keep()
        return self._after.nodes(session)

    def _say_problem(self) -> bool:
        """Show the banner while the device does not save what it should; whether answers are kept nowhere."""
        problem = self._store.problem if self._journal is self._device else ""
        self._frame.banner(self._strings.text("quiz.problem_" + problem) if problem else "")
        return bool(problem) or self._journal is not self._device


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
    reload_on_return(page.state)
    root.dataset.python = "ready"
