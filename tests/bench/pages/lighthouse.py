"""What Lighthouse says of one page of every kind, as on a mid-range phone on a slow 4G network.

It runs in the same Chromium as the other measurements, on a server that packs what it sends: what
it makes of the speed is computed for its slow network, where an unpacked page would take longer.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import median
from typing import Any

from sitebuild.addresses import list_path, page_path, record_path
from sitebuild.content.content import PAGE_KINDS, Content
from sitebuild.project import DIST, ProblemError
from sitebuild.serve.server import make_server
from sitebuild.tools.chromium import LOCAL, flags
from sitebuild.tools.node import node_command, packages
from tests.bench.pages.host import HostHandler
from tests.bench.rows import Goal, Row, judged

ALL = Goal(1)
READING = Goal(0.98)
ISLANDS = Goal(0.85)
RUNS = 3
_NODE = 24
"""The oldest Node that it runs on is 22.19."""
_READ = ("webinar", "privacy", "licences")
_WHOLE = {"accessibility": "accessibility", "best practices": "best-practices", "SEO": "seo"}
_CATEGORIES = ",".join(["performance", *_WHOLE.values()])


@dataclass(frozen=True)
class Visit:
    """What the runs on one page found."""

    path: str
    runs: list[dict[str, Any]]

    def score(self, category: str) -> float:
        """The middle score of a category, from 0 to 1."""
        return median(run["categories"][category]["score"] for run in self.runs)

    @cached_property
    def blocked(self) -> float:
        """The milliseconds for which the page could not answer while it started."""
        return median(run["audits"]["total-blocking-time"]["numericValue"] for run in self.runs)

    def failed(self, category: str) -> str:
        """The audits of a category that took off points, by their names."""
        run = self.runs[0]
        weighed = [one["id"] for one in run["categories"][category]["auditRefs"] if one["weight"]]
        scores = {one: run["audits"][one]["score"] for one in weighed}
        # None: the audit did not apply.
        return ", ".join(one for one, score in scores.items() if score is not None and score < 1)


def rows(content: Content, chromium: str) -> list[Row]:
    """The lowest scores of all pages, and the speed of those that are only read and of those with Python.

    Args:
        content: names the first page of each kind.
        chromium: the path of the browser.
    """
    server = make_server(DIST, handler=HostHandler)
    server.run()
    try:
        islands = [_visit(chromium, server.url, path) for path in _island_paths()]
        reading = [_visit(chromium, server.url, path) for path in _reading_paths(content)]
    finally:
        server.stop()
    return [
        *(_lowest(name, [*islands, *reading], category, ALL) for name, category in _WHOLE.items()),
        _lowest("performance of reading pages", reading, "performance", READING),
        *map(_speed, islands),
    ]


def _island_paths() -> Iterator[str]:
    yield from (page_path(name, "nl") for name in ("home", "quiz", "progress", "about"))
    yield page_path("home", "en")


def _reading_paths(content: Content) -> Iterator[str]:
    """One page of every kind that is only read."""
    for kind in PAGE_KINDS:
        yield record_path(f"{kind}/{next(iter(content.records[kind]))}", "nl")
    yield list_path("entry", "nl")
    yield from (page_path(name, "nl") for name in _READ)


def _lowest(name: str, visits: list[Visit], category: str, goal: Goal) -> Row:
    worst = min(visits, key=lambda visit: visit.score(category))
    value = worst.score(category)
    beside = f"lowest of {len(visits)} pages"
    if not goal.is_met_by(value):
        beside = f"{worst.path}: {worst.failed(category)}"
    return judged(name, value, goal, beside)


def _speed(visit: Visit) -> Row:
    value = visit.score("performance")
    return judged(f"performance of {visit.path}", value, ISLANDS, f"blocked for {visit.blocked:.0f} ms")


def _visit(chromium: str, url: str, path: str) -> Visit:
    return Visit(path, [_run(chromium, url + path) for _ in range(RUNS)])


def _run(chromium: str, address: str) -> dict[str, Any]:
    """Let Lighthouse visit a page in a browser of its own; returns its report."""
    lighthouse = packages(web=Path(__file__).with_name("lighthouse_npm")) / "lighthouse" / "cli" / "index.js"
    started = f"--chrome-flags=--headless=new {' '.join(_quoted(flag) for flag in flags(LOCAL))}"
    options = [f"--only-categories={_CATEGORIES}", "--output=json", "--quiet", started]
    command = [*node_command(_NODE), str(lighthouse), address, *options, "--no-enable-error-reporting"]
    environment = {**os.environ, "CHROME_PATH": chromium}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ProblemError(f"Lighthouse, {address}: {done.stderr.strip()[-800:]}")
    return json.loads(done.stdout)


def _quoted(flag: str) -> str:
    return f'"{flag}"' if " " in flag else flag
