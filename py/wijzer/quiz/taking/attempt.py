"""One go at a quiz, as its log tells it: what was asked, and what was answered."""

from typing import Any

from wijzer.quiz.log.migrations import VERSION, upgrade
from wijzer.quiz.taking.modes import MODES, PRACTISING, QUIZ
from wijzer.record import Record
from wijzer.shape import is_object, is_text, is_texts


class Answer(Record):
    """What someone answered; `quiz/response.py` tells what each kind's response looks like."""

    def __init__(self, item: str, response: list[str], at: str) -> None:
        self.item = item
        self.response = response
        self.at = at

    def extends(self, earlier: "Answer") -> bool:
        """Whether this goes on where `earlier` stopped: a dilemma's second choice after its first."""
        length = len(earlier.response)
        begun = 0 < length < len(self.response) and self.response[:length] == earlier.response
        return begun and self.item == earlier.item


class Attempt(Record):
    """A quiz that was started.

    `quiz` is its name (`webinar`, `topic/nlaic`); `items` the questions in order; `orders` the
    order of each one's choices; `mode` why it is taken; `practice_of` the attempt whose mistakes
    this one practises, or empty; `answers` come in the order in which they were given. Times are
    ISO 8601 in UTC.
    """

    def __init__(self, attempt_id: str, at: str, quiz: str, items: list[str]) -> None:
        self.id = attempt_id
        self.at = at
        self.quiz = quiz
        self.items = items
        self.orders: dict[str, list[str]] = {}
        self.mode = QUIZ
        self.practice_of = ""
        self.answers: list[Answer] = []

    @property
    def practising(self) -> bool:
        """Whether the answers are kept apart from first answers."""
        return bool(self.practice_of) or self.mode in PRACTISING

    def answered(self, item_id: str) -> bool:
        """Whether there is an answer to this question."""
        return any(answer.item == item_id for answer in self.answers)

    def closed_to(self, answer: Answer) -> bool:
        """Whether the question has an answer that `answer` does not go on with."""
        return any(given.item == answer.item and not answer.extends(given) for given in self.answers)

    def with_answer(self, answer: Answer) -> "Attempt":
        """Return a copy that has `answer` too."""
        copy = Attempt(self.id, self.at, self.quiz, self.items)
        copy.orders = self.orders
        copy.mode = self.mode
        copy.practice_of = self.practice_of
        copy.answers = self.answers + [answer]
        return copy


def start_event(attempt: Attempt) -> dict[str, Any]:
    """Return event 0 of the attempt's log."""
    return {
        "v": VERSION,
        "kind": "start",
        "at": attempt.at,
        "set": attempt.quiz,
        "items": attempt.items,
        "orders": attempt.orders,
        "mode": attempt.mode,
        "practice_of": attempt.practice_of or None,
    }


def answer_event(answer: Answer) -> dict[str, Any]:
    """Return the event that tells of `answer`."""
    return {"item": answer.item, "response": answer.response, "at": answer.at}


def rebuild(attempt_id: str, events: dict[int, Any]) -> Attempt | None:
    """Return the attempt that a log tells of; None without a usable start.

    Args:
        attempt_id: the id in the log's keys.
        events: number in the log -> the value found there. Values that are not events are
            passed over, so one damaged key costs one answer and not the attempt; a start that
            was restored from a file counts at whatever number it stands.
    """
    attempt: Attempt | None = None
    answers: list[Answer] = []
    for number in sorted(events):
        attempt = attempt or _started(attempt_id, events[number])
        answer = _answer(events[number])
        if answer:
            answers.append(answer)
    if attempt:
        attempt.answers = answers
    return attempt


def _started(attempt_id: str, event: Any) -> Attempt | None:
    if not is_object(event) or event.get("kind") != "start":
        return None
    event = upgrade(event)
    if event is None:
        return None
    items, at, quiz = event.get("items"), event.get("at"), event.get("set")
    if not is_texts(items) or not items or not is_text(at) or not is_text(quiz):
        return None
    attempt = Attempt(attempt_id, at, quiz, items)
    orders = event.get("orders")
    if is_object(orders):
        attempt.orders = {item_id: order for item_id, order in orders.items() if is_texts(order)}
    attempt.practice_of = str(event.get("practice_of") or "")
    attempt.mode = event["mode"] if event.get("mode") in MODES else QUIZ
    return attempt


def _answer(event: Any) -> Answer | None:
    if not is_object(event) or not is_text(event.get("item")) or not is_texts(event.get("response")):
        return None
    return Answer(event["item"], event["response"], str(event.get("at") or ""))
