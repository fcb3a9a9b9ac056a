"""What an answer to each kind of question looks like, and whether one could have been given.

A response is a list of texts; `[]` is "Weet ik niet" for every kind.
- `single_choice`: the chosen id. `multiple_response`: the chosen ids, in any order.
- `statements`: `id=true` or `id=false` for each statement that was judged.
- `ordering`: the ids of all choices in the order given.
- `matching`: `choice match` for each choice that was matched; a match may serve twice.
- `dilemma`: the first choice, and after the arguments the second, which may be the same.
"""

from wijzer.quiz.bank.item import DILEMMA, MATCHING, ORDERING, SINGLE_CHOICE, STATEMENTS, Item

TRUE = "true"
FALSE = "false"

MARKS = {STATEMENTS: "=", MATCHING: " "}
"""What stands between a choice and what was said of it."""


class UnknownChoiceError(ValueError):
    """A response names a choice its item does not offer: a bug, not a wrong answer."""


def judged(response: list[str]) -> dict[str, str]:
    """Split the response to a `statements` item into choice id -> `true` or `false`."""
    return _split(response, MARKS[STATEMENTS])


def matched(response: list[str]) -> dict[str, str]:
    """Split the response to a `matching` item, or its right answer, into choice id -> match id."""
    return _split(response, MARKS[MATCHING])


def check_response(item: Item, response: list[str]) -> None:
    """Hold that `response` could have been given to `item`.

    Raises:
        UnknownChoiceError: an unknown choice or match, a choice named twice, a statement that is
            neither true nor false, an order without all choices, or more than one choice where
            one is asked.
    """
    mark = MARKS.get(item.interaction, "")
    chosen = [part.partition(mark)[0] for part in response] if mark else response
    if not _choices_fit(item, chosen) or not _values_fit(item, response):
        raise UnknownChoiceError(item.id + ": " + repr(response))


def fits(item: Item, response: list[str]) -> bool:
    """Whether `response` could have been given to `item` as the bank has it now."""
    try:
        check_response(item, response)
    except UnknownChoiceError:
        return False
    return True


def _choices_fit(item: Item, chosen: list[str]) -> bool:
    if any(item.choice(choice_id) is None for choice_id in chosen):
        return False
    if item.interaction == DILEMMA:
        return len(chosen) <= 2
    if len(set(chosen)) < len(chosen):
        return False
    if item.interaction == ORDERING:
        return len(chosen) in (0, len(item.choices))
    return len(chosen) <= 1 or item.interaction != SINGLE_CHOICE


def _values_fit(item: Item, response: list[str]) -> bool:
    if item.interaction == STATEMENTS:
        return all(value in (TRUE, FALSE) for value in judged(response).values())
    if item.interaction == MATCHING:
        return all(item.match(value) for value in matched(response).values())
    return True


def _split(response: list[str], mark: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for part in response:
        choice_id, _, value = part.partition(mark)
        pairs[choice_id] = value
    return pairs
