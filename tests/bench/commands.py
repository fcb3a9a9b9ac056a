"""What `build.py bench` and `build.py tune` do. Returns 0 when all is well, 1 when there are problems."""

from pathlib import Path

from sitebuild.commands import build


def bench(peers: Path | None, soak: bool) -> int:
    """Build, measure, and print the figures that the README quotes."""
    from tests.bench.report import report  # noqa: PLC0415

    return build(None) or report(peers, soak)


def tune() -> int:
    """Print what other weights of the search would bring."""
    from tests.bench.search.tune import tune  # noqa: PLC0415

    return tune()
