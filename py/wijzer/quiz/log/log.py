"""All that is kept of attempts, read once: what makes attempts, and what is left over."""

from typing import Any, Generator

from wijzer.quiz.log.event_text import decode_event
from wijzer.quiz.log.events import is_start, rebuild
from wijzer.quiz.log.keys import ATTEMPTS, split_key
from wijzer.quiz.taking.attempt import Attempt
from wijzer.record import Record
from wijzer.store import Store

_AT_ONCE = 25
"""Keys between two pauses."""


class Log(Record):
    """The attempts, the newest first, and as (key, text) what cannot be shown as one.

    `damaged` are events that are not as they were written; `loose` are answers whose attempt has
    lost its start, and keys that begin as ours do and go on otherwise.
    """

    def __init__(self) -> None:
        self.attempts: list[Attempt] = []
        self.damaged: list[tuple[str, str]] = []
        self.loose: list[tuple[str, str]] = []


def read_log(store: Store) -> Generator[None, None, Log]:
    """Return what `store` has of attempts; pauses often, as there may be thousands of answers."""
    log = Log()
    logs: dict[str, dict[int, Any]] = {}
    keys = store.keys(ATTEMPTS)
    for first in range(0, len(keys), _AT_ONCE):
        some = keys[first : first + _AT_ONCE]
        for key, text in zip(some, store.read_all(some)):
            _sort_out(key, text, logs, log)
        yield
    for attempt_id, events in logs.items():
        attempt = rebuild(attempt_id, events)
        if attempt:
            log.attempts.append(attempt)
        elif not any(map(is_start, events.values())):
            readable = [
                key for key in store.keys(ATTEMPTS + attempt_id + "/") if decode_event(store.read(key) or "")
            ]
            log.loose += zip(readable, store.read_all(readable))
        yield
    log.attempts.sort(key=lambda attempt: (attempt.at, attempt.id), reverse=True)
    return log


def _sort_out(key: str, text: str, logs: dict[str, dict[int, Any]], log: Log) -> None:
    """Put one text where it belongs: with the events of its attempt, or with what is left over."""
    attempt_id, number = split_key(key)
    event = decode_event(text) if attempt_id else None
    if event:
        logs.setdefault(attempt_id, {})[number] = event
    elif attempt_id:
        log.damaged.append((key, text))
    elif key.count("/") <= 2:  # a site at `/` sees the keys of one at `/b/`, which have more parts
        log.loose.append((key, text))
