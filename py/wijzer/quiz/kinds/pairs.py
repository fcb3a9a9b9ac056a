"""The kinds in which something is said of each choice."""

from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds.kind import Kind


class PairKind(Kind):
    """A kind whose response is pairs: a choice, a mark, and what was said of that choice."""

    mark = ""
    """What stands between the two."""

    def sayings(self, item: Item) -> list[str]:
        """Return what can be said of a choice."""
        raise NotImplementedError

    def split(self, pairs: list[str]) -> dict[str, str]:
        """Split pairs into choice id -> what was said of it."""
        said: dict[str, str] = {}
        for pair in pairs:
            choice_id, _, saying = pair.partition(self.mark)
            said[choice_id] = saying
        return said

    def fits(self, item: Item, response: list[str]) -> bool:
        """Whether each choice is the item's, is named once, and can have this said of it."""
        said, sayings = self.split(response), self.sayings(item)
        once = len(said) == len(response) and self.still_there(item, list(said))
        return once and all(one in sayings for one in said.values())

    def still_there(self, item: Item, choice_ids: list[str]) -> bool:
        """Whether the item has what a response names, so far as the response needs it."""
        return all(item.choice(one) for one in choice_ids)

    def count_of(self, item: Item) -> int:
        """Return in how many ways something can be said of at least one choice."""
        return (1 + len(self.sayings(item))) ** len(item.choices) - 1

    def number_of(self, item: Item, response: list[str]) -> int:
        """Number what was said, one digit a choice, 0 for nothing, the first the most significant."""
        said, sayings = self.split(response), [""] + self.sayings(item)
        number = 0
        for choice in item.choices:
            number = number * len(sayings) + sayings.index(said.pop(choice.id, ""))
        if said:
            raise ValueError(item.id + ": " + repr(response))
        return number - 1

    def response_at(self, item: Item, number: int) -> list[str]:
        """Return the pairs with this number."""
        sayings, number = [""] + self.sayings(item), number + 1
        response: list[str] = []
        for choice in reversed(item.choices):
            number, saying = divmod(number, len(sayings))
            if saying:
                response.append(choice.id + self.mark + sayings[saying])
        return list(reversed(response))
