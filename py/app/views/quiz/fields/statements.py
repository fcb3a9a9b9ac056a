"""Statements to judge, each with true and false."""

from app.views.dom import Node, element
from app.views.quiz.fields.choices import choice_field, chosen_values
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Choice
from wijzer.quiz.kinds.statements import FALSE, TRUE


class StatementFields:
    """True and false for each statement."""

    def __init__(self, choices: list[Choice], strings: Strings) -> None:
        self.nodes = [_statement(choice, strings) for choice in choices]

    def response(self) -> list[str]:
        """Return the judgements."""
        return chosen_values(self.nodes)

    def missing(self) -> str:
        """Ask for a judgement of each."""
        return "" if len(self.response()) == len(self.nodes) else "quiz.judge_all"


def _statement(choice: Choice, strings: Strings) -> Node:
    group = element("fieldset", class_="statement")
    group.append(element("legend", choice.text))
    row = element("div", class_="statement-row")
    for value in (TRUE, FALSE):
        name, judged = "statement-" + choice.id, choice.id + "=" + value
        row.append(choice_field("radio", name, judged, strings.text("quiz." + value)))
    group.append(row)
    return group
