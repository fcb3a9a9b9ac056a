"""Print every figure that the README quotes, with the machine and the day it was measured on."""

import os
import platform
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from sitebuild.content.content import load
from sitebuild.project import DIST, Source
from sitebuild.serve.server import make_server
from sitebuild.tools.chromium import executable, launch
from tests.bench import sizes
from tests.bench.faults import answers as faults
from tests.bench.faults import offline as offline_faults
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


def report(harness: Path | None, soak: bool) -> int:
    """Measure `dist/` and print; returns 0, also when a goal is missed: the row says so.

    Args:
        harness: the folder with the peers' corpora; None leaves their rows unmeasured.
        soak: also run what takes minutes.
    """
    content = load(Source().data)
    slower = slow_page.SLOWER
    with sync_playwright() as playwright:
        browser = launch(playwright)
        print(_where(browser.version))
        _print("Ranking", development.rows(content, browser, soak))
        _print("Engine on the harness's corpora", peers.rows(browser, harness))
        _print("Sizes", [*sizes.rows(), *update_bytes.rows(content)])
        _print(f"Engine, shipped content, CPU {slower}× slower", engine_times.rows(content, browser, slower))
        _print(f"Pages, CPU {slower}× slower", browser_times.rows(browser))
        _print(f"Starts, CPU {slower}× slower", start_times.rows(browser))
        _print(f"Quiz, CPU {slower}× slower", _served(browser, quiz_times.rows))
        _print(f"Kept answers, CPU {slower}× slower", _served(browser, history_times.rows))
        chromium = executable(playwright.chromium.executable_path)
        _print(f"Lighthouse, mobile, median of {lighthouse.RUNS}", lighthouse.rows(content, chromium))
        if soak:
            _print("What survives", _served(browser, faults.table))
            _print("What survives of the kept site", offline_faults.table(browser))
    return 0


def _served(browser: Browser, rows: Callable[[Browser, str], Iterable[Row]]) -> Iterator[Row]:
    server = make_server(DIST)
    server.run()
    try:
        yield from rows(browser, server.url)
    finally:
        server.stop()


def _where(chromium: str) -> str:
    today = datetime.now(UTC).date().isoformat()
    python = f"Python {platform.python_version()}"
    return f"{today} · {_processor()} · {os.cpu_count()} cores · {python} · Chromium {chromium}"


def _processor() -> str:
    """What the machine calls its processor, or else its kind."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _print(title: str, rows: Iterable[Row]) -> None:
    """Print rows, each as it comes, under a title with how busy the machine was: times grow with that."""
    load = f" (load {os.getloadavg()[0]:.1f})" if hasattr(os, "getloadavg") else ""
    print(f"\n{title}{load}")
    for row in rows:
        print(row, flush=True)
