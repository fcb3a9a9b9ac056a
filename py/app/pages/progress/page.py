"""The progress page: attempts, kept pages, and everything kept as a file."""

from typing import Iterator

from pyscript import document

from app.browser import address
from app.browser.calendar import calendar
from app.browser.files import read_json, read_text
from app.browser.other_tabs import watch
from app.browser.storage import DeviceStore, device_store
from app.browser.window import reload_on_return
from app.pages.progress.backups import Backups
from app.pages.progress.kept import KeptPages
from app.pages.progress.sections import ProgressSections
from app.views.progress.frame import ProgressFrame
from start import take_turns
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank, bank_in_turns
from wijzer.quiz.learning.history import history_of
from wijzer.quiz.log.keys import ATTEMPTS
from wijzer.quiz.log.log import read_log


class ProgressPage:
    """What happens on the progress page."""

    def __init__(self, bank: Bank, pages: Pages, strings: Strings, store: DeviceStore) -> None:
        """Take what the page shows; nothing shows until `start`."""
        self._bank = bank
        self._strings = strings
        self._store = store
        self._frame = ProgressFrame()
        self._kept = KeptPages(store, pages, strings, self._frame, self._say_problem)
        self._sections = ProgressSections(bank, pages, strings)
        self._backups = Backups(store, strings, self._frame, self._show)
        self._attempts = 0

    def start(self) -> Iterator[None]:
        """Keep the page that the address names, then show everything."""
        reference = address.parameters().get("keep", "")
        if reference:
            address.replace([])
            self._kept.keep(reference)
        yield from self._show()
        watch(self._look_again)

    def _look_again(self) -> None:
        """Show that everything was erased in another tab; else the page stays, for what is typed in it."""
        if self._attempts and not self._store.keys(ATTEMPTS):
            self._frame.say(self._strings.text("progress.erased"), [])
            take_turns(self._show())

    def _show(self) -> Iterator[None]:
        """Read what is kept and show it, a section at a time."""
        log = yield from read_log(self._store)
        self._attempts = len(log.attempts)
        damage = self._backups.damage(log)
        history = yield from history_of(log.attempts, self._bank, calendar())
        nodes = yield from self._sections.results(history)
        reports = yield from self._sections.report(history.sessions)
        nodes += [self._kept.section()] + reports + damage
        self._say_problem()
        self._frame.show(nodes + [self._backups.section(self._attempts)])

    def _say_problem(self) -> None:
        problem = self._store.problem
        self._frame.banner(self._strings.text("progress.problem_" + problem) if problem else "")


def main() -> Iterator[None]:
    """Start the page and say that Python is ready."""
    root = document.documentElement
    pages = Pages(read_json("pages.json"), str(root.dataset.root))
    yield
    strings = Strings(read_json("strings.json"))
    yield
    bank = yield from bank_in_turns(read_text("quiz.json"))
    store = device_store()
    page = ProgressPage(bank, pages, strings, store)
    yield
    yield from page.start()
    reload_on_return(store.state)
    root.dataset.python = "ready"
