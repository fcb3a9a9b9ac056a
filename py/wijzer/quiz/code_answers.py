"""Number the answers that a question can get: 0 for none, 1 for "don't know", the rest from 2."""

from wijzer.quiz.item import DILEMMA, MULTIPLE_RESPONSE, STATEMENTS, Item

_SINGLE = ("single_choice", DILEMMA)
_JUDGED = ["", "false", "true"]


def places(item: Item) -> int:
    """Return how many answers `item` can get, none and "don't know" included.

    Raises:
        ValueError: a kind of question that codes do not know.
    """
    count = len(item.choices)
    if item.interaction in _SINGLE:
        return 2 + count
    if item.interaction == MULTIPLE_RESPONSE:
        return 1 + 2**count
    if item.interaction == STATEMENTS:
        return 1 + 3**count
    raise ValueError(item.id + ": no code for " + item.interaction)


def place_of(item: Item, response: list[str] | None) -> int:
    """Return the number of an answer.

    Raises:
        ValueError: not an answer to this item.
    """
    if response is None or not response:
        return 0 if response is None else 1
    if item.interaction in _SINGLE:
        return 2 + _place([choice.id for choice in item.choices], response[0])
    if item.interaction == MULTIPLE_RESPONSE:
        known = [choice.id for choice in item.choices]
        return 1 + sum([2 ** _place(known, chosen) for chosen in response])
    judged = dict([(part.partition("=")[0], part.partition("=")[2]) for part in response])
    place = 0
    for choice in item.choices:
        place = place * 3 + _place(_JUDGED, judged.pop(choice.id, ""))
    if judged:
        raise ValueError(item.id + ": " + repr(response))
    return 1 + place


def response_at(item: Item, place: int) -> list[str] | None:
    """Return the answer with this number; the other way round of `place_of`."""
    if place < 2:
        return [] if place else None
    if item.interaction in _SINGLE:
        return [item.choices[place - 2].id]
    if item.interaction == MULTIPLE_RESPONSE:
        return [choice.id for bit, choice in enumerate(item.choices) if (place - 1) >> bit & 1]
    place -= 1
    response: list[str] = []
    for choice in reversed(item.choices):
        place, judged = divmod(place, 3)
        if judged:
            response.append(choice.id + "=" + _JUDGED[judged])
    return list(reversed(response))


def _place(values: list[str], value: str) -> int:
    """Return where `value` stands; ValueError when it does not."""
    if value not in values:
        raise ValueError(value)
    return values.index(value)
