"""Judge each statement. A response is `id=true` or `id=false` for each one that was judged.

A kept response may have judged a statement since replaced: it counts by those that are left.
"""

from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.kinds.kind import WORDING
from wijzer.quiz.kinds.line import ReviewLine, compared
from wijzer.quiz.kinds.pairs import PairKind

TRUE = "true"
FALSE = "false"


class Statements(PairKind):
    """Some statements are true, the others false. `correct` of the item names the true ones."""

    name = "statements"
    mark = "="
    on_paper = "truth"
    clues = (WORDING,)

    def sayings(self, item: Item) -> list[str]:
        """Return true and false."""
        return [FALSE, TRUE]

    def still_there(self, item: Item, choice_ids: list[str]) -> bool:
        """Whether the item still has one of the statements, if any was judged."""
        return not choice_ids or any(item.choice(one) for one in choice_ids)

    def points(self, item: Item, response: list[str]) -> float:
        """Return `max(0, 2 * right / n - 1)`: half right is what guessing gives, and earns nothing.

        A statement that was not judged counts as not right. Of an answer that judged one the item
        no longer has, `n` are the judgements that are left.

        Source: right minus wrong, the correction for guessing of two options (Frary 1988).
        """
        right, total = self.parts(item, response)
        return max(0, 2 * right - total) / total

    def parts(self, item: Item, response: list[str]) -> tuple[int, int]:
        """Return how many statements were judged rightly, and how many count."""
        said, counted = self.split(response), self._counted(item, response)
        return sum(1 for one in counted if said.get(one.id) == _truth(item, one)), len(counted)

    def review(self, item: Item, choices: list[Choice], response: list[str]) -> list[ReviewLine]:
        """Return a line for each statement that counts, which tells whether it is true."""
        said, counted = self.split(response), self._counted(item, response)
        lines: list[ReviewLine] = []
        for choice in choices:
            if choice in counted:
                truth = _truth(item, choice)
                lines.append(ReviewLine(choice, compared(truth, said.get(choice.id, "")), truth))
        return lines

    def key_flaw(self, right: list[str], choices: list[str], matches: list[str]) -> str:
        """Ask for an even mix of true and false."""
        true, all_of_them = len(right), len(choices)
        if not 0 < true < all_of_them:
            return "all statements are " + ("true" if true else "false") + ": mix true and false ones"
        if abs(2 * true - all_of_them) > 1:
            told = str(true) + " of " + str(all_of_them) + " are true"
            return told + ", so calling all the same earns points: mix evenly"
        return ""

    def _counted(self, item: Item, response: list[str]) -> list[Choice]:
        """Return the statements on which a response is scored.

        All of them; of one that judged a statement since replaced, those that it judged and that
        are left, since it was not asked about what came in their place.
        """
        said = self.split(response)
        if all(item.choice(choice_id) for choice_id in said):
            return item.choices
        return [choice for choice in item.choices if choice.id in said]


def _truth(item: Item, choice: Choice) -> str:
    return TRUE if choice.id in item.correct else FALSE
