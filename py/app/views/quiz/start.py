"""The screen before the first question: go on, take the fixed quiz, or choose a topic."""

from typing import Callable

from app.views.dom import Node, button, by_id, element, link, listen
from wijzer.content.strings import Strings
from wijzer.quiz.taking.modes import QUIZ

LENGTHS = ["5", "10", "all"]


class Offer:
    """A quiz to start: its name and length as in the address, how it shows, and why it is taken."""

    def __init__(self, quiz: str, length: str, title: str, about: str, mode: str) -> None:
        self.quiz = quiz
        self.length = length
        self.title = title
        self.about = about
        self.mode = mode


class StartView:
    """Makes the cards of the start screen."""

    def __init__(self, strings: Strings, on_start: Callable[[str, str, str, bool], None]) -> None:
        """Take `on_start`.

        It gets a quiz's name, its length as in the address, its mode and whether to save nothing.
        """
        self._strings = strings
        self._on_start = on_start

    def resume(self, about: str, label: str, on_resume: Callable[[], None]) -> Node:
        """Make the card that goes on with an unfinished quiz."""
        card = _card(self._strings.text("quiz.resume_heading"))
        card.append(element("p", about), button(label, on_resume, primary=True))
        return card

    def fixed(self, offer: Offer, label: str, primary: bool) -> Node:
        """Make the card of one quiz with its button."""
        card = _card(offer.title)
        card.append(element("p", offer.about), self._button(offer, label, primary))
        return card

    def several(self, title: str, offers: list[tuple[Offer, str]]) -> Node:
        """Make the card of several quizzes, each (what it is, the words of its button)."""
        card = _card(title)
        rows = element("ul", class_="plain offers")
        for offer, label in offers:
            row, body = element("li", class_="offer"), element("span")
            body.append(element("strong", offer.title), element("span", offer.about, class_="muted"))
            row.append(body, self._button(offer, label, primary=False))
            rows.append(row)
        card.append(rows)
        return card

    def other(self, href: str) -> Node:
        """Make the link to the start screen with all quizzes."""
        line = element("p")
        line.append(link(self._strings.text("quiz.other_quiz"), href))
        return line

    def topics(self, topics: list[tuple[str, str, str]]) -> Node:
        """Make the card to choose from: (quiz name, its topic in words, how many questions)."""
        text = self._strings.text
        card = _card(text("quiz.choose_heading"))
        form = element("form", class_="stack")
        form.append(_radios("topic", text("quiz.choose_topic"), topics))
        lengths = [(n, text("quiz.length_all") if n == "all" else n, "") for n in LENGTHS]
        form.append(_radios("length", text("quiz.choose_length"), lengths, "options options--row"))
        form.append(element("button", text("quiz.start_topic"), type="submit", class_="button"))
        listen(form, "submit", self._submit)
        card.append(form)
        return card

    def shared(self) -> Node:
        """Make the checkbox for a shared computer, with its sentence."""
        box = element("div", class_="shared")
        label = element("label", class_="choice", for_="shared")
        field = element("input", type="checkbox", id="shared", aria_describedby="shared-help")
        label.append(field, element("span", self._strings.text("quiz.shared")))
        help_text = element("p", self._strings.text("quiz.shared_help"), id="shared-help", class_="muted")
        box.append(label, help_text)
        return box

    def _button(self, offer: Offer, label: str, primary: bool) -> Node:
        def start() -> None:
            self._on_start(offer.quiz, offer.length, offer.mode, self._shared())

        return button(label, start, primary)

    def _shared(self) -> bool:
        return bool(by_id("shared").checked)

    def _submit(self, event: Node) -> None:
        event.preventDefault()
        form = event.currentTarget
        self._on_start(_chosen(form, "topic"), _chosen(form, "length"), QUIZ, self._shared())


def _card(title: str) -> Node:
    card = element("section", class_="card stack")
    card.append(element("h2", title))
    return card


def _radios(name: str, legend: str, rows: list[tuple[str, str, str]], look: str = "options") -> Node:
    """Make a group of radio buttons, the first one chosen."""
    group = element("fieldset", class_=look)
    group.append(element("legend", legend))
    for place, (value, text, note) in enumerate(rows):
        label = element("label", class_="choice")
        field = element("input", type="radio", name=name, value=value)
        field.checked = place == 0
        label.append(field, element("span", text))
        if note:
            label.append(element("span", note, class_="muted"))
        group.append(label)
    return group


def _chosen(form: Node, name: str) -> str:
    return str(form.querySelector("input[name='" + name + "']:checked").value)
