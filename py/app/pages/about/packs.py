"""Packs on "About this site": keep one with a progress bar, go on where it stopped, remove it."""

from typing import Any

from app.browser.background import spawn
from app.browser.packs import Pack, PackError, Packs
from app.presenters.about.packs import KEEP, REMOVE, pack_state
from app.views.about.packs import PackRow
from app.views.about.state import megabytes
from wijzer.content.strings import Strings


class PackList:
    """The packs of this version, one row each."""

    def __init__(self, about: dict[str, Any], strings: Strings, lang: str) -> None:
        """Take the site's `version.json`; nothing shows until `start`."""
        self._packs = Packs(about)
        self._strings = strings
        self._lang = lang

    async def start(self) -> None:
        """Show each pack as it is kept now."""
        await self._packs.count()
        for pack in self._packs.all:
            self._show(pack, PackRow(self._strings.text("offline.pack_" + pack.name)))

    def _show(self, pack: Pack, row: PackRow, problem: str = "") -> None:
        def fetch() -> None:
            spawn(self._fetch(pack, row))

        def remove() -> None:
            spawn(self._remove(pack, row))

        ways = {KEEP: fetch, REMOVE: remove}
        size = megabytes(pack.size, self._strings, self._lang)
        state = pack_state(pack.kept, pack.files, size, problem, self._strings)
        row.show(state.text, [(label, ways[way]) for label, way in state.actions])

    async def _fetch(self, pack: Pack, row: PackRow) -> None:
        def tell(size: int) -> None:
            done, total = [megabytes(one, self._strings, self._lang) for one in (size, pack.size)]
            row.fetching(self._strings.text("offline.pack_fetching", done=done, total=total), size, pack.size)

        problem = ""
        tell(0)
        try:
            await self._packs.fetch(pack, tell)
        except PackError as error:
            problem = str(error)
        await self._packs.count()
        self._show(pack, row, problem)

    async def _remove(self, pack: Pack, row: PackRow) -> None:
        await self._packs.remove(pack)
        await self._packs.count()
        self._show(pack, row)
