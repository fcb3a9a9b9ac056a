"""What was searched last on this device: one key a query, `r/<moment>/q`, the newest few."""

from wijzer.search.analysis.analyzer import words
from wijzer.store import Store

_AREA = "r/"
_MAX_QUERIES = 6
_MAX_CHARACTERS = 80


class RecentSearches:
    """The last queries that led somewhere."""

    def __init__(self, store: Store) -> None:
        """Take the store of this device."""
        self._store = store

    def queries(self) -> list[str]:
        """Return the queries, the newest first."""
        return [self._store.read(key) or "" for key in self._keys()]

    def add(self, query: str, at: str) -> None:
        """Keep a query, made at an ISO moment. An earlier one of the same words goes, as does the oldest."""
        query = " ".join(query.split())[:_MAX_CHARACTERS]
        same = [key for key in self._keys() if words(self._store.read(key) or "") == words(query)]
        for key in same + [key for key in self._keys() if key not in same][_MAX_QUERIES - 1 :]:
            self._store.remove(key)
        self._store.add(f"{_AREA}{at}/q", query)

    def erase(self) -> None:
        """Forget all."""
        for key in self._keys():
            self._store.remove(key)

    def _keys(self) -> list[str]:
        keys = [key for key in self._store.keys(_AREA) if key.count("/") == 2 and key.endswith("/q")]
        return sorted(keys, reverse=True)
