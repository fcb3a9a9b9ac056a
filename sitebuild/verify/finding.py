"""What is told of a host."""

from collections.abc import Iterable
from dataclasses import dataclass

_NAMED = 3


@dataclass(frozen=True)
class Finding:
    """One thing that a host does: wrong when visitors lose something by it, else it could be better."""

    wrong: bool
    text: str

    def __str__(self) -> str:
        """The line that is printed."""
        return f"{'WRONG ' if self.wrong else 'BETTER'} {self.text}"


def grouped(wrong: bool, cases: Iterable[tuple[str, str]]) -> list[Finding]:
    """Return a finding for each kind, from (kind in words or "" for nothing, path)."""
    kinds: dict[str, list[str]] = {}
    for kind, path in cases:
        if kind:
            kinds.setdefault(kind, []).append(path)
    return [Finding(wrong, f"{kind}: {_names(paths)}") for kind, paths in kinds.items()]


def _names(paths: list[str]) -> str:
    more = len(paths) - _NAMED
    return ", ".join(paths[:_NAMED]) + (f" and {more} more" if more > 0 else "")
