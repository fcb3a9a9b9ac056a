"""Take a side, read the arguments, and choose again. A response is the first choice, then the second.

The second may be the same.
"""

from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.kinds.kind import Kind
from wijzer.quiz.kinds.line import CHOSEN, FIRST, OTHER, SIDE, ReviewLine


class Dilemma(Kind):
    """No choice is right: it is discussed, and earns no points."""

    name = "dilemma"
    scored = False
    asks_twice = True

    def fits(self, item: Item, response: list[str]) -> bool:
        """Whether it is one or two choices of the item."""
        return len(response) <= 2 and all(item.choice(one) for one in response)

    def review(self, item: Item, choices: list[Choice], response: list[str]) -> list[ReviewLine]:
        """Return a line for each side."""
        return [ReviewLine(choice, _side(choice.id, response)) for choice in choices]

    def key_flaw(self, right: list[str], choices: list[str], matches: list[str]) -> str:
        """Ask for no right answer."""
        return "a dilemma has no right answer: make it []" if right else ""


def _side(choice_id: str, response: list[str]) -> str:
    if not response:
        return SIDE
    if choice_id == response[-1]:
        return CHOSEN
    return FIRST if choice_id in response else OTHER
