"""A question as a form: one group named after the question, its fields, a message, buttons."""

from typing import Callable

from app.views.dom import Node, element, listen
from app.views.quiz.fields import Fields
from wijzer.content.strings import Strings


class Draft:
    """An answer that is not sent yet: what was picked before this page was loaded, and who notes what is."""

    def __init__(self, picked: list[str], note: Callable[[list[str]], None]) -> None:
        self.picked = picked
        self.note = note


class AnswerForm:
    """Asks until there is an answer, and hands it on."""

    def __init__(
        self,
        fields: Fields,
        strings: Strings,
        draft: Draft,
        on_answer: Callable[[list[str]], None],
    ) -> None:
        self._fields = fields
        self._draft = draft
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
        _fill_in(group, self._draft.picked)
        for event in ("change", "click"):
            listen(group, event, self._changed)
        return form

    def _changed(self, _event: Node) -> None:
        self._say("")
        self._draft.note(self._fields.response())

    def _submit(self, event: Node) -> None:
        event.preventDefault()
        missing = self._fields.missing()
        if missing:
            self._say(self._strings.text(missing))
        else:
            self._on_answer(self._fields.response())

    def _say(self, text: str) -> None:
        self._message.textContent = text


def _fill_in(group: Node, picked: list[str]) -> None:
    """Fill in what was picked; rows to put in order come in their order already."""
    for field in _all(group, "input"):
        field.checked = str(field.value) in picked
    for option in _all(group, "option"):
        choice = str(option.parentNode.id)[len("match-") :]
        option.selected = option.selected or choice + " " + str(option.value) in picked


def _all(group: Node, kind: str) -> list[Node]:
    found = group.querySelectorAll(kind)
    return [found.item(place) for place in range(int(found.length))]


def submit_button(text: str) -> Node:
    """Make the button that sends the form it stands in."""
    return element("button", text, type="submit", class_="button button--primary")
