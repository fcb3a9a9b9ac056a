"""Number the answers that a question can get: 0 for none, 1 for "don't know", the rest from 2."""

from wijzer.quiz.answers.response import FALSE, MARKS, TRUE, judged, matched
from wijzer.quiz.bank.item import DILEMMA, MULTIPLE_RESPONSE, ORDERING, SINGLE_CHOICE, STATEMENTS, Item
from wijzer.quiz.kinds.order_number import count_of, number_of, order_at

_SINGLE = (SINGLE_CHOICE, DILEMMA)


def places(item: Item) -> int:
    """Return how many answers `item` can get, none and "don't know" included."""
    known = [choice.id for choice in item.choices]
    if item.interaction in _SINGLE:
        return 2 + len(known)
    if item.interaction == ORDERING:
        return 2 + count_of(known)
    if item.interaction == MULTIPLE_RESPONSE:
        return 1 + 2 ** len(known)
    return 1 + len(_sayings(item)) ** len(known)


def place_of(item: Item, response: list[str] | None) -> int:
    """Return the number of an answer.

    Raises:
        ValueError: not an answer to this item.
    """
    if response is None or not response:
        return 0 if response is None else 1
    known = [choice.id for choice in item.choices]
    if item.interaction in _SINGLE:
        return 2 + _place(known, response[0])
    if item.interaction == ORDERING:
        return 2 + number_of(response, known)
    if item.interaction == MULTIPLE_RESPONSE:
        return 1 + sum([2 ** _place(known, chosen) for chosen in response])
    return 1 + _said(item, response)


def response_at(item: Item, place: int) -> list[str] | None:
    """Return the answer with this number; the other way round of `place_of`."""
    if place < 2:
        return [] if place else None
    known = [choice.id for choice in item.choices]
    if item.interaction in _SINGLE:
        return [known[place - 2]]
    if item.interaction == ORDERING:
        return order_at(place - 2, known)
    if item.interaction == MULTIPLE_RESPONSE:
        return [choice_id for bit, choice_id in enumerate(known) if (place - 1) >> bit & 1]
    return _said_at(item, place - 1)


def _said(item: Item, response: list[str]) -> int:
    """Number what was said of each choice, one digit a choice, the first the most significant."""
    said = judged(response) if item.interaction == STATEMENTS else matched(response)
    sayings, number = _sayings(item), 0
    for choice in item.choices:
        number = number * len(sayings) + _place(sayings, said.pop(choice.id, ""))
    if said:
        raise ValueError(item.id + ": " + repr(response))
    return number


def _said_at(item: Item, number: int) -> list[str]:
    sayings, mark = _sayings(item), MARKS[item.interaction]
    response: list[str] = []
    for choice in reversed(item.choices):
        number, said = divmod(number, len(sayings))
        if said:
            response.append(choice.id + mark + sayings[said])
    return list(reversed(response))


def _sayings(item: Item) -> list[str]:
    """Return what can be said of a choice: nothing, then true or false, or any of the matches."""
    return ["", FALSE, TRUE] if item.interaction == STATEMENTS else [""] + [one.id for one in item.matches]


def _place(values: list[str], value: str) -> int:
    """Return where `value` stands; ValueError when it does not."""
    if value not in values:
        raise ValueError(value)
    return values.index(value)
