"""One go at a quiz, as its log tells it: what was asked, and what was answered."""

from wijzer.quiz.taking.modes import PRACTISING, QUIZ
from wijzer.record import Record


class Answer(Record):
    """What someone answered; each kind in `quiz/kinds` tells what its responses look like."""

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

    def with_answer(self, answer: Answer) -> "Attempt":
        """Return a copy that has `answer` too."""
        copy = Attempt(self.id, self.at, self.quiz, self.items)
        copy.orders = self.orders
        copy.mode = self.mode
        copy.practice_of = self.practice_of
        copy.answers = self.answers + [answer]
        return copy
