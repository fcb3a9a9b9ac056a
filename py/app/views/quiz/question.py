"""The screen of one question: where one is, the question, its choices, two buttons."""

from typing import Callable

from app.presenters.quiz.place import QuestionPlace
from app.views.dom import Node, element, listen
from app.views.quiz.fields import Fields
from app.views.quiz.form import AnswerForm, Draft, submit_button
from app.views.quiz.frame import heading
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds import kind_of


def place_nodes(place: QuestionPlace) -> tuple[Node, list[Node]]:
    """Make the heading of a question, and all that shows the place: heading and bar."""
    title = heading(2, place.text, class_="quiz-place")
    bar = element("progress", class_="quiz-bar", max=str(place.total), value=str(place.number))
    bar.setAttribute("aria-hidden", "true")  # the heading says the same in words
    return title, [title, bar]


class QuestionView:
    """Asks one question."""

    def __init__(
        self,
        item: Item,
        fields: Fields,
        strings: Strings,
        draft: Draft,
        on_answer: Callable[[list[str]], None],
    ) -> None:
        """Prepare the question; `on_answer` gets a response, `[]` for "don't know"."""
        self._item = item
        self._strings = strings
        self._on_answer = on_answer
        self._form = AnswerForm(fields, strings, draft, on_answer)

    def nodes(self) -> list[Node]:
        """Make the question's nodes."""
        text, item = self._strings.text, self._item
        unknown = element("button", text("quiz.unknown"), type="button", class_="button button--quiet")
        listen(unknown, "click", lambda _event: self._on_answer([]))
        buttons = [submit_button(text("quiz.check")), unknown]
        hint = text("quiz.hint_" + item.interaction)
        if not item.context:
            return [self._form.node(item.prompt, hint, buttons)] + self._how()
        context = element("p", item.context, id="quiz-context", class_="quiz-context")
        return [context, self._form.node(item.prompt, hint, buttons, "quiz-context")] + self._how()

    def _how(self) -> list[Node]:
        """Make what tells how the question counts, folded in; nothing for what does not count."""
        if not kind_of(self._item).scored:
            return []
        more = element("details", class_="quiz-how")
        more.append(element("summary", self._strings.text("quiz.how")))
        key = "quiz.how_" + self._item.interaction
        more.append(element("p", self._strings.text(key, n=len(self._item.choices))))
        return [more]
