"""The part of the progress page about the pages someone keeps."""

from typing import Callable

from app.browser.clock import now
from app.presenters.progress.kept import (
    Remark,
    asked_remark,
    can_keep,
    kept_page,
    put_back_remark,
    removed_remark,
    unknown_remark,
)
from app.views.dom import Node, button, link
from app.views.progress.frame import ProgressFrame, focus_on
from app.views.progress.kept import kept_list
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.log.keep_list import KeepList
from wijzer.store import Store


class KeptPages:
    """Lists the pages; keeps one, takes one off the list, and undoes either."""

    def __init__(
        self,
        store: Store,
        pages: Pages,
        strings: Strings,
        frame: ProgressFrame,
        on_change: Callable[[], None],
    ) -> None:
        """Take `on_change`, called when something was written or removed."""
        self._kept = KeepList(store)
        self._pages = pages
        self._strings = strings
        self._frame = frame
        self._on_change = on_change
        self._list = self.section()

    def section(self) -> Node:
        """Make the list as it is now."""
        kept = [kept_page(reference, self._pages, self._strings) for reference in self._kept.references()]
        self._list = kept_list(kept, self._pages.href("page/home"), self._strings, self._remove)
        return self._list

    def keep(self, reference: str) -> None:
        """Keep the page that an address asks for."""
        if not can_keep(reference, self._pages):
            self._say(unknown_remark(self._strings))
            return
        is_new = self._kept.keep(reference, now())

        def undo() -> None:
            self._kept.remove(reference)
            self._show_removed(reference)

        self._say(asked_remark(reference, is_new, self._pages, self._strings), undo)

    def _remove(self, reference: str) -> None:
        at = self._kept.remove(reference)

        def undo() -> None:
            self._kept.keep(reference, at)
            self._show(put_back_remark(reference, self._pages, self._strings))

        self._show_removed(reference, undo)

    def _show_removed(self, reference: str, undo: Callable[[], None] | None = None) -> None:
        is_gone = reference not in self._kept.references()
        self._show(removed_remark(reference, is_gone, bool(undo), self._pages, self._strings), undo)

    def _show(self, remark: Remark, undo: Callable[[], None] | None = None) -> None:
        """Show the list anew and say what happened to one page of it."""
        self._list.replaceWith(self.section())
        self._on_change()
        self._say(remark, undo)
        focus_on("kept")

    def _say(self, remark: Remark, undo: Callable[[], None] | None = None) -> None:
        actions = [button(remark.undo, undo)] if remark.undo and undo else []
        actions += [link(*remark.back)] if remark.back else []
        self._frame.say(remark.text, actions)
