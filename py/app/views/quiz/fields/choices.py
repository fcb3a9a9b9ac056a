"""The choices of a question as fields of a form, and the response they hold."""

from typing import Protocol

from app.views.dom import Node, element
from app.views.quiz.fields.matching import MatchingFields
from app.views.quiz.fields.ordering import OrderingFields
from wijzer.content.strings import Strings
from wijzer.quiz.answers.response import FALSE, TRUE
from wijzer.quiz.bank.item import MATCHING, MULTIPLE_RESPONSE, ORDERING, STATEMENTS, Choice, Item, Match


class Fields(Protocol):
    """What one fills in to answer. Nothing is filled in beforehand."""

    nodes: list[Node]

    def response(self) -> list[str]:
        """Return what is filled in, as a response."""
        ...

    def missing(self) -> str:
        """Return the key of what to say when this is no answer yet; empty when it is one."""
        ...


def make_fields(item: Item, choices: list[Choice], matches: list[Match], strings: Strings) -> Fields:
    """Make the fields that the kind of `item` asks for, in the order of `choices` and `matches`."""
    if item.interaction == STATEMENTS:
        return StatementFields(choices, strings)
    if item.interaction == ORDERING:
        return OrderingFields(choices, strings)
    if item.interaction == MATCHING:
        return MatchingFields(choices, matches, strings)
    return ChoiceFields("checkbox" if item.interaction == MULTIPLE_RESPONSE else "radio", choices)


class ChoiceFields:
    """Radio buttons or checkboxes."""

    def __init__(self, kind: str, choices: list[Choice]) -> None:
        self.nodes = [_field(kind, "answer", choice.id, choice.text) for choice in choices]

    def response(self) -> list[str]:
        """Return the chosen ids."""
        return _chosen(self.nodes)

    def missing(self) -> str:
        """Ask for a choice."""
        return "" if self.response() else "quiz.choose_first"


class StatementFields:
    """True and false for each statement."""

    def __init__(self, choices: list[Choice], strings: Strings) -> None:
        self.nodes = [_statement(choice, strings) for choice in choices]

    def response(self) -> list[str]:
        """Return the judgements."""
        return _chosen(self.nodes)

    def missing(self) -> str:
        """Ask for a judgement of each."""
        return "" if len(self.response()) == len(self.nodes) else "quiz.judge_all"


def _chosen(nodes: list[Node]) -> list[str]:
    values: list[str] = []
    for node in nodes:
        field = node.querySelector("input:checked")
        if field:
            values.append(str(field.value))
    return values


def _field(kind: str, name: str, value: str, text: str) -> Node:
    label = element("label", class_="choice")
    label.append(element("input", type=kind, name=name, value=value), element("span", text))
    return label


def _statement(choice: Choice, strings: Strings) -> Node:
    group = element("fieldset", class_="statement")
    group.append(element("legend", choice.text))
    row = element("div", class_="statement-row")
    for value in (TRUE, FALSE):
        row.append(
            _field("radio", "statement-" + choice.id, choice.id + "=" + value, strings.text("quiz." + value))
        )
    group.append(row)
    return group
