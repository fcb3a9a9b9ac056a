"""The page "About this site": what is kept for use without a network, its packs, and what is new."""

from typing import Any, Iterator

from pyscript import document

from app.browser import kept_site
from app.browser.background import sleep, spawn
from app.browser.clock import date_text, now
from app.browser.files import read_json
from app.browser.site import site_json
from app.browser.window import reload_on_return, reload_page
from app.pages.about.packs import PackList
from app.presenters.about.state import (
    BUSY,
    READY,
    SiteState,
    new_changes,
    state_busy,
    state_failed,
    state_incomplete,
    state_kept,
    state_without,
)
from app.views.about.state import megabytes, show_new, show_state, shown_changes
from wijzer.content.strings import Strings

_MOMENT = 0.5
"""Seconds between two looks at how far keeping is."""


class AboutPage:
    """What happens on the page."""

    def __init__(self, strings: Strings, lang: str) -> None:
        """Take what the page shows; nothing shows until `start`."""
        self._strings = strings
        self._lang = lang
        self._about: dict[str, Any] = {}

    async def start(self) -> None:
        """Show everything, and go along with what changes."""
        self._about = await kept_site.read_version()
        kept_site.on_progress(self._look)
        await self._show_state()
        if self._about and not kept_site.impossible():
            await PackList(self._about, self._strings, self._lang).start()
        await self._show_new()

    def _look(self) -> None:
        spawn(self._show_state())

    async def _show_state(self) -> None:
        state, problem = kept_site.progress(), kept_site.impossible()
        self._about = self._about or await kept_site.read_version()
        has_figures = state in (READY, BUSY) and self._about and not problem
        if not has_figures:
            found = state_without(state, problem, self._strings)
            if found:
                self._show(found)
        elif state == BUSY:
            await self._show_busy()
        else:
            await self._show_kept()

    async def _show_busy(self) -> None:
        while kept_site.progress() == BUSY:
            self._show(state_busy(await kept_site.read_kept_site(self._about), self._strings))
            await sleep(_MOMENT)

    async def _show_kept(self) -> None:
        kept = await kept_site.read_kept_site(self._about)
        if kept.missing:
            self._show(state_incomplete(kept, self._strings))
            await kept_site.complete()
            kept = await kept_site.read_kept_site(self._about)
        self._show(state_kept(kept, self._strings, self._size, self._date))

    def _show(self, state: SiteState) -> None:
        show_state(state, lambda: spawn(self._keep()))

    def _size(self, size: int) -> str:
        return megabytes(size, self._strings, self._lang)

    def _date(self, at: str) -> str:
        return date_text(at, self._lang)

    async def _keep(self) -> None:
        if await kept_site.keep():
            reload_page()
        else:
            self._show(state_failed(self._strings))

    async def _show_new(self) -> None:
        """Show what the server's version has more than this one."""
        changes: list[Any] = await site_json("changes.json") or []
        new = new_changes(changes, shown_changes(), self._lang)
        show_new(new, self._strings.text("offline.new_waiting"))


def main() -> Iterator[None]:
    """Start the page and say that Python is ready."""
    root = document.documentElement
    page = AboutPage(Strings(read_json("offline.json")), str(root.lang))
    yield
    reload_on_return(now)  # whatever is kept may have changed
    spawn(page.start())
    root.dataset.python = "ready"
