"""Packs on "About this site": keep one with a progress bar, go on where it stopped, remove it."""

from typing import Any

from app.browser.background import begin
from app.browser.packs import Pack, PackError, Packs
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
        text = self._strings.text

        def fetch() -> None:
            begin(self._fetch(pack, row))

        def remove() -> None:
            begin(self._remove(pack, row))

        whole = pack.kept >= pack.files
        key = "pack_whole" if whole else "pack_part" if pack.kept else "pack_none"
        size = megabytes(pack.size, self._strings, self._lang)
        state = text("offline." + key, kept=pack.kept, files=pack.files, size=size)
        onward = [] if whole else [(text("offline.pack_go_on" if pack.kept else "offline.pack_keep"), fetch)]
        removal = [(text("offline.pack_remove"), remove)] if pack.kept else []
        row.show((problem + " " + state).strip(), onward + removal)

    async def _fetch(self, pack: Pack, row: PackRow) -> None:
        def tell(size: int) -> None:
            done, total = [megabytes(one, self._strings, self._lang) for one in (size, pack.size)]
            row.fetching(self._strings.text("offline.pack_fetching", done=done, total=total), size, pack.size)

        problem = ""
        tell(0)
        try:
            await self._packs.fetch(pack, tell)
        except PackError as error:
            problem = self._strings.text("offline.pack_" + str(error))
        await self._packs.count()
        self._show(pack, row, problem)

    async def _remove(self, pack: Pack, row: PackRow) -> None:
        await self._packs.remove(pack)
        await self._packs.count()
        self._show(pack, row)
