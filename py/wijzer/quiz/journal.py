"""The attempts kept in a store: one key per event, written once and never again.

Keys are `a/<attempt>/<n>`, n = 0 for the start. What an attempt looks like is rebuilt from
them each time, so tabs that write at once add to the log and overwrite nothing.
"""

import json
from typing import Any, Protocol

from wijzer.quiz.attempt import Answer, Attempt, answer_event, rebuild, start_event

_AREA = "a/"


class Store(Protocol):
    """Where texts are kept by key. No method raises: trouble is the store's to remember and tell."""

    def keys(self, prefix: str) -> list[str]:
        """Return the keys that start with `prefix`, sorted."""
        ...

    def read(self, key: str) -> str | None:
        """Return the text of `key`, or None."""
        ...

    def add(self, key: str, text: str) -> bool:
        """Keep `text` under a new key; False, and nothing done, when the key is taken."""
        ...

    def remove(self, key: str) -> None:
        """Forget `key`."""
        ...


class Journal:
    """Attempts in a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def attempts(self) -> list[Attempt]:
        """Return all attempts that can be read, the newest first."""
        logs: dict[str, dict[int, Any]] = {}
        for key in self._store.keys(_AREA):
            attempt_id, number = split_key(key)
            if attempt_id:
                logs.setdefault(attempt_id, {})[number] = self._event(key)
        found = [rebuild(attempt_id, events) for attempt_id, events in logs.items()]
        attempts = [attempt for attempt in found if attempt]
        return sorted(attempts, key=lambda attempt: (attempt.at, attempt.id), reverse=True)

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Return one attempt as the store has it now."""
        events: dict[int, Any] = {}
        for key in self._store.keys(_AREA + attempt_id + "/"):
            found, number = split_key(key)
            if found == attempt_id:
                events[number] = self._event(key)
        return rebuild(attempt_id, events)

    def begin(self, attempt: Attempt) -> None:
        """Write the start of a new attempt."""
        self._store.add(event_key(attempt.id, 0), json.dumps(start_event(attempt)))

    def record(self, attempt: Attempt, answer: Answer) -> Attempt:
        """Write `answer` and return the attempt with it.

        When another tab wrote in the meantime, its answers are in the result; when it answered
        this very question, that first answer stands and nothing is written.
        """
        text = json.dumps(answer_event(answer))
        number = len(attempt.answers) + 1
        while not self._store.add(event_key(attempt.id, number), text):
            attempt = self.attempt(attempt.id) or attempt
            if attempt.closed_to(answer):
                return attempt
            number += 1
        return attempt.with_answer(answer)

    def _event(self, key: str) -> Any:
        try:
            return json.loads(self._store.read(key) or "")
        except ValueError:
            return None


def event_key(attempt_id: str, number: int) -> str:
    """Return the key of one event of an attempt."""
    return _AREA + attempt_id + "/" + str(number)


def split_key(key: str) -> tuple[str, int]:
    """Return attempt and number of an event's key; `("", 0)` for any other key."""
    parts = key.split("/")
    if len(parts) != 3 or parts[0] != "a" or not parts[1] or not parts[2].isdigit():
        return ("", 0)
    return (parts[1], int(parts[2]))
