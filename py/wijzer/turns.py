"""Long work as a generator, which pauses so that the page can paint and answer meanwhile."""

from typing import Any, Generator


def all_at_once(turns: "Generator[None, None, Any]") -> Any:
    """Do such work without a pause; returns what it returns."""
    while True:
        try:
            next(turns)
        except StopIteration as end:
            return end.value
