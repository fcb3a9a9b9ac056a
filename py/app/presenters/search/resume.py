"""The home page's offers to go on with a quiz that was left half-way, and to review what is due."""

from typing import Callable

from app.presenters.quiz.resume import resume
from wijzer.content.strings import Strings
from wijzer.quiz.learning.history import History
from wijzer.quiz.taking.selection import REVIEW
from wijzer.record import Record


class Card(Record):
    """What a card says, the words of its link, and the parameters of the quiz page's address."""

    def __init__(self, title: str, about: str, label: str, parameters: list[tuple[str, str]]) -> None:
        self.title = title
        self.about = about
        self.label = label
        self.parameters = parameters


def cards(history: History, strings: Strings, said: Callable[[str], str]) -> list[Card]:
    """Return what there is to go on with, if anything; `said` puts an ISO moment into words."""
    found: list[Card] = []
    left = resume(history.unfinished, strings, said)
    if left:
        title = strings.text("quiz.resume_heading")
        found.append(Card(title, left.about, left.label, [("attempt", left.attempt)]))
    if history.due:
        title, about = strings.text("quiz.set_review"), strings.count("quiz.due", len(history.due)) + "."
        found.append(Card(title, about, strings.text("quiz.start_review"), [("set", REVIEW)]))
    return found
