"""The series of the bench, each by the name that `build.py bench NAME` knows it by."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from playwright.sync_api import Browser, Playwright

from sitebuild.content.content import Content, load
from sitebuild.project import DIST, Source
from sitebuild.serve.server import make_server
from sitebuild.tools.chromium import executable, launch
from tests.bench import sizes
from tests.bench.faults import answers, offline, taps
from tests.bench.pages import (
    browser_times,
    history_times,
    lighthouse,
    quiz_times,
    slow_page,
    start_times,
    update_bytes,
)
from tests.bench.rows import Row
from tests.bench.search import development, engine_times, peers

_SLOW = f"CPU {slow_page.SLOWER}× slower"


class Lab:
    """What the series share: a browser, the content, and what was asked for."""

    def __init__(self, playwright: Playwright, harness: Path | None, soak: bool) -> None:
        """Take the folder with the peers' corpora, if there is one, and whether to run what takes long."""
        self._playwright = playwright
        self.harness = harness
        self.soak = soak

    @cached_property
    def browser(self) -> Browser:
        """One browser for all series."""
        return launch(self._playwright)

    @cached_property
    def chromium(self) -> str:
        """The path of the browser."""
        return executable(self._playwright.chromium.executable_path)

    @cached_property
    def content(self) -> Content:
        """The content of the site."""
        return load(Source().data)

    def served(self, rows: Callable[[Browser, str], Iterable[Row]]) -> Iterator[Row]:
        """Measure on the built site, served."""
        server = make_server(DIST)
        server.run()
        try:
            yield from rows(self.browser, server.url)
        finally:
            server.stop()


@dataclass(frozen=True)
class Series:
    """What belongs together in the table, and is measured in one go."""

    name: str
    title: str
    rows: Callable[[Lab], Iterable[Row]]
    soak: bool = False
    """Whether it takes so long that it runs only when asked for."""


SERIES = (
    Series("ranking", "Ranking", lambda lab: development.rows(lab.content, lab.browser, lab.soak)),
    Series("peers", "Engine on other corpora", lambda lab: peers.rows(lab.browser, lab.harness)),
    Series("sizes", "Sizes", lambda _lab: sizes.rows()),
    Series("updates", "Updates", lambda lab: update_bytes.rows(lab.content)),
    Series(
        "engine",
        f"Engine, shipped content, {_SLOW}",
        lambda lab: engine_times.rows(lab.content, lab.browser, slow_page.SLOWER),
    ),
    Series("pages", f"Pages, {_SLOW}", lambda lab: browser_times.rows(lab.browser)),
    Series("starts", f"Starts, {_SLOW}", lambda lab: start_times.rows(lab.browser)),
    Series("quiz", f"Quiz, {_SLOW}", lambda lab: lab.served(quiz_times.rows)),
    Series("history", f"Kept answers, {_SLOW}", lambda lab: lab.served(history_times.rows)),
    Series(
        "lighthouse",
        f"Lighthouse, mobile, median of {lighthouse.RUNS}",
        lambda lab: lighthouse.rows(lab.content, lab.chromium),
    ),
    Series("answers", "What survives of answers", lambda lab: lab.served(answers.table), soak=True),
    Series("taps", "Taps that do nothing", lambda lab: lab.served(taps.table), soak=True),
    Series("kept-site", "What survives of the kept site", lambda lab: offline.table(lab.browser), soak=True),
)
