"""Give each choice its match. A response is `choice match` for each that has one; a match may serve twice."""

from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.kinds.line import MATCH, ReviewLine, compared
from wijzer.quiz.kinds.pairs import PairKind


class Matching(PairKind):
    """Each choice goes with one of the item's `matches`. `correct` of the item has all pairs."""

    name = "matching"
    mark = " "
    on_paper = "line"
    key_fields = ("choices", "matches")

    def sayings(self, item: Item) -> list[str]:
        """Return the ids of the matches."""
        return [match.id for match in item.matches]

    def points(self, item: Item, response: list[str]) -> float:
        """Return `max(0, (m - 1) / (n - 1))` for m right of n: guessing gives at most one right on average.

        Source: our own, after the expected number of fixed points of a random order, which is one.
        With more matches than choices it is a little less.
        """
        right, total = self.parts(item, response)
        return max(0, right - 1) / (total - 1)

    def review(self, item: Item, choices: list[Choice], response: list[str]) -> list[ReviewLine]:
        """Return a line for each choice, with the texts of its match and of the one given."""
        texts = {match.id: match.text for match in item.matches}
        right, given = self.split(item.correct), self.split(response)
        lines: list[ReviewLine] = []
        for choice in choices:
            own, best = texts.get(given.get(choice.id, ""), ""), texts[right[choice.id]]
            lines.append(ReviewLine(choice, compared(best, own), MATCH, best, own))
        return lines

    def key_ids(self, part: str) -> list[str]:
        """Split a pair into its choice and its match."""
        choice_id, _, match_id = part.partition(self.mark)
        return [choice_id, match_id]

    def key_flaw(self, right: list[str], choices: list[str], matches: list[str]) -> str:
        """Ask for one match for each choice, and each its own."""
        pairs = [self.key_ids(part) for part in right]
        if sorted([choice for choice, _ in pairs]) != sorted(choices):
            names = ", ".join(choices)
            return "give each choice one match: write 'choice match' once for each of " + names
        if len({match for _, match in pairs}) < len(pairs):
            told = "two choices have the same match, so choosing it everywhere earns points"
            return told + ": give each its own"
        return ""
