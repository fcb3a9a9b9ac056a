"""An attempt put beside the bank: which question is next, what each answer earned."""

from typing import Generator

from wijzer.quiz.answers.outcome import Outcome
from wijzer.quiz.answers.scoring import score
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item, MatchOption
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.shuffle import shuffled


class Session:
    """A view of an attempt; a new answer makes a new attempt and so a new session.

    `items` are the attempt's questions that the bank still has; `missing` counts the others. What
    each answer earned is worked out once, when it is first asked for.
    """

    def __init__(self, attempt: Attempt, bank: Bank) -> None:
        self.attempt = attempt
        self._bank = bank
        self.items: list[Item] = []
        for item_id in attempt.items:
            item = bank.item(item_id)
            if item:
                self.items.append(item)
        self.missing = len(attempt.items) - len(self.items)
        self._counted: dict[str, tuple[Answer, Outcome]] = {}
        self._resolved: list[Answer] = []

    def going_on(self, attempt: Attempt) -> "Session":
        """Return the session of the same quiz with a later state of its attempt."""
        session = Session(attempt, self._bank)
        if attempt.answers[: len(self._resolved)] == self._resolved:
            session._counted, session._resolved = dict(self._counted), self._resolved
        return session

    @property
    def total(self) -> int:
        """How many questions there are."""
        return len(self.items)

    @property
    def next_open(self) -> int | None:
        """Index of the first question without an answer; None when all have one."""
        for index, item in enumerate(self.items):
            if self.answer(item) is None:
                return index
        return None

    def index_of(self, question: int) -> int | None:
        """Return the index of what to show for question number `question`; None for the result.

        1 is the first question and 0 the first open one. One can go back to any question, but not
        past the first without an answer.
        """
        first_open = self.next_open
        if not question:
            return first_open
        return min(question - 1, self.total - 1 if first_open is None else first_open)

    def answer(self, item: Item) -> Answer | None:
        """Return the answer that counts: the first that fits the question as it is now.

        Of a kind that asks twice it is the first choice, with the second one when that was made.
        """
        result = self._result(item)
        return result[0] if result else None

    def outcome(self, item: Item) -> Outcome | None:
        """Return what the answer to `item` earned; None without an answer."""
        result = self._result(item)
        return result[1] if result else None

    def closed_to(self, answer: Answer) -> bool:
        """Whether the question has an answer that counts and that `answer` does not go on with.

        One that does not fit the question as it is now closes nothing: it is asked again.
        """
        self.resolve()
        return not self._open_to(answer)

    def choices(self, item: Item) -> list[Choice]:
        """Return the choices in this attempt's order; choices newer than the attempt come last."""
        order = self.attempt.orders.get(item.id, [])
        ordered = [choice for choice in map(item.choice, order) if choice]
        ordered += [choice for choice in item.choices if choice.id not in order]
        return kind_of(item).shown(item, ordered)

    def matches(self, item: Item) -> list[MatchOption]:
        """Return what the choices can be matched with, in an order that this attempt keeps."""
        ids = shuffled([match.id for match in item.matches], f"{self.attempt.id}/{item.id}/matches")
        return [match for match in map(item.match, ids) if match]

    def to_practise(self) -> list[str]:
        """Return the ids of the scored questions that did not earn the full point."""
        ids: list[str] = []
        for item in self.items:
            outcome = self.outcome(item)
            if outcome and outcome.score < outcome.max_score:
                ids.append(item.id)
        return ids

    def resolve(self) -> None:
        """Work out which answers count and what they earned, unless that was done."""
        answers = self.attempt.answers
        if len(answers) != len(self._resolved):
            for answer in answers[len(self._resolved) :]:
                self._count(answer)
            self._resolved = answers

    def _result(self, item: Item) -> tuple[Answer, Outcome] | None:
        """Return the answer that counts and what it earned."""
        self.resolve()
        return self._counted.get(item.id)

    def _count(self, answer: Answer) -> None:
        """Let an answer count, when it fits the question as it is now and that is open to it."""
        item = self._bank.item(answer.item)
        if item and kind_of(item).fits(item, answer.response) and self._open_to(answer):
            self._counted[item.id] = (answer, score(item, answer.response))

    def _open_to(self, answer: Answer) -> bool:
        """Whether no answer to the question counts so far, or `answer` goes on with the one that does."""
        item, before = self._bank.item(answer.item), self._counted.get(answer.item)
        return item is None or before is None or (kind_of(item).asks_twice and answer.extends(before[0]))


def sessions_of(attempts: list[Attempt], bank: Bank) -> Generator[None, None, list[Session]]:
    """Return each attempt beside the bank, its answers resolved; pauses after each."""
    sessions: list[Session] = []
    for attempt in attempts:
        session = Session(attempt, bank)
        session.resolve()
        sessions.append(session)
        yield
    return sessions
