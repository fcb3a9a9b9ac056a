"""The kinds of question. A new kind is a file here and its line below, and its fields on the page."""

from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds.choice import MultipleResponse, SingleChoice
from wijzer.quiz.kinds.dilemma import Dilemma
from wijzer.quiz.kinds.kind import Kind
from wijzer.quiz.kinds.matching import Matching
from wijzer.quiz.kinds.ordering import Ordering
from wijzer.quiz.kinds.statements import Statements

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (SingleChoice(), MultipleResponse(), Statements(), Ordering(), Matching(), Dilemma())
}
"""Each kind by its name, which is the `interaction` of its items."""


class UnknownKindError(ValueError):
    """An item is of a kind that is not in the table: a bug, or data newer than the code."""


def kind_of(item: Item) -> Kind:
    """Return the kind of `item`.

    Raises:
        UnknownKindError: there is no such kind.
    """
    if item.interaction not in KINDS:
        raise UnknownKindError(item.id + ": " + item.interaction)
    return KINDS[item.interaction]
