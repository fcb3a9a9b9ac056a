"""What `build.py bench` and `build.py tune` do. Returns 0 when all is well, 1 when there are problems."""

from collections.abc import Sequence
from pathlib import Path

from sitebuild.commands import build
from sitebuild.project import ProblemError


def bench(names: Sequence[str], peers: Path | None, soak: bool, record: bool) -> int:
    """Build, measure, and print the figures of `docs/figures.md`."""
    from tests.bench.report import report  # noqa: PLC0415
    from tests.bench.series import SERIES  # noqa: PLC0415

    known = [series.name for series in SERIES]
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ProblemError(f"No series is called {', '.join(unknown)}. There are: {', '.join(known)}.")
    return build(None) or report(names, peers, soak, record)


def tune() -> int:
    """Print what other weights of the search would bring."""
    from tests.bench.search.tune import tune  # noqa: PLC0415

    return tune()
