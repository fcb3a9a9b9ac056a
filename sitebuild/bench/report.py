"""Print every figure, with the machine and the day that it was measured on."""

import os
import platform
from datetime import UTC, datetime

from sitebuild.bench import quality
from sitebuild.content import load
from sitebuild.project import Source


def main() -> int:
    """Measure and print; returns 0."""
    today = datetime.now(UTC).date().isoformat()
    print(f"{today} · {platform.machine()} · {os.cpu_count()} cores · Python {platform.python_version()}")
    for name, found in quality.rows(load(Source().data)):
        print(
            f"{name:42} n={found.n:3}  first three {found.in_first_three:.0%}"
            f"  MRR@10 {found.mrr:.3f}  nothing {found.nothing:.0%}"
        )
    return 0
