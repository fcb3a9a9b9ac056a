"""Number the answers that a question can get: 0 for none, 1 for "don't know", the rest from 2."""

from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds import kind_of


def places(item: Item) -> int:
    """Return how many answers `item` can get, none and "don't know" included."""
    return 2 + kind_of(item).count_of(item)


def place_of(item: Item, response: list[str] | None) -> int:
    """Return the number of an answer.

    Raises:
        ValueError: not an answer to this item.
    """
    if response is None:
        return 0
    return 2 + kind_of(item).number_of(item, response) if response else 1


def response_at(item: Item, place: int) -> list[str] | None:
    """Return the answer with this number; the other way round of `place_of`."""
    if place < 2:
        return [] if place else None
    return kind_of(item).response_at(item, place - 2)
