"""Find what is kept but cannot be read, set it aside, and gather it for a download.

A damaged event `a/<attempt>/<n>` moves to `x/a~<attempt>~<n>/<copy>`, its text as it was found.
It is copied before it is removed, so whatever stops this half-way leaves it in both places.
"""

import json

from wijzer.quiz.log.event_text import from_text
from wijzer.quiz.log.keys import ATTEMPTS, KEPT_PAGES, SET_ASIDE, split_key
from wijzer.store import Store

FORMAT = "ai-in-de-zorg/damaged"


def set_aside(store: Store) -> None:
    """Move each damaged event under its other name; one for which there is no room stays."""
    for key in store.keys(ATTEMPTS):
        text = store.read(key)
        if split_key(key)[0] and text is not None and from_text(text) is None and _copied(store, key, text):
            store.remove(key)


def unreadable(store: Store) -> list[tuple[str, str]]:
    """Return the (key, text) pairs of all that the app cannot show as it is.

    What was set aside, what could not be, answers whose attempt has lost its start, kept pages
    that have lost their date, and keys that begin as ours do and go on otherwise.
    """
    pairs = [(key, store.read(key) or "") for key in _own(store)]
    started = {split_key(key)[0] for key, text in pairs if (from_text(text) or {}).get("kind") == "start"}
    return [(key, text) for key, text in pairs if not _shows(key, text, started)]


def pack_unreadable(store: Store, at: str) -> str:
    """Return the text of a file with all that cannot be read."""
    records = [[key, text] for key, text in unreadable(store)]
    return json.dumps({"format": FORMAT, "saved": at, "records": records})


def _own(store: Store) -> list[str]:
    """Return the keys in our areas; a site at `/` sees those of one at `/b/`, which have more parts."""
    keys = store.keys(ATTEMPTS) + store.keys(KEPT_PAGES) + store.keys(SET_ASIDE)
    return [key for key in keys if key.count("/") <= 2]


def _shows(key: str, text: str, started: set[str]) -> bool:
    if from_text(text) is None or key.count("/") != 2:
        return False
    return key.startswith(KEPT_PAGES) or split_key(key)[0] in started


def _copied(store: Store, key: str, text: str) -> bool:
    """Copy a value under its other name; False when the copy would not outlive this page."""
    copy = 0
    while not store.add(_aside(key, copy), text):
        copy += 1
    if store.problem:
        store.remove(_aside(key, copy))
    return not store.problem


def _aside(key: str, copy: int) -> str:
    return SET_ASIDE + key.replace("/", "~") + "/" + str(copy)
