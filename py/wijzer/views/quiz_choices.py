"""The choices of a question as fields of a form, and the response they hold."""

from wijzer.content.strings import Strings
from wijzer.quiz.item import MULTIPLE_RESPONSE, STATEMENTS, Choice, Item
from wijzer.quiz.response import FALSE, TRUE
from wijzer.views.dom import Node, element


def choice_fields(item: Item, choices: list[Choice], strings: Strings) -> list[Node]:
    """Make the fields: radio buttons, checkboxes, or true and false for each statement."""
    if item.interaction == STATEMENTS:
        return [_statement(choice, strings) for choice in choices]
    kind = "checkbox" if item.interaction == MULTIPLE_RESPONSE else "radio"
    return [_field(kind, "answer", choice.id, choice.text) for choice in choices]


def read_response(form: Node) -> list[str]:
    """Return what is chosen in the form, as a response."""
    chosen = form.querySelectorAll("input:checked")
    return [str(chosen.item(place).value) for place in range(chosen.length)]


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
