"""Quarantine what is kept but cannot be read, and gather it for a download.

A damaged event `a/<attempt>/<n>` moves to `x/a~<attempt>~<n>/<copy>`, its text as it was found.
It is copied before it is removed, so whatever stops this half-way leaves it in both places.
"""

import json

from wijzer.quiz.log.event_text import decode_event
from wijzer.quiz.log.keys import KEPT_PAGES, QUARANTINE, aside_key
from wijzer.quiz.log.log import Log
from wijzer.store import Store

FORMAT = "ai-in-de-zorg/damaged"


def quarantine(store: Store, log: Log) -> None:
    """Move each damaged event under its other name; one for which there is no room stays."""
    for key, text in log.damaged:
        if _copied(store, key, text):
            store.remove([key])


def unreadable(store: Store, log: Log) -> list[tuple[str, str]]:
    """Return the (key, text) pairs of all that the app cannot show as it is, sorted.

    What was quarantined, what could not be, answers whose attempt has lost its start, kept pages
    that have lost their date, and keys that begin as ours do and go on otherwise.
    """
    pairs = [(key, text) for key, text in log.damaged if store.read(key) is not None] + log.loose
    for key in store.keys(KEPT_PAGES) + store.keys(QUARANTINE):
        text = store.read(key) or ""
        whole = key.startswith(KEPT_PAGES) and key.count("/") == 2 and decode_event(text) is not None
        if key.count("/") <= 2 and not whole:
            pairs.append((key, text))
    return sorted(pairs)


def pack_unreadable(pairs: list[tuple[str, str]], at: str) -> str:
    """Return the text of a file with what `unreadable` found."""
    return json.dumps({"format": FORMAT, "saved": at, "records": [list(pair) for pair in pairs]})


def _copied(store: Store, key: str, text: str) -> bool:
    """Copy a value under its other name; False when the copy would not outlive this page.

    What was copied before and could not be removed is not copied again.
    """
    copy = 0
    while not store.add(aside_key(key, copy), text):
        if store.read(aside_key(key, copy)) == text:
            return True
        copy += 1
    if store.problem:
        store.remove([aside_key(key, copy)])
    return not store.problem
