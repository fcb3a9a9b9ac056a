"""The pages someone keeps, such as an application to look at again: `s/<kind>/<id>`."""

import json
from typing import Any

from wijzer.quiz.journal import Store

_AREA = "s/"


class KeepList:
    """References to pages (`entry/ai-wearables`) in a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def references(self) -> list[str]:
        """Return what is kept, the newest first."""
        keys = self._store.keys(_AREA)
        dated = [(self._kept_at(key), key[len(_AREA) :]) for key in keys if key.count("/") == 2]
        return [reference for _at, reference in sorted(dated, reverse=True)]

    def keep(self, reference: str, at: str) -> bool:
        """Keep a page; False when it was kept before."""
        return self._store.add(_AREA + reference, json.dumps({"v": 1, "at": at}))

    def remove(self, reference: str) -> str:
        """Keep a page no longer; returns since when it was kept, for `keep` to undo this."""
        at = self._kept_at(_AREA + reference)
        self._store.remove(_AREA + reference)
        return at

    def _kept_at(self, key: str) -> str:
        try:
            value: Any = json.loads(self._store.read(key) or "")
            return str(value["at"])
        except (ValueError, KeyError, TypeError):
            return ""
