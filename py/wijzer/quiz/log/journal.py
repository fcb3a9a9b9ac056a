"""One attempt in a store: one key per event, written once and never again.

Keys are `a/<attempt>/<n>`, n = 0 for the start. What an attempt looks like is rebuilt from
them, so tabs that write at once add to the log and overwrite nothing. All attempts: `log.py`.
"""

from wijzer.quiz.log.event_text import decode_event, encode_event
from wijzer.quiz.log.events import answer_event, rebuild, start_event
from wijzer.quiz.log.keys import ATTEMPTS, TABS, aside_key, event_key, split_key
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.session import Session
from wijzer.store import Store


class Journal:
    """Writes attempts to a store, and reads one back.

    A tab with a number of its own writes under numbers that no other tab can take, in the order
    of its answers: `localStorage` does not tell apart two tabs that write one key at once.
    """

    def __init__(self, store: Store, tab: int = 0) -> None:
        """Take the store, and the number of this tab: 0 for the only one, else below `TABS`."""
        self._store = store
        self._tab = tab

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Return one attempt as the store has it now; None when it has no start."""
        keys = [key for key in self._keys(attempt_id) if split_key(key)[0]]
        texts = self._store.read_all(keys)
        return rebuild(attempt_id, {split_key(key)[1]: decode_event(text) for key, text in zip(keys, texts)})

    def begin(self, attempt: Attempt) -> None:
        """Write the start of a new attempt."""
        self._store.add(event_key(attempt.id, 0), encode_event(start_event(attempt)))

    def record(self, session: Session, answer: Answer) -> Session | None:
        """Write `answer` and return the session with it; None when its attempt was erased meanwhile.

        When another tab wrote in the meantime, its answers are in the result; when it answered
        this very question, that first answer stands and nothing is written.
        """
        text = encode_event(answer_event(answer))
        while True:
            attempt = session.attempt
            if len(self._keys(attempt.id)) != len(attempt.answers) + 1 or not self._begun(attempt.id):
                if self.erased(attempt.id):
                    return None
                attempt = self.attempt(attempt.id) or attempt  # its start may be damaged since
                session = session.going_on(attempt)
            if session.closed_to(answer):
                return session
            number = self._free(attempt)
            if self._store.add(event_key(attempt.id, number), text):
                return session.going_on(attempt.with_answer(answer))

    def erased(self, attempt_id: str) -> bool:
        """Whether an attempt that was begun here is gone; what it left behind goes with it.

        What another tab erased may have got an answer from here before the news came.
        """
        if self._begun(attempt_id) or self.attempt(attempt_id):
            return False
        if not self._store.keys(aside_key(event_key(attempt_id, 0), 0)):  # else it is damaged
            self._store.remove(self._keys(attempt_id))
        return True

    def _begun(self, attempt_id: str) -> bool:
        """Whether the start is where it was written; one that came from a file may be elsewhere."""
        return self._store.read(event_key(attempt_id, 0)) is not None

    def _keys(self, attempt_id: str) -> list[str]:
        return self._store.keys(ATTEMPTS + attempt_id + "/")

    def _free(self, attempt: Attempt) -> int:
        """Return the number of the next event."""
        number = len(attempt.answers) + 1
        if self._tab:
            number = number * TABS + self._tab
        while self._store.read(event_key(attempt.id, number)) is not None:
            number += TABS if self._tab else 1
        return number
