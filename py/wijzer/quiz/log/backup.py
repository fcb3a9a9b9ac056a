"""Everything kept, as one file: made, read back and merged. Merging only ever adds.

There may be thousands of answers, so whatever goes through them pauses often.
"""

import json
from typing import Any, Generator

from wijzer.quiz.log.keys import ATTEMPTS, KEPT_PAGES, QUARANTINE, SEARCHES, split_key
from wijzer.record import Record
from wijzer.shape import is_list, is_object, is_texts
from wijzer.store import Store

FORMAT = "ai-in-de-zorg/progress"
VERSION = 2
"""The version of the file's form: version 2 can hold what was quarantined as damaged."""
LARGEST = 10 * 1024 * 1024
"""Bytes of the largest file that can be ours: two for each of the 5 Mi characters, keys and texts
together, that a browser keeps for an origin. An event takes 1.2 bytes a character in the file."""

_AT_ONCE = 25
"""Records between two pauses."""
_NAMES = ("format", "v", "saved", "records")


class BadFileError(ValueError):
    """A file that cannot be restored from: `empty`, `large`, `not_json`, `not_ours` or `newer`."""


class Plan(Record):
    """What restoring a file would add: the new (key, text) pairs, and what they amount to."""

    def __init__(self, additions: list[tuple[str, str]]) -> None:
        self.additions = additions
        events = [split_key(key) for key, _text in additions]
        self.attempts = len([1 for attempt_id, number in events if attempt_id and number == 0])
        self.answers = len([1 for attempt_id, number in events if attempt_id and number])
        self.kept = len([1 for key, _text in additions if key.startswith(KEPT_PAGES)])
        self.damaged = len([1 for key, _text in additions if key.startswith(QUARANTINE)])


def own_keys(store: Store) -> list[str]:
    """Return the keys that are of this app's making.

    A site at `/` sees the keys of one at `/b/` too; those have more parts.
    """
    return [key for key in store.keys("") if _is_own(key)]


def pack(store: Store, at: str) -> Generator[None, None, str]:
    """Return the whole store as the text of a file; damaged values go along as they are."""
    records: list[str] = []
    for some in _parts(own_keys(store)):
        records += [json.dumps(list(pair)) for pair in zip(some, store.read_all(some))]
        yield
    head = json.dumps({"format": FORMAT, "v": VERSION, "saved": at})
    return head[:-1] + ', "records": [' + ", ".join(records) + "]}"


def check_file(size: int, head: str) -> None:
    """Look at a file before it is read: how many bytes it has, and how its text begins.

    Raises:
        BadFileError: nothing of ours is that large or begins so.
    """
    if not size:
        raise BadFileError("empty")
    # An earlier version wrote the members in any order.
    start = "".join(head.split())
    if not any([start.startswith('{"' + name + '":') for name in _NAMES]):
        raise BadFileError("not_ours")
    if size > LARGEST:
        raise BadFileError("large")


def plan(store: Store, text: str) -> Generator[None, None, Plan]:
    """Work out what restoring `text` adds to `store`; nothing is written yet.

    An event that the log here has already is left out; one whose number is taken by another
    event gets the next free number, so that no answer of either side is lost. What is damaged
    comes along as it is, under its own number too.

    Raises:
        BadFileError: not a file that `pack` made, or one of a later version.
    """
    records = _unpacked(text)
    have: dict[str, str] = {}
    for some in _parts(own_keys(store)):
        have.update(zip(some, store.read_all(some)))
        yield
    logged = {(_log(key), value) for key, value in have.items()}
    logs: dict[str, list[tuple[int, str]]] = {}
    additions: list[tuple[str, str]] = []
    for some in _parts(records):
        if not all(map(_is_record, some)):
            raise BadFileError("not_ours")
        for key, value in some:
            log = _log(key)
            if not log and key not in have:
                additions.append((key, value))
            elif log and (log, value) not in logged:
                logs.setdefault(log, []).append((int(key[len(log) :]), value))
        yield
    for log, events in logs.items():
        additions += _numbered(log, events, have)
        yield
    return Plan(additions)


def restore(store: Store, planned: Plan) -> Generator[None, None, None]:
    """Add what was planned; each log begins with its start."""
    for key, text in planned.additions:
        store.add(key, text)
        yield


def to_erase(store: Store) -> list[str]:
    """Return the keys of everything this app has kept, the last searches too, which no file takes along."""
    return own_keys(store) + [key for key in store.keys(SEARCHES) if key.count("/") == 2]


def erase(store: Store) -> bool:
    """Remove everything this app has kept, in one step: no other tab comes in between.

    False when any of it is still there, as where the browser does not allow removing.
    """
    store.remove(to_erase(store))
    return not to_erase(store)


def _unpacked(text: str) -> list[Any]:
    """Return the records of a file, not looked at yet."""
    try:
        value: Any = json.loads(text)
    except ValueError:
        raise BadFileError("not_json") from None
    if not is_object(value) or value.get("format") != FORMAT:
        raise BadFileError("not_ours")
    if value.get("v") not in range(1, VERSION + 1):
        raise BadFileError("newer")
    records = value.get("records")
    if not is_list(records):
        raise BadFileError("not_ours")
    return records


def _numbered(log: str, events: list[tuple[int, str]], have: dict[str, str]) -> list[tuple[str, str]]:
    """Return the events of one log under numbers that are free, which `have` then has too."""
    additions: list[tuple[str, str]] = []
    for number, value in sorted(events):
        while log + str(number) in have:
            number += 1
        key = log + str(number)
        have[key] = value
        additions.append((key, value))
    return additions


def _parts(values: list[Any]) -> list[list[Any]]:
    return [values[first : first + _AT_ONCE] for first in range(0, len(values), _AT_ONCE)]


def _is_record(value: Any) -> bool:
    """Whether this is a pair of texts whose key is one of ours."""
    return is_texts(value) and len(value) == 2 and _is_own(value[0])


def _is_own(key: str) -> bool:
    return key.count("/") == 2 and key[:2] in (ATTEMPTS, KEPT_PAGES, QUARANTINE)


def _log(key: str) -> str:
    """Return the part of a numbered key before its number; empty for a kept page."""
    log = key[: key.rfind("/") + 1]
    return log if key[:2] in (ATTEMPTS, QUARANTINE) and key[len(log) :].isdigit() else ""
