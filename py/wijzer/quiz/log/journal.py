"""The attempts kept in a store: one key per event, written once and never again.

Keys are `a/<attempt>/<n>`, n = 0 for the start. What an attempt looks like is rebuilt from
them each time, so tabs that write at once add to the log and overwrite nothing.
"""

from typing import Any

from wijzer.quiz.log.event_text import from_text, to_text
from wijzer.quiz.log.events import answer_event, rebuild, start_event
from wijzer.quiz.log.keys import ATTEMPTS, TABS, event_key, split_key
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.store import Store


class Journal:
    """Attempts in a store.

    A tab with a number of its own writes under numbers that no other tab can take, in the order
    of its answers: `localStorage` does not tell apart two tabs that write one key at once.
    """

    def __init__(self, store: Store, tab: int = 0) -> None:
        """Take the store, and the number of this tab: 0 for the only one, else below `TABS`."""
        self._store = store
        self._tab = tab

    def attempts(self) -> list[Attempt]:
        """Return all attempts that can be read, the newest first."""
        logs: dict[str, dict[int, Any]] = {}
        for key in self._store.keys(ATTEMPTS):
            attempt_id, number = split_key(key)
            if attempt_id:
                logs.setdefault(attempt_id, {})[number] = self._event(key)
        found = [rebuild(attempt_id, events) for attempt_id, events in logs.items()]
        attempts = [attempt for attempt in found if attempt]
        return sorted(attempts, key=lambda attempt: (attempt.at, attempt.id), reverse=True)

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Return one attempt as the store has it now."""
        events: dict[int, Any] = {}
        for key in self._store.keys(ATTEMPTS + attempt_id + "/"):
            found, number = split_key(key)
            if found == attempt_id:
                events[number] = self._event(key)
        return rebuild(attempt_id, events)

    def begin(self, attempt: Attempt) -> None:
        """Write the start of a new attempt."""
        self._store.add(event_key(attempt.id, 0), to_text(start_event(attempt)))

    def record(self, attempt: Attempt, answer: Answer) -> Attempt:
        """Write `answer` and return the attempt with it.

        When another tab wrote in the meantime, its answers are in the result; when it answered
        this very question, that first answer stands and nothing is written.
        """
        text = to_text(answer_event(answer))
        while True:
            if len(self._store.keys(ATTEMPTS + attempt.id + "/")) != len(attempt.answers) + 1:
                attempt = self.attempt(attempt.id) or attempt
            if attempt.closed_to(answer):
                return attempt
            number = self._free(attempt)
            if self._store.add(event_key(attempt.id, number), text):
                return attempt.with_answer(answer)

    def _free(self, attempt: Attempt) -> int:
        """Return the number of the next event."""
        number = len(attempt.answers) + 1
        if self._tab:
            number = number * TABS + self._tab
        while self._store.read(event_key(attempt.id, number)) is not None:
            number += TABS if self._tab else 1
        return number

    def _event(self, key: str) -> Any:
        return from_text(self._store.read(key) or "")
