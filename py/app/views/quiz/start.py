"""The screen before the first question: go on, take the fixed quiz, or choose a topic."""

from typing import Callable

from app.presenters.quiz.resume import Resume
from app.presenters.quiz.start import Offer, Start
from app.views.dom import Node, button, element, link, listen
from wijzer.content.strings import Strings
from wijzer.quiz.taking.modes import QUIZ

LENGTHS = ["5", "10", "all"]


class StartView:
    """Makes the cards of the start screen."""

    def __init__(
        self,
        strings: Strings,
        on_start: Callable[[str, str, str], None],
        on_resume: Callable[[str], None],
        on_shared: Callable[[bool], None],
    ) -> None:
        """Take callbacks.

        `on_start` gets a quiz's name, its length as in the address, and its mode; `on_resume` the id of
        an attempt; `on_shared` whether this is a shared computer, when that is said or unsaid.
        """
        self._strings = strings
        self._on_start = on_start
        self._on_resume = on_resume
        self._on_shared = on_shared

    def all(self, start: Start, shared: bool) -> list[Node]:
        """Make the screen with everything there is; `shared` is whether that box is ticked."""
        nodes = self._resume(start.resume)
        if start.review:
            nodes.append(self._card(start.review, primary=False))
        nodes.append(self._shared(shared))
        nodes += [self._card(offer, primary=not start.resume) for offer in start.sets]
        nodes += [self._others(start.others), self._topics(start.topics)]
        return nodes + ([self._card(start.pair, primary=False)] if start.pair else [])

    def one(self, start: Start, shared: bool, href: str) -> list[Node]:
        """Make the screen of one quiz; `href` leads to all others."""
        nodes = self._resume(start.resume)
        nodes += [self._card(offer, primary=not start.resume) for offer in start.sets]
        other = element("p")
        other.append(link(self._strings.text("quiz.other_quiz"), href))
        return nodes + [self._shared(shared), other]

    def _resume(self, resume: Resume | None) -> list[Node]:
        """Make the card that goes on with an unfinished quiz, if there is one."""
        if resume is None:
            return []
        card, attempt = _card(self._strings.text("quiz.resume_heading")), resume.attempt
        card.append(
            element("p", resume.about),
            button(resume.label, lambda: self._on_resume(attempt), primary=True),
        )
        return [card]

    def _card(self, offer: Offer, primary: bool) -> Node:
        """Make the card of one quiz with its button."""
        card = _card(offer.title)
        card.append(element("p", offer.about), self._button(offer, primary))
        return card

    def _others(self, offers: list[Offer]) -> Node:
        """Make the card of several quizzes."""
        card = _card(self._strings.text("quiz.others_heading"))
        rows = element("ul", class_="plain offers")
        for offer in offers:
            row, body = element("li", class_="offer"), element("span")
            body.append(element("strong", offer.title), element("span", offer.about, class_="muted"))
            row.append(body, self._button(offer, primary=False))
            rows.append(row)
        card.append(rows)
        return card

    def _topics(self, topics: list[tuple[str, str, str]]) -> Node:
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

    def _shared(self, shared: bool) -> Node:
        """Make the checkbox for a shared computer, with its sentence."""
        box = element("div", class_="shared")
        label = element("label", class_="choice", for_="shared")
        field = element("input", type="checkbox", id="shared", aria_describedby="shared-help")
        field.checked = shared
        listen(field, "change", lambda event: self._on_shared(bool(event.target.checked)))
        label.append(field, element("span", self._strings.text("quiz.shared")))
        help_text = element("p", self._strings.text("quiz.shared_help"), id="shared-help", class_="muted")
        box.append(label, help_text)
        return box

    def _button(self, offer: Offer, primary: bool) -> Node:
        def start() -> None:
            self._on_start(offer.quiz, offer.length, offer.mode)

        return button(offer.label, start, primary)

    def _submit(self, event: Node) -> None:
        event.preventDefault()
        form = event.currentTarget
        self._on_start(_chosen(form, "topic"), _chosen(form, "length"), QUIZ)


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
