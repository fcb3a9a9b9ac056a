"""Where texts are kept by key: what every store does."""

from typing import Protocol


class Store(Protocol):
    """Where texts are kept by key. No method raises: trouble is the store's to remember and tell."""

    problem: str
    """What keeps the last write from being kept for good; empty when nothing does."""

    def keys(self, prefix: str) -> list[str]:
        """Return the keys that start with `prefix`, sorted."""
        ...

    def read(self, key: str) -> str | None:
        """Return the text of `key`, or None."""
        ...

    def read_all(self, keys: list[str]) -> list[str]:
        """Return the text of each key, empty for what is not there: one step for many."""
        ...

    def add(self, key: str, text: str) -> bool:
        """Keep `text` under a new key; False, and nothing done, when the key is taken."""
        ...

    def remove(self, keys: list[str]) -> None:
        """Forget these keys, before anything else can write."""
        ...
