"""Print every figure that the README quotes, with the machine and the day it was measured on."""

import os
import platform
from datetime import UTC, datetime

from sitebuild.bench import browser_times, quality, sizes
from sitebuild.content import load
from sitebuild.project import Source


def report() -> int:
    """Measure `dist/` and print; returns 0."""
    today = datetime.now(UTC).date().isoformat()
    print(f"{today} · {platform.machine()} · {os.cpu_count()} cores · Python {platform.python_version()}")
    _print("Ranking", [(name, _in_words(found)) for name, found in quality.rows(load(Source().data))])
    _print("Sizes", sizes.rows())
    _print(f"Times, Chromium, CPU {browser_times.SLOWER}× slower", browser_times.rows())
    return 0


def _in_words(found: quality.Quality) -> str:
    return (
        f"{found.n} queries: first three {found.in_first_three:.0%}, "
        f"MRR@10 {found.mrr:.3f}, recall@10 {found.recall:.3f}, nothing found {found.nothing:.0%}"
    )


def _print(title: str, rows: list[tuple[str, str]]) -> None:
    print(f"\n{title}")
    for name, figure in rows:
        print(f"  {name:<60} {figure}")
