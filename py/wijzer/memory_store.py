"""A store that ends with the page: for a shared computer."""


class MemoryStore:
    """Keeps texts by key, as `Store` asks, and nowhere but here."""

    problem = ""
    """Never any trouble: nothing is promised."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def keys(self, prefix: str) -> list[str]:
        """Return the keys that start with `prefix`, sorted."""
        return sorted([key for key in self._texts if key.startswith(prefix)])

    def read(self, key: str) -> str | None:
        """Return the text of `key`, or None."""
        return self._texts.get(key)

    def read_all(self, keys: list[str]) -> list[str]:
        """Return the text of each key, empty for what is not there."""
        return [self._texts.get(key) or "" for key in keys]

    def add(self, key: str, text: str) -> bool:
        """Keep `text` under a new key; False, and nothing done, when the key is taken."""
        if key in self._texts:
            return False
        self._texts[key] = text
        return True

    def remove(self, keys: list[str]) -> None:
        """Forget these keys."""
        for key in keys:
            self._texts.pop(key, None)
