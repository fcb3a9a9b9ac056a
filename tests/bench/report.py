"""Measure series after series and print them, each with how fast the machine was before and after."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import sync_playwright

from sitebuild.project import ROOT
from tests.bench.machine import cal, machine
from tests.bench.pages.slow_page import page_loop
from tests.bench.rows import Row
from tests.bench.series import SERIES, Lab, Series

FIGURES = ROOT / "docs" / "figures.md"
_HEAD = """# Figures

Printed by `python3 build.py bench --record`; do not edit. With `--peers DIR --soak` it measures all: DIR is
a harness with two Dutch corpora that is not part of this project
([what is compared, and how](search-bench.md)).

A time depends on the machine. `cal` is the best of three times, in seconds, that the CPython named below
takes to add 1 to a local ten million times; goals on times hold for a machine with `cal` 1, so each time is
divided by the mean of the `cal` before and after its series, and the raw time stands beside it. "Loop" is
how long a page with its processor slowed takes to add ten million times in JavaScript.
"""


@dataclass(frozen=True)
class Measured:
    """A series with its rows, and the machine's speed around it."""

    series: Series
    rows: list[Row]
    cals: tuple[float, float]
    loops: tuple[float, float]

    @property
    def speed(self) -> str:
        """How fast the machine was before and after."""
        cals, loops = (" → ".join(f"{one:.{digits}f}" for one in pair) for pair, digits in self._pairs)
        return f"cal {cals} s, loop {loops} ms"

    @property
    def _pairs(self) -> tuple[tuple[tuple[float, float], int], ...]:
        return ((self.cals, 2), (self.loops, 0))

    def columns(self) -> list[tuple[str, str, str, str]]:
        """The rows, judged by the mean speed."""
        return [row.columns(sum(self.cals) / 2) for row in self.rows]


def report(names: Iterable[str], harness: Path | None, soak: bool, record: bool) -> int:
    """Measure `dist/` and print; returns 0, also when a goal is missed: the row says so.

    Args:
        names: of the series to run; none for all.
        harness: the folder with the peers' corpora; None leaves their rows unmeasured.
        soak: also run what takes minutes.
        record: also write `docs/figures.md`.
    """
    wanted = set(names)
    chosen = [one for one in SERIES if one.name in wanted or (not wanted and (soak or not one.soak))]
    with sync_playwright() as playwright:
        lab = Lab(playwright, harness, soak)
        where = f"{datetime.now(UTC).date()} · {machine()} · Chromium {lab.browser.version}"
        print(where)
        done: list[Measured] = []
        for series in chosen:
            done.append(_measure(series, lab))
            _print(done[-1])
    if record:
        FIGURES.write_text(_markdown(where, done), encoding="utf-8")
        print(f"\nWritten to {FIGURES.relative_to(ROOT)}")
    return 0


def _measure(series: Series, lab: Lab) -> Measured:
    before = cal(), page_loop(lab.browser)
    rows: list[Row] = []
    for row in series.rows(lab):
        print(f"  … {row.name}", flush=True)
        rows.append(row)
    return Measured(series, rows, (before[0], cal()), (before[1], page_loop(lab.browser)))


def _print(measured: Measured) -> None:
    print(f"\n{measured.series.title} ({measured.series.name}; {measured.speed})")
    for name, figure, goal, verdict in measured.columns():
        print(f"  {name:<60} {figure:<70} {goal:<12} {verdict}".rstrip(), flush=True)


def _markdown(where: str, done: list[Measured]) -> str:
    ran = {measured.series.name for measured in done}
    left = [series.name for series in SERIES if series.name not in ran]
    parts = [_HEAD, where + (f"\n\nNot in this run: {', '.join(left)}." if left else "")]
    for measured in done:
        parts.append(f"\n## {measured.series.title}\n\n`bench {measured.series.name}` · {measured.speed}\n")
        parts.append("| what | measured | goal | |\n| --- | --- | --- | --- |")
        parts += [f"| {' | '.join(columns)} |" for columns in measured.columns()]
    return "\n".join(parts) + "\n"
