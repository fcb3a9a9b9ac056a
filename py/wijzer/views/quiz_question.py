"""The screen of one question: where one is, the question, its choices, two buttons."""

from typing import Callable

from wijzer.content.strings import Strings
from wijzer.quiz.item import STATEMENTS, Choice, Item
from wijzer.views.dom import Node, element, fill, listen
from wijzer.views.quiz_choices import choice_fields, read_response
from wijzer.views.quiz_frame import heading


class Place:
    """Where in the quiz: question `number` of `total`, said as `text`."""

    def __init__(self, number: int, total: int, text: str) -> None:
        self.number = number
        self.total = total
        self.text = text


def place_nodes(place: Place) -> tuple[Node, list[Node]]:
    """Make the heading of a question, and all that shows the place: heading and bar."""
    title = heading(2, place.text, class_="quiz-place")
    bar = element("progress", class_="quiz-bar", max=str(place.total), value=str(place.number))
    bar.setAttribute("aria-hidden", "true")  # the heading says the same in words
    return title, [title, bar]


class QuestionView:
    """Asks one question."""

    def __init__(
        self, item: Item, choices: list[Choice], strings: Strings, on_answer: Callable[[list[str]], None]
    ) -> None:
        """Prepare the question; `on_answer` gets a response, `[]` for "don't know"."""
        self._item = item
        self._choices = choices
        self._strings = strings
        self._on_answer = on_answer
        self._message = element("p", role="status", class_="quiz-message")
        self._form = element("form", class_="quiz-form stack")

    def nodes(self) -> list[Node]:
        """Make the question's nodes."""
        text = self._strings.text
        parts: list[Node] = []
        group = element("fieldset", class_="options")
        if self._item.context:
            parts.append(element("p", self._item.context, id="quiz-context", class_="quiz-context"))
            group.setAttribute("aria-describedby", "quiz-context")
        group.append(element("legend", self._item.prompt, class_="quiz-prompt"))
        group.append(element("p", text("quiz.hint_" + self._item.interaction), class_="muted quiz-hint"))
        group.append(*choice_fields(self._item, self._choices, self._strings))
        unknown = element("button", text("quiz.unknown"), type="button", class_="button button--quiet")
        listen(unknown, "click", lambda _event: self._on_answer([]))
        buttons = element("div", class_="row")
        buttons.append(element("button", text("quiz.check"), type="submit", class_="button button--primary"))
        buttons.append(unknown)
        listen(self._form, "submit", self._submit)
        listen(self._form, "change", lambda _event: self._say(""))
        return parts + [fill(self._form, [group, self._message, buttons])]

    def _submit(self, event: Node) -> None:
        event.preventDefault()
        response = read_response(self._form)
        judging = self._item.interaction == STATEMENTS
        if len(response) < (len(self._choices) if judging else 1):
            self._say(self._strings.text("quiz.judge_all" if judging else "quiz.choose_first"))
        else:
            self._on_answer(response)

    def _say(self, text: str) -> None:
        self._message.textContent = text
