"""A question as a form: one group named after the question, its fields, a message, buttons."""

from typing import Callable

from app.views.dom import Node, element, listen
from app.views.quiz.fields import Fields
from wijzer.content.strings import Strings


class AnswerForm:
    """Asks until there is an answer, and hands it on."""

    def __init__(self, fields: Fields, strings: Strings, on_answer: Callable[[list[str]], None]) -> None:
        self._fields = fields
        self._strings = strings
        self._on_answer = on_answer
        self._message = element("p", role="status", class_="quiz-message")

    def node(self, question: str, hint: str, buttons: list[Node], described_by: str = "") -> Node:
        """Make the form; the first of `buttons` submits it. `described_by` is an element's id, if any."""
        group = element("fieldset", class_="options")
        if described_by:
            group.setAttribute("aria-describedby", described_by)
        group.append(element("legend", question, class_="quiz-prompt"))
        group.append(element("p", hint, class_="muted quiz-hint"), *self._fields.nodes)
        row = element("div", class_="row")
        row.append(*buttons)
        form = element("form", class_="quiz-form stack")
        form.append(group, self._message, row)
        listen(form, "submit", self._submit)
        for event in ("change", "click"):
            listen(group, event, lambda _event: self._say(""))
        return form

    def _submit(self, event: Node) -> None:
        event.preventDefault()
        missing = self._fields.missing()
        if missing:
            self._say(self._strings.text(missing))
        else:
            self._on_answer(self._fields.response())

    def _say(self, text: str) -> None:
        self._message.textContent = text


def submit_button(text: str) -> Node:
    """Make the button that sends the form it stands in."""
    return element("button", text, type="submit", class_="button button--primary")
