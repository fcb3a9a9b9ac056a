"""An attempt put beside the bank: which question is next, what each answer earned."""

from wijzer.quiz.answers.outcome import Outcome
from wijzer.quiz.answers.scoring import score
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item, Match
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.taking.attempt import Answer, Attempt
from wijzer.quiz.taking.shuffle import shuffled


class Session:
    """A view of an attempt; a new answer makes a new attempt and so a new session.

    `items` are the attempt's questions that the bank still has; `missing` counts the others.
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

    def going_on(self, attempt: Attempt) -> "Session":
        """Return the session of the same quiz with a later state of its attempt."""
        return Session(attempt, self._bank)

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

    def answer(self, item: Item) -> Answer | None:
        """Return the answer that counts: the first that fits the question as it is now.

        Of a kind that asks twice it is the first choice, with the second one when that was made.
        """
        kind, first = kind_of(item), None
        for answer in self.attempt.answers:
            if answer.item == item.id and kind.fits(item, answer.response):
                if first and kind.asks_twice and answer.extends(first):
                    return answer
                first = first or answer
        return first

    def outcome(self, item: Item) -> Outcome | None:
        """Return what the answer to `item` earned; None without an answer."""
        answer = self.answer(item)
        return score(item, answer.response) if answer else None

    def choices(self, item: Item) -> list[Choice]:
        """Return the choices in this attempt's order; choices newer than the attempt come last."""
        order = self.attempt.orders.get(item.id, [])
        ordered = [choice for choice in map(item.choice, order) if choice]
        ordered += [choice for choice in item.choices if choice.id not in order]
        return kind_of(item).shown(item, ordered)

    def matches(self, item: Item) -> list[Match]:
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
