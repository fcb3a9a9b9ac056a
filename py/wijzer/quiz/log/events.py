"""What a log says of an attempt: its start and its answers, to write and to read back."""

from typing import Any

from wijzer.quiz.log.migrations import VERSION, upgrade
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.modes import MODES, QUIZ
from wijzer.shape import is_object, is_text, is_texts


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


def is_start(event: Any) -> bool:
    """Whether an event tells of a start, be it one of a later version."""
    return is_object(event) and event.get("kind") == "start"


def _started(attempt_id: str, event: Any) -> Attempt | None:
    if not is_start(event):
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
