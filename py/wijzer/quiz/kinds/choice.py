"""Pick one, or pick all that apply. A response is the chosen ids, in any order."""

from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds.kind import LENGTH, SHARED_WORD, WORDING, Kind


class SingleChoice(Kind):
    """One choice is right."""

    name = "single_choice"
    clues = (LENGTH, SHARED_WORD, WORDING)

    def fits(self, item: Item, response: list[str]) -> bool:
        """Whether it is one choice of the item."""
        return len(response) <= 1 and super().fits(item, response)

    def points(self, item: Item, response: list[str]) -> float:
        """Return 1 for the right choice, else 0. A guess among n choices earns 1/n on average.

        Source: number-right scoring; our choice not to subtract for a wrong one.
        """
        return 1 if response == item.correct else 0

    def key_flaw(self, right: list[str], choices: list[str], matches: list[str]) -> str:
        """Ask for one right choice."""
        if len(right) == 1:
            return ""
        return "a single choice has exactly one right answer, not " + str(len(right))


class MultipleResponse(Kind):
    """Some choices are right."""

    name = "multiple_response"
    clues = (SHARED_WORD, WORDING)

    def points(self, item: Item, response: list[str]) -> float:
        """Return `max(0, TP/k - FP/(n-k))` for k right ones among n choices.

        Right picks earn their share of the right choices; wrong picks cost their share of the
        wrong ones, so ticking everything or nothing earns nothing.

        Source: plus/minus scoring, Betts et al. 2021; the shares are ours.
        """
        hits, right = self.parts(item, response)
        wrong = len(item.choices) - right
        # One fraction, so that a full score is exactly 1 whatever the shares are.
        points = hits * wrong - (len(response) - hits) * right if wrong else hits
        return max(0, points) / (right * (wrong or 1))

    def count_of(self, item: Item) -> int:
        """Return how many selections of at least one choice there are."""
        return 2 ** len(item.choices) - 1

    def number_of(self, item: Item, response: list[str]) -> int:
        """Number a selection, one bit a choice, the first the least significant."""
        known = [choice.id for choice in item.choices]
        return sum([2 ** known.index(chosen) for chosen in response]) - 1

    def response_at(self, item: Item, number: int) -> list[str]:
        """Return the selection with this number."""
        return [choice.id for bit, choice in enumerate(item.choices) if (number + 1) >> bit & 1]

    def key_flaw(self, right: list[str], choices: list[str], matches: list[str]) -> str:
        """Ask for right choices among wrong ones."""
        if 0 < len(right) < len(choices):
            return ""
        return "name at least one right choice and leave at least one wrong one"
