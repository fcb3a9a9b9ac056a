"""The result code of the set that ships, and the mathematics of its check letters."""

import math
from itertools import combinations
from pathlib import Path

import pytest

from sitebuild.assets.island_data import quiz_json
from sitebuild.content.content import LANGUAGES, load
from wijzer.quiz.bank.bank import bank_from_json
from wijzer.quiz.code import code_answers, result_code

DATA = Path(__file__).parents[3] / "data"


def bank_of(lang):
    return bank_from_json(quiz_json(load(DATA), lang).decode())


def items_of(lang):
    bank = bank_of(lang)
    return [bank.item(item_id) for item_id in bank.sets["webinar"]]


def test_the_webinar_quiz_has_a_short_code_that_is_the_same_in_both_languages():
    codes = []
    for lang in LANGUAGES:
        items = items_of(lang)
        answers = [[] if place % 3 == 2 else [item.choices[0].id] for place, item in enumerate(items)]
        for place, item in enumerate(items):
            if item.interaction == "statements" and answers[place]:
                answers[place] = [choice.id + "=true" for choice in item.choices]
        codes.append(result_code.encode(items, answers))
        assert result_code.decode(items, codes[-1]) == answers
    assert codes[0] == codes[1]
    assert len(codes[0]) <= result_code.LONGEST


def test_no_error_of_one_or_two_letters_passes_in_any_code():
    # The code is linear: an error passes in one code if and only if it passes in the one of zeros.
    width = result_code._MAX_LETTERS
    for places in [*combinations(range(width), 1), *combinations(range(width), 2)]:
        first = [1] if len(places) == 1 else range(1, 32)
        for other in first:
            word = [0] * width
            word[places[-1]] = other
            # Multiplied by a constant, a word of the code stays one: a first error of 1 stands for all.
            word[places[0]] = 1
            data, check = word[: -result_code._CHECK], word[-result_code._CHECK :]
            assert result_code._check(data) != check, word


def code_of(letters):
    """A code whose check letters are right, whatever it says."""
    return "AIQ-" + "".join(result_code.LETTERS[one] for one in letters + result_code._check(letters))


def test_a_number_that_no_answers_have_is_not_read_as_answers():
    items = items_of("nl")
    version = result_code._digits(result_code.set_version(items), result_code._VERSION)
    size = math.prod(code_answers.places(item) for item in items)
    width = result_code._width(size)
    most = result_code._digits(size - 1, width)
    assert None not in result_code.decode(items, code_of(version + most))
    for letters in (result_code._digits(size, width), [31] * width, [0, *most], most[1:]):
        with pytest.raises(result_code.BadCodeError, match="other_version"):
            result_code.decode(items, code_of(version + letters))


def test_every_right_answer_of_the_bank_has_a_code():
    for item in bank_of("nl").items:
        right = item.correct
        if item.interaction == "statements":
            right = [choice + "=true" for choice in right]
        for answer in (right, [], None):
            assert result_code.decode([item], result_code.encode([item], [answer])) == [answer], item.id
