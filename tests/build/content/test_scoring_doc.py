"""What answering without knowing earns is what docs/scoring.md says."""

import random
from itertools import combinations, permutations, product
from pathlib import Path

import pytest

from wijzer.quiz.answers.scoring import score
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item, MatchOption
from wijzer.quiz.kinds import KINDS
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.session import Session

DOC = Path(__file__).parents[3] / "docs" / "scoring.md"
MORE = "one match more"
TIMES = 20_000
NEAR = 0.01
"""Three times the standard error of the mean of so many scores of 0 or 1."""


def rows():
    """The rows of the table: kind, choices, right ones, and the three means as written."""
    lines = DOC.read_text(encoding="utf-8").splitlines()
    table = [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in lines]
    numbers = [row for row in table if len(row) == 6 and row[1].isdigit()]
    return [(row[0], int(row[1]), int(row[2]), row[3:]) for row in numbers]


def an_item(title, choices, right):
    kind = title.partition("`")[0]
    names = [chr(ord("a") + number) for number in range(choices)]
    item = Item("x", kind, "concept", "?", [Choice(name, name, "") for name in names])
    if kind == "matching":
        item.matches = [MatchOption(name, name) for name in [*names, *(["more"] if MORE in title else [])]]
    item.correct = [f"{name} {name}" for name in names] if kind == "matching" else names[:right]
    return item


def responses(item):
    """Every answer that can be given."""
    names = [choice.id for choice in item.choices]
    if item.interaction == "single_choice":
        return [[name] for name in names]
    if item.interaction == "multiple_response":
        return [list(some) for size in range(1, len(names) + 1) for some in combinations(names, size)]
    if item.interaction == "ordering":
        return [list(order) for order in permutations(names)]
    values = ("true", "false") if item.interaction == "statements" else [one.id for one in item.matches]
    mark = "=" if item.interaction == "statements" else " "
    return [
        [name + mark + value for name, value in zip(names, chosen, strict=True)]
        for chosen in product(values, repeat=len(names))
    ]


def everything(item):
    """The answers that say yes to all, or that leave all as it came."""
    names = [choice.id for choice in item.choices]
    if item.interaction == "ordering":
        return [as_it_comes(item, order) for order in responses(item)]
    if item.interaction == "multiple_response":
        return [names]
    if item.interaction == "statements":
        return [[f"{name}=true" for name in names]]
    return [[f"{name} {match.id}" for name in names] for match in item.matches]


def as_it_comes(item, order):
    """The rows as a quiz shows them when it drew this order."""
    attempt = Attempt("x", "t", "webinar", ["x"])
    attempt.orders = {"x": order}
    return [choice.id for choice in Session(attempt, Bank([item], {})).choices(item)]


def mean(item, answers):
    return sum(score(item, answer).score for answer in answers) / len(answers)


def blind(item, chance):
    """Someone who knows nothing and fills in the form."""
    names = [choice.id for choice in item.choices]
    if item.interaction == "single_choice":
        return [chance.choice(names)]
    if item.interaction == "multiple_response":
        ticked: list[str] = []
        while not ticked:  # the form asks for at least one
            ticked = [name for name in names if chance.random() < 0.5]
        return ticked
    if item.interaction == "ordering":
        return chance.sample(names, len(names))
    if item.interaction == "matching":
        return [f"{name} {chance.choice(item.matches).id}" for name in names]
    return [f"{name}={chance.choice(('true', 'false'))}" for name in names]


def test_the_table_tells_of_every_scored_kind():
    kinds = {row[0].partition("`")[0] for row in rows()}
    assert kinds == {name for name, kind in KINDS.items() if kind.scored}


@pytest.mark.parametrize(("kind", "choices", "right", "told"), rows())
def test_blind_answers_earn_what_the_table_says(kind, choices, right, told):
    item = an_item(kind, choices, right)
    all_alike, nothing, at_random = told
    if all_alike != "–":
        assert round(mean(item, everything(item)), 3) == float(all_alike)
    assert score(item, []).score == float(nothing)
    assert round(mean(item, responses(item)), 3) == float(at_random)


@pytest.mark.parametrize(("kind", "choices", "right", "told"), rows())
def test_many_blind_people_earn_what_the_table_says(kind, choices, right, told):
    item, chance = an_item(kind, choices, right), random.Random(f"{kind}/{choices}/{right}")
    earned = mean(item, [blind(item, chance) for _ in range(TIMES)])
    assert abs(earned - float(told[2])) < NEAR
