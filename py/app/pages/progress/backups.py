"""The part of the progress page that saves everything to a file, restores it and erases it."""

from typing import Callable

from app.browser.clock import now
from app.browser.storage import DeviceStore
from app.browser.transfer import read_file, save_file
from app.views.dialog import Question, ask
from app.views.dom import Node
from app.views.progress.damage import damage_section
from app.views.progress.data import data_section
from app.views.progress.frame import ProgressFrame
from wijzer.content.strings import Strings
from wijzer.quiz.log.backup import BadFileError, Plan, erase, pack, plan, restore, to_erase
from wijzer.quiz.log.damage import pack_unreadable, set_aside, unreadable
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.log.keep_list import KeepList


class Backups:
    """Saves, restores and erases; asks before it changes anything."""

    def __init__(
        self, store: DeviceStore, strings: Strings, frame: ProgressFrame, on_change: Callable[[], None]
    ) -> None:
        """Take `on_change`, called when what is kept has changed."""
        self._store = store
        self._strings = strings
        self._frame = frame
        self._on_change = on_change

    def sections(self) -> list[Node]:
        """Set aside what is damaged, and make the sections of the page."""
        set_aside(self._store)
        damage = damage_section(len(unreadable(self._store)), self._strings, self._save_damaged)
        return damage + [data_section(self._strings, self._save, self._choose_file, self._ask_erase)]

    def _save_damaged(self) -> None:
        at = now()
        save_file("ai-in-de-zorg-damaged-" + at[:10] + ".json", pack_unreadable(self._store, at))
        self._frame.say(self._strings.text("progress.saved"), [])

    def _save(self) -> None:
        at = now()
        save_file("ai-in-de-zorg-" + at[:10] + ".json", pack(self._store, at))
        self._frame.say(self._strings.text("progress.saved"), [])

    def _choose_file(self, field: Node) -> None:
        read_file(field, self._ask_restore)
        field.value = ""

    def _ask_restore(self, text: str) -> None:
        try:
            planned = plan(self._store, text)
        except BadFileError as error:
            self._frame.say(self._strings.text("progress.bad_" + str(error)), [])
            return
        if not planned.additions:
            self._frame.say(self._strings.text("progress.nothing_new"), [])
            return
        words = self._strings.text
        question = Question(
            words("progress.restore_title"),
            [words("progress.restore_adds", what=self._amount(planned)), words("progress.restore_keeps")],
            words("progress.restore_yes"),
            words("progress.cancel"),
        )
        ask(question, lambda: self._restore(planned))

    def _restore(self, planned: Plan) -> None:
        restore(self._store, planned)
        self._on_change()
        self._frame.say(self._strings.text("progress.restored", what=self._amount(planned)), [])

    def _amount(self, planned: Plan) -> str:
        count = self._strings.count
        parts = [
            count("progress.amount_attempts", planned.attempts),
            count("progress.amount_answers", planned.answers),
            count("progress.amount_kept", planned.kept),
        ]
        amount = self._strings.text("progress.amount", attempts=parts[0], answers=parts[1], kept=parts[2])
        return amount + (count("progress.amount_damaged", planned.damaged) if planned.damaged else "")

    def _ask_erase(self) -> None:
        text = self._strings.text
        if not to_erase(self._store):
            self._frame.say(text("progress.nothing_kept"), [])
            return
        attempts = self._strings.count("progress.amount_attempts", len(Journal(self._store).attempts()))
        kept = self._strings.count("progress.amount_kept", len(KeepList(self._store).references()))
        lines = [text("progress.erase_what", attempts=attempts, kept=kept), text("progress.erase_final")]
        ask(
            Question(
                text("progress.erase_title"), lines, text("progress.erase_yes"), text("progress.cancel")
            ),
            self._erase,
        )

    def _erase(self) -> None:
        erase(self._store)
        self._on_change()
        self._frame.say(self._strings.text("progress.erased"), [])
