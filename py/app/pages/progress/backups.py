"""The part of the progress page that saves everything to a file, restores it and erases it."""

from typing import Callable, Iterator

from app.browser.clock import now
from app.browser.download import read_file, save_file
from app.browser.storage import DeviceStore
from app.presenters.progress.backups import amount, erase_question, restore_question
from app.views.dialog import ask
from app.views.dom import Node
from app.views.progress.damage import damage_section
from app.views.progress.data import data_section
from app.views.progress.frame import ProgressFrame
from start import take_turns
from wijzer.content.strings import Strings
from wijzer.quiz.log.backup import BadFileError, Plan, check_file, erase, pack, plan, restore, to_erase
from wijzer.quiz.log.damage import pack_unreadable, quarantine, unreadable
from wijzer.quiz.log.keep_list import KeepList
from wijzer.quiz.log.log import Log


class Backups:
    """Saves, restores and erases; asks before it changes anything."""

    def __init__(
        self, store: DeviceStore, strings: Strings, frame: ProgressFrame, show: Callable[[], Iterator[None]]
    ) -> None:
        """Take `show`, the steps that show the page anew when what is kept has changed."""
        self._store = store
        self._strings = strings
        self._frame = frame
        self._show = show
        self._attempts = 0
        self._unreadable: list[tuple[str, str]] = []

    def damage(self, log: Log) -> list[Node]:
        """Quarantine what is damaged, and make the section about it; nothing when all can be read."""
        quarantine(self._store, log)
        self._unreadable = unreadable(self._store, log)
        return damage_section(len(self._unreadable), self._strings, self._save_damaged)

    def section(self, attempts: int) -> Node:
        """Make the section about everything that is kept, so many attempts among it."""
        self._attempts = attempts
        return data_section(
            self._strings, lambda: take_turns(self._save()), self._choose_file, self._ask_erase
        )

    def _say(self, key: str, **values: str) -> None:
        self._frame.say(self._strings.text(key, **values), [])

    def _save_damaged(self) -> None:
        at = now()
        save_file("ai-in-de-zorg-damaged-" + at[:10] + ".json", pack_unreadable(self._unreadable, at))
        self._say("progress.saved")

    def _save(self) -> Iterator[None]:
        at = now()
        text = yield from pack(self._store, at)
        save_file("ai-in-de-zorg-" + at[:10] + ".json", text)
        self._say("progress.saved")

    def _choose_file(self, field: Node) -> None:
        read_file(field, self._accepts, self._read)
        field.value = ""

    def _accepts(self, size: int, head: str) -> bool:
        """Whether a file may be one of ours; else says what is wrong with it."""
        try:
            check_file(size, head)
        except BadFileError as error:
            self._say("progress.bad_" + str(error))
            return False
        return True

    def _read(self, text: str | None) -> None:
        if text is None:
            self._say("progress.bad_unread")
        else:
            take_turns(self._ask_restore(text))

    def _ask_restore(self, text: str) -> Iterator[None]:
        try:
            planned = yield from plan(self._store, text)
        except BadFileError as error:
            self._say("progress.bad_" + str(error))
            return
        if not planned.additions:
            self._say("progress.nothing_new")
            return
        ask(restore_question(planned, self._strings), lambda: take_turns(self._restore(planned)))

    def _restore(self, planned: Plan) -> Iterator[None]:
        yield from restore(self._store, planned)
        yield from self._show()
        self._say("progress.restored", what=amount(planned, self._strings))

    def _ask_erase(self) -> None:
        if not to_erase(self._store):
            self._say("progress.nothing_kept")
            return
        kept = len(KeepList(self._store).references())
        ask(erase_question(self._attempts, kept, self._strings), self._erase)

    def _erase(self) -> None:
        take_turns(self._show_erased(erase(self._store)))

    def _show_erased(self, whole: bool) -> Iterator[None]:
        yield from self._show()
        self._say("progress.erased" if whole else "progress.not_erased")
