"""The webinar's quiz on paper: each question with its choices, and what the key says of them."""

from dataclasses import dataclass

from sitebuild.assets.island_data import quiz_json
from sitebuild.content.content import Content
from wijzer.quiz.answers.review import Line, review
from wijzer.quiz.bank.bank import bank_from_json
from wijzer.quiz.bank.item import ORDERING, Choice, Item
from wijzer.quiz.taking.selection import ALL, choice_orders, select

QUIZ = "webinar"


@dataclass(frozen=True)
class PaperQuestion:
    """One question: the choices in the order in which the paper shows them, and the lines of the key."""

    item: Item
    choices: list[Choice]
    key: list[Line]


def paper_questions(content: Content, lang: str) -> list[PaperQuestion]:
    """Return the questions of the fixed quiz; the same order of choices in both languages, each time."""
    bank = bank_from_json(quiz_json(content, lang).decode())
    ids = select(bank, QUIZ, ALL, QUIZ)
    orders = choice_orders(bank, ids, QUIZ)
    return [_question(item, orders[item.id]) for item in map(bank.item, ids) if item]


def _question(item: Item, order: list[str]) -> PaperQuestion:
    if item.interaction == ORDERING and order == item.correct:
        order = order[::-1]  # what is to be put in order must not be so already
    choices = sorted(item.choices, key=lambda choice: order.index(choice.id))
    return PaperQuestion(item, choices, review(item, choices, []))
