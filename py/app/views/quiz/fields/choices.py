"""Choices to pick from: radio buttons or checkboxes."""

from app.views.dom import Node, element
from wijzer.quiz.bank.item import Choice


class ChoiceFields:
    """Radio buttons or checkboxes."""

    def __init__(self, kind: str, choices: list[Choice]) -> None:
        """Make one for each choice; `kind` is `radio` or `checkbox`."""
        self.nodes = [choice_field(kind, "answer", choice.id, choice.text) for choice in choices]

    def response(self) -> list[str]:
        """Return the chosen ids."""
        return chosen_values(self.nodes)

    def missing(self) -> str:
        """Ask for a choice."""
        return "" if self.response() else "quiz.choose_first"


def choice_field(kind: str, name: str, value: str, text: str) -> Node:
    """Make a radio button or checkbox with its text."""
    label = element("label", class_="choice")
    label.append(element("input", type=kind, name=name, value=value), element("span", text))
    return label


def chosen_values(nodes: list[Node]) -> list[str]:
    """Return the values of what is checked in these nodes, one a node."""
    values: list[str] = []
    for node in nodes:
        field = node.querySelector("input:checked")
        if field:
            values.append(str(field.value))
    return values
