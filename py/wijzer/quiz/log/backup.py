"""Everything kept, as one file: made, read back and merged. Merging only ever adds."""

import json
from typing import Any

from wijzer.quiz.log.keys import ATTEMPTS, KEPT_PAGES, SEARCHES, SET_ASIDE, split_key
from wijzer.record import Record
from wijzer.shape import is_list, is_object, is_texts
from wijzer.store import Store

FORMAT = "ai-in-de-zorg/progress"
VERSION = 2
"""The version of the file's form: version 2 can hold what was set aside as damaged."""


class BadFileError(ValueError):
    """A file that cannot be restored from; the message is `not_json`, `not_ours` or `newer`."""


class Plan(Record):
    """What restoring a file would add: the new (key, text) pairs, and what they amount to."""

    def __init__(self, additions: list[tuple[str, str]]) -> None:
        self.additions = additions
        events = [split_key(key) for key, _text in additions]
        self.attempts = len([1 for attempt_id, number in events if attempt_id and number == 0])
        self.answers = len([1 for attempt_id, number in events if attempt_id and number])
        self.kept = len([1 for key, _text in additions if key.startswith(KEPT_PAGES)])
        self.damaged = len([1 for key, _text in additions if key.startswith(SET_ASIDE)])


def own_keys(store: Store) -> list[str]:
    """Return the keys that are of this app's making.

    A site at `/` sees the keys of one at `/b/` too; those have more parts.
    """
    return [key for key in store.keys("") if _is_own(key)]


def pack(store: Store, at: str) -> str:
    """Return the whole store as the text of a file; damaged values go along as they are."""
    records = [[key, store.read(key) or ""] for key in own_keys(store)]
    return json.dumps({"format": FORMAT, "v": VERSION, "saved": at, "records": records})


def unpack(text: str) -> list[tuple[str, str]]:
    """Return the (key, text) pairs of a file, sorted so that each log begins with its start.

    Raises:
        BadFileError: not a file that `pack` made, or one of a later version.
    """
    try:
        value: Any = json.loads(text)
    except ValueError:
        raise BadFileError("not_json") from None
    if not is_object(value) or value.get("format") != FORMAT:
        raise BadFileError("not_ours")
    if value.get("v") not in range(1, VERSION + 1):
        raise BadFileError("newer")
    records = value.get("records")
    if not is_list(records) or not all(map(_is_record, records)):
        raise BadFileError("not_ours")
    pairs: list[tuple[str, str]] = [(record[0], record[1]) for record in records]
    return sorted(pairs, key=lambda pair: (split_key(pair[0]), pair[0]))


def plan(store: Store, text: str) -> Plan:
    """Work out what restoring `text` adds to `store`; nothing is written yet.

    An event that the log here has already is left out; one whose number is taken by another
    event gets the next free number, so that no answer of either side is lost. What is damaged
    comes along as it is, under its own number too.

    Raises:
        BadFileError: as `unpack`.
    """
    have = {key: store.read(key) or "" for key in own_keys(store)}
    logged = {(_log(key), value) for key, value in have.items()}
    additions: list[tuple[str, str]] = []
    for key, value in unpack(text):
        log = _log(key)
        if log and (log, value) in logged:
            continue
        while log and key in have:
            key = log + str(int(key[len(log) :]) + 1)
        if key not in have:
            have[key] = value
            additions.append((key, value))
    return Plan(additions)


def restore(store: Store, planned: Plan) -> None:
    """Add what was planned."""
    for key, text in planned.additions:
        store.add(key, text)


def to_erase(store: Store) -> list[str]:
    """Return the keys of everything this app has kept, the last searches too, which no file takes along."""
    return own_keys(store) + [key for key in store.keys(SEARCHES) if key.count("/") == 2]


def erase(store: Store) -> None:
    """Remove everything this app has kept."""
    for key in to_erase(store):
        store.remove(key)


def _is_record(value: Any) -> bool:
    """Whether this is a pair of texts whose key is one of ours."""
    return is_texts(value) and len(value) == 2 and _is_own(value[0])


def _is_own(key: str) -> bool:
    return key.count("/") == 2 and key[:2] in (ATTEMPTS, KEPT_PAGES, SET_ASIDE)


def _log(key: str) -> str:
    """Return the part of a numbered key before its number; empty for a kept page."""
    log = key[: key.rfind("/") + 1]
    return log if key[:2] in (ATTEMPTS, SET_ASIDE) and key[len(log) :].isdigit() else ""
