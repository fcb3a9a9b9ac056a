"""The webinar's quiz on paper: each question with its choices, and what the key says of them."""

from dataclasses import dataclass

from sitebuild.assets.island_data import quiz_json
from sitebuild.content.content import Content
from wijzer.quiz.bank.bank import bank_from_json
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.kinds.line import ReviewLine
from wijzer.quiz.taking.selection import ALL, choice_orders, select

QUIZ = "webinar"


@dataclass(frozen=True)
class PaperQuestion:
    """One question as it is printed."""

    item: Item
    choices: list[Choice]
    """In the order in which the paper shows them."""
    form: str
    """What stands beside each choice, as `Kind.on_paper` has it."""
    key: list[ReviewLine]


def paper_questions(content: Content, lang: str) -> list[PaperQuestion]:
    """Return the questions of the fixed quiz; the same order of choices in both languages, each time."""
    bank = bank_from_json(quiz_json(content, lang).decode())
    ids = select(bank, QUIZ, ALL, QUIZ)
    orders = choice_orders(bank, ids, QUIZ)
    return [_question(item, orders[item.id]) for item in map(bank.item, ids) if item]


def _question(item: Item, order: list[str]) -> PaperQuestion:
    kind, drawn = kind_of(item), sorted(item.choices, key=lambda choice: order.index(choice.id))
    choices = kind.shown(item, drawn)
    return PaperQuestion(item, choices, kind.on_paper, kind.review(item, choices, []))
