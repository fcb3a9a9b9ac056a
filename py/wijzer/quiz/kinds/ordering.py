"""Put all choices in order. A response is their ids in the order given."""

from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.kinds.kind import Kind
from wijzer.quiz.kinds.line import PLACE, ReviewLine, compared
from wijzer.quiz.kinds.order_number import count_of, number_of, order_at


class Ordering(Kind):
    """One order is right: that of `correct` of the item."""

    name = "ordering"
    on_paper = "line"

    def fits(self, item: Item, response: list[str]) -> bool:
        """Whether it is an order of all choices of the item."""
        return len(response) in (0, len(item.choices)) and super().fits(item, response)

    def points(self, item: Item, response: list[str]) -> float:
        """Return `max(0, 2 * pairs in order / all pairs - 1)`: half of the pairs is what guessing gives.

        Source: Kendall's rank correlation (1938), where it is below zero set to zero.
        """
        right, total = self.parts(item, response)
        return max(0, 2 * right - total) / total

    def parts(self, item: Item, response: list[str]) -> tuple[int, int]:
        """Return how many pairs are in order, each of two choices, and how many pairs there are."""
        places = [item.correct.index(choice_id) for choice_id in response]
        later = [(place, after) for at, place in enumerate(places) for after in places[at + 1 :]]
        count = len(item.correct)
        return sum(1 for place, after in later if place < after), count * (count - 1) // 2

    def shown(self, item: Item, choices: list[Choice]) -> list[Choice]:
        """Return them in the order that was drawn; never in the right one."""
        if [choice.id for choice in choices] == item.correct:
            return choices[1:] + choices[:1]
        return choices

    def review(self, item: Item, choices: list[Choice], response: list[str]) -> list[ReviewLine]:
        """Return a line for each choice, in the right order, with its place and the one given."""
        given = {choice_id: str(place) for place, choice_id in enumerate(response, 1)}
        lines: list[ReviewLine] = []
        for place, choice_id in enumerate(item.correct, 1):
            choice = item.choice(choice_id)
            if choice:
                own, best = given.get(choice_id, ""), str(place)
                lines.append(ReviewLine(choice, compared(best, own), PLACE, best, own))
        return lines

    def count_of(self, item: Item) -> int:
        """Return how many orders there are."""
        return count_of([choice.id for choice in item.choices])

    def number_of(self, item: Item, response: list[str]) -> int:
        """Number an order, 0 for the bank's own."""
        return number_of(response, [choice.id for choice in item.choices])

    def response_at(self, item: Item, number: int) -> list[str]:
        """Return the order with this number."""
        return order_at(number, [choice.id for choice in item.choices])

    def key_flaw(self, right: list[str], choices: list[str], matches: list[str]) -> str:
        """Ask for all choices."""
        if len(right) == len(choices):
            return ""
        told = "names " + str(len(right)) + " of " + str(len(choices)) + " choices"
        return told + ": name all, in the right order"
