"""The page "About this site": what is kept for use without a network, its packs, and what is new."""

from typing import Any, Iterator

from pyscript import document

from app.browser import kept_site
from app.browser.background import sleep, spawn
from app.browser.clock import date_text, now
from app.browser.files import read_json
from app.browser.kept_site import KeptSite
from app.browser.site import site_json
from app.browser.window import reload_on_return, reload_page
from app.pages.about.packs import PackList
from app.views.about.state import action, facts, megabytes, show_new, show_state, shown_changes, state_line
from wijzer.content.strings import Strings

_MOMENT = 0.5
"""Seconds between two looks at how far keeping is."""

_WITHOUT_FIGURES = {kept_site.READY: "offline.ready", kept_site.BUSY: "offline.line_busy"}
"""What to say when the site's `version.json`, which has them, cannot be had."""


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
        if problem:
            show_state([state_line(self._strings.text("offline." + problem))])
        elif state == kept_site.READY and self._about:
            await self._show_kept(await kept_site.read_kept_site(self._about))
        elif state == kept_site.BUSY and self._about:
            await self._show_busy()
        elif state in _WITHOUT_FIGURES:
            show_state([state_line(self._strings.text(_WITHOUT_FIGURES[state]))])
        elif state:
            self._offer_to_keep("saver" if state == kept_site.SAVER else "failed")

    async def _show_busy(self) -> None:
        while kept_site.progress() == kept_site.BUSY:
            kept = await kept_site.read_kept_site(self._about)
            show_state([state_line(self._strings.text("offline.busy", kept=kept.kept, files=kept.files))])
            await sleep(_MOMENT)

    async def _show_kept(self, kept: KeptSite) -> None:
        if kept.kept < kept.files:
            show_state([state_line(self._strings.text("offline.incomplete", n=kept.files - kept.kept))])
            await kept_site.complete()
            kept = await kept_site.read_kept_site(self._about)
        text = self._strings.text
        whole = kept.kept >= kept.files
        pairs = [
            (text("offline.what"), text("offline.amount", n=kept.files)),
            (text("offline.size"), megabytes(kept.size, self._strings, self._lang)),
            (text("offline.since"), date_text(kept.since, self._lang)),
            (text("offline.version"), kept.version),
        ]
        show_state([state_line(text("offline.ready" if whole else "offline.failed")), facts(pairs)])

    def _offer_to_keep(self, key: str) -> None:
        text = self._strings.text

        def keep() -> None:
            spawn(self._keep())

        show_state([state_line(text("offline." + key)), action(text("offline.keep"), keep)])

    async def _keep(self) -> None:
        if await kept_site.keep():
            reload_page()
        else:
            show_state([state_line(self._strings.text("offline.failed"))])

    async def _show_new(self) -> None:
        """Show what the server's version has more than this one."""
        changes: list[Any] = await site_json("changes.json") or []
        new = changes[: max(0, len(changes) - shown_changes())]
        show_new([change["text"][self._lang] for change in new], self._strings.text("offline.new_waiting"))


def main() -> Iterator[None]:
    """Start the page and say that Python is ready."""
    root = document.documentElement
    page = AboutPage(Strings(read_json("offline.json")), str(root.lang))
    yield
    reload_on_return(now)  # whatever is kept may have changed
    spawn(page.start())
    root.dataset.python = "ready"
