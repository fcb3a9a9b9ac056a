"""What a kind of question knows: which answers fit, what they earn, how they are told and numbered."""

from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.kinds.line import MISSED, RIGHT, WRONG, ReviewLine

LENGTH = "length"
"""A right choice may stand out as the longest."""
SHARED_WORD = "shared word"
"""A right choice may have a word that only the question has too."""
WORDING = "wording"
"""A choice may say by words such as "always" whether it is right."""


class Kind:
    """A kind of question. A response is a list of texts; `[]` is "don't know" for every kind.

    What stands here holds where a response is the ids of the choices that were picked; the other
    kinds say what theirs is. A kept response may be older than the bank: one that names what is
    gone does not fit, unless its kind says otherwise.
    """

    name = ""
    """As `Item.interaction` has it."""
    scored = True
    """Whether an answer earns points; what earns none is discussed."""
    asks_twice = False
    """Whether one may choose again after the feedback; the response is then the first and the second."""
    on_paper = "box"
    """What stands beside each choice on paper: a `box`, a `line` to write on, or two boxes, `truth`."""
    clues: tuple[str, ...] = ()
    """By what a choice may give away that it is right: the names above."""
    key_fields: tuple[str, ...] = ("choices",)
    """The fields of the item whose ids make up one part of its right answer."""

    def fits(self, item: Item, response: list[str]) -> bool:
        """Whether `response` could have been given to `item` as the bank has it now."""
        return all(item.choice(one) for one in response) and len(set(response)) == len(response)

    def points(self, item: Item, response: list[str]) -> float:
        """Return what a response that fits and is not `[]` earns, 0 to 1."""
        raise NotImplementedError

    def parts(self, item: Item, response: list[str]) -> tuple[int, int]:
        """Return how many parts of an answer are right, and of how many: the right ones picked."""
        right = item.correct
        return sum(1 for part in response if part in right), len(right)

    def shown(self, item: Item, choices: list[Choice]) -> list[Choice]:
        """Return the choices in the order to show them in, from the order that was drawn."""
        return choices

    def review(self, item: Item, choices: list[Choice], response: list[str]) -> list[ReviewLine]:
        """Return the lines worth showing after an answer: what was chosen, then what should have been.

        Args:
            item: the question.
            choices: its choices in the order in which they were shown.
            response: the answer.
        """
        chosen = [choice for choice in choices if choice.id in response]
        missed = [choice for choice in choices if choice.id in item.correct and choice.id not in response]
        lines = [ReviewLine(choice, RIGHT if choice.id in item.correct else WRONG) for choice in chosen]
        return lines + [ReviewLine(choice, MISSED) for choice in missed]

    def count_of(self, item: Item) -> int:
        """Return how many responses `item` can get, `[]` not counted; a second choice is not told."""
        return len(item.choices)

    def number_of(self, item: Item, response: list[str]) -> int:
        """Return the number of a response, from 0 up to `count_of`.

        Raises:
            ValueError: not a response to this item.
        """
        return [choice.id for choice in item.choices].index(response[0])

    def response_at(self, item: Item, number: int) -> list[str]:
        """Return the response with this number; the other way round of `number_of`."""
        return [item.choices[number].id]

    def key_ids(self, part: str) -> list[str]:
        """Split a part of the right answer into one id for each of `key_fields`."""
        return [part]

    def key_flaw(self, right: list[str], choices: list[str], matches: list[str]) -> str:
        """Return what is wrong with a right answer that names no unknown id, for an editor; else "".

        Args:
            right: the right answer.
            choices: the ids of the choices.
            matches: the ids of the matches.
        """
        raise NotImplementedError
