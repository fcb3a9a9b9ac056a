"""Understand what an address asks of the quiz page."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.taking.picked import read_picked
from wijzer.quiz.taking.selection import ALL, MISTAKES, REVIEW, SHORT, topic_name
from wijzer.quiz.taking.selection import EVERYTHING as ALL_QUESTIONS
from wijzer.record import Record

EVERYTHING = "all"
_MADE = (SHORT, ALL_QUESTIONS, MISTAKES, REVIEW)


class Request(Record):
    """What to open: an attempt at a question (1 is the first, 0 where it was left), or a quiz.

    `picked` is what was filled in there and not sent yet.

    All fields are empty for the plain start. `understood` is False when the address asked for
    something that is not there.
    """

    def __init__(self, understood: bool = True) -> None:
        self.understood = understood
        self.attempt = ""
        self.question = 0
        self.picked: list[str] = []
        self.quiz = ""
        self.length = ALL


def read_request(parameters: dict[str, str], bank: Bank) -> Request:
    """Read the parameters `attempt`, `q` and `picked`, or `set`, or `topic` and `n`. Others are let be."""
    request = Request()
    topic = parameters.get("topic", "")
    if parameters.get("attempt"):
        request.attempt = parameters["attempt"]
        request.question = _number(parameters.get("q", "")) or 0
        request.picked = read_picked(parameters.get("picked", ""))
    elif "set" in parameters:
        name = parameters["set"]
        if name not in _MADE and not bank.known(bank.sets.get(name, [])):
            return Request(understood=False)
        request.quiz = name
    elif "topic" in parameters:
        length = read_length(parameters.get("n", EVERYTHING))
        if length is None or topic not in bank.topics():
            return Request(understood=False)
        request.quiz = topic_name(topic)
        request.length = length
    return request


def read_length(text: str) -> int | None:
    """Return how many questions `text` asks for: `ALL`, or a number from 1; None for anything else."""
    return ALL if text == EVERYTHING else _number(text)


def length_text(length: int) -> str:
    """Return a length as the address has it: `all`, `5`."""
    return EVERYTHING if length == ALL else str(length)


def _number(text: str) -> int | None:
    digits = text if len(text) < 5 and all(sign in "0123456789" for sign in text) else ""
    return int(digits or "0") or None
