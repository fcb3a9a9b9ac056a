"""What one fills in to answer: the fields of each kind of question."""

from typing import Callable, Protocol

from app.views.dom import Node
from app.views.quiz.fields.choices import ChoiceFields
from app.views.quiz.fields.matching import MatchingFields
from app.views.quiz.fields.ordering import OrderingFields
from app.views.quiz.fields.statements import StatementFields
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Choice, Item, MatchOption


class Fields(Protocol):
    """What one fills in to answer. Nothing is filled in beforehand."""

    nodes: list[Node]

    def response(self) -> list[str]:
        """Return what is filled in, as a response."""
        ...

    def missing(self) -> str:
        """Return the key of what to say when this is no answer yet; empty when it is one."""
        ...


FIELDS: dict[str, Callable[[list[Choice], list[MatchOption], Strings], Fields]] = {
    "single_choice": lambda choices, _matches, _strings: ChoiceFields("radio", choices),
    "multiple_response": lambda choices, _matches, _strings: ChoiceFields("checkbox", choices),
    "statements": lambda choices, _matches, strings: StatementFields(choices, strings),
    "ordering": lambda choices, _matches, strings: OrderingFields(choices, strings),
    "matching": MatchingFields,
    "dilemma": lambda choices, _matches, _strings: ChoiceFields("radio", choices),
}
"""What makes the fields of each kind, by the kind's name."""


def make_fields(item: Item, choices: list[Choice], matches: list[MatchOption], strings: Strings) -> Fields:
    """Make the fields that the kind of `item` asks for, in the order of `choices` and `matches`."""
    return FIELDS[item.interaction](choices, matches, strings)
