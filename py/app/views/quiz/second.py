"""A dilemma after its arguments: choose again, and see how the choice shifted."""

from typing import Callable

from app.views.dom import Node
from app.views.quiz.fields.choices import ChoiceFields
from app.views.quiz.form import AnswerForm, submit_button
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.kinds import kind_of


def asks_again(item: Item, response: list[str]) -> bool:
    """Whether a second choice can still be made."""
    return kind_of(item).asks_twice and len(response) == 1


def second_choice(
    item: Item, choices: list[Choice], first: str, strings: Strings, on_answer: Callable[[list[str]], None]
) -> Node:
    """Make the form for the second choice; `on_answer` gets the first and the second.

    Args:
        item: the dilemma.
        choices: its choices in the order in which they were shown.
        first: the id of the first choice.
        strings: the interface's texts.
        on_answer: what to do with the answer.
    """
    form = AnswerForm(
        ChoiceFields("radio", choices), strings, lambda response: on_answer([first, response[0]])
    )
    question = strings.text("quiz.once_more", question=item.prompt)
    hint = strings.text("quiz.hint_once_more", first=_text(item, first))
    return form.node(question, hint, [submit_button(strings.text("quiz.confirm"))])


def shift(item: Item, response: list[str], strings: Strings) -> tuple[str, str]:
    """Return in words how the choice shifted: the short of it and the whole; nothing before a second."""
    if not kind_of(item).asks_twice or len(response) < 2:
        return "", ""
    first, second = response
    key = "quiz.shift_kept" if first == second else "quiz.shift_changed"
    texts = {"first": _text(item, first), "second": _text(item, second)}
    return strings.text(key), strings.text(key + "_about", **texts)


def _text(item: Item, choice_id: str) -> str:
    choice = item.choice(choice_id)
    return choice.text if choice else ""
