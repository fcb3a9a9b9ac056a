"""The progress page: attempts, kept pages, and everything kept as a file."""

from typing import Iterator

from pyscript import document

from app.browser import address
from app.browser.calendar import calendar
from app.browser.clock import moment_text, now
from app.browser.files import read_json, read_text
from app.browser.other_tabs import watch
from app.browser.storage import DeviceStore, device_store
from app.browser.window import reload_on_return
from app.pages.progress.backups import Backups
from app.pages.progress.sections import ProgressSections
from app.presenters.quiz.words import attempt_title, score_text
from app.views.dom import Node, button, link
from app.views.progress.frame import ProgressFrame, focus_on
from app.views.progress.history import Entry, HistoryView, topics
from app.views.progress.kept import kept_list
from start import take_turns
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank, bank_in_turns
from wijzer.quiz.learning.history import history_of
from wijzer.quiz.learning.overview import by_topic
from wijzer.quiz.learning.summary import summary
from wijzer.quiz.log.keep_list import KeepList
from wijzer.quiz.log.keys import ATTEMPTS
from wijzer.quiz.log.log import read_log
from wijzer.quiz.taking.session import Session


class ProgressPage:
    """What happens on the progress page."""

    def __init__(self, bank: Bank, pages: Pages, strings: Strings, store: DeviceStore) -> None:
        """Take what the page shows; nothing shows until `start`."""
        self._bank = bank
        self._pages = pages
        self._strings = strings
        self._store = store
        self._kept = KeepList(store)
        self._frame = ProgressFrame()
        self._sections = ProgressSections(bank, pages, strings)
        self._backups = Backups(store, strings, self._frame, self._show)
        self._list = self._kept_list()
        self._attempts = 0

    def start(self) -> Iterator[None]:
        """Keep the page that the address names, then show everything."""
        reference = address.parameters().get("keep", "")
        if reference:
            address.replace([])
            self._keep(reference)
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
        sessions = history.sessions
        nodes = self._sections.due(history)
        quiz = self._pages.href("page/quiz")
        section = yield from HistoryView(sessions, self._entry, self._strings).section(quiz)
        nodes.append(section)
        tallies = yield from by_topic(sessions)
        nodes += topics(tallies, self._strings)
        yield
        nodes += self._sections.trend(sessions)
        yield
        nodes += self._sections.pair(sessions)
        yield
        self._list = self._kept_list()
        reports = yield from self._sections.report(sessions)
        self._say_problem()
        nodes += [self._list] + reports + damage
        self._frame.show(nodes + [self._backups.section(self._attempts)])

    def _say_problem(self) -> None:
        problem = self._store.problem
        self._frame.banner(self._strings.text("progress.problem_" + problem) if problem else "")

    def _entry(self, session: Session) -> Entry:
        left, attempt = session.next_open, session.attempt
        text = self._strings.text
        title = attempt_title(attempt, self._strings)
        when = moment_text(attempt.at, str(document.documentElement.lang))
        href = self._pages.href("page/quiz") + address.query([("attempt", attempt.id)])
        if left is not None:
            state = text("progress.busy", question=left + 1, total=session.total)
            return Entry(title, when, state, text("progress.go_on"), href)
        total = summary(session).total
        state = score_text(total, self._strings) if total.max_score else text("progress.discussed")
        return Entry(title, when, state, text("progress.review"), href)

    def _keep(self, reference: str) -> None:
        text = self._strings.text
        if not self._pages.has(reference) or reference.startswith(("page/", "slide/")):
            self._frame.say(text("progress.keep_unknown"), [])
            return
        title = self._pages.title(reference)
        back = link(text("progress.back_to", title=title), self._pages.href(reference))
        if self._kept.keep(reference, now()):
            undo = button(text("progress.undo"), lambda: self._undo_keep(reference))
            self._frame.say(text("progress.keep_done", title=title), [undo, back])
        else:
            self._frame.say(text("progress.keep_already", title=title), [back])

    def _undo_keep(self, reference: str) -> None:
        self._kept.remove(reference)
        self._say_removed(reference, [])

    def _remove(self, reference: str) -> None:
        at = self._kept.remove(reference)

        def undo() -> None:
            self._kept.keep(reference, at)
            self._said("progress.keep_done", reference)

        self._say_removed(reference, [button(self._strings.text("progress.undo"), undo)])

    def _say_removed(self, reference: str, actions: list[Node]) -> None:
        if reference in self._kept.references():
            self._said("progress.not_removed", reference)
        else:
            self._said("progress.removed", reference, actions)

    def _kept_list(self) -> Node:
        return kept_list(self._kept.references(), self._pages, self._strings, self._remove)

    def _said(self, key: str, reference: str, actions: list[Node] | None = None) -> None:
        """Show the list anew and say what happened to one page of it."""
        before, self._list = self._list, self._kept_list()
        before.replaceWith(self._list)
        self._say_problem()
        title = self._pages.title(reference) if self._pages.has(reference) else reference
        self._frame.say(self._strings.text(key, title=title), actions or [])
        focus_on("kept")


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
