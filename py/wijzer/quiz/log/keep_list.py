"""The pages someone keeps, such as an application to look at again: `s/<kind>/<id>`."""

from wijzer.quiz.log.event_text import decode_event, encode_event
from wijzer.quiz.log.keys import KEPT_PAGES
from wijzer.store import Store


class KeepList:
    """References to pages (`entry/ai-wearables`) in a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def references(self) -> list[str]:
        """Return what is kept, the newest first."""
        keys = self._store.keys(KEPT_PAGES)
        dated = [(self._kept_at(key), key[len(KEPT_PAGES) :]) for key in keys if key.count("/") == 2]
        return [reference for _at, reference in sorted(dated, reverse=True)]

    def keep(self, reference: str, at: str) -> bool:
        """Keep a page; False when it was kept before."""
        return self._store.add(KEPT_PAGES + reference, encode_event({"v": 2, "at": at}))

    def remove(self, reference: str) -> str:
        """Keep a page no longer; returns since when it was kept, for `keep` to undo this."""
        at = self._kept_at(KEPT_PAGES + reference)
        self._store.remove([KEPT_PAGES + reference])
        return at

    def _kept_at(self, key: str) -> str:
        kept = decode_event(self._store.read(key) or "") or {}
        return str(kept.get("at") or "")
