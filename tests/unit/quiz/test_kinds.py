"""What every kind of question holds to."""

from wijzer.quiz.answers.scoring import score
from wijzer.quiz.bank.item import Choice, Item, MatchOption
from wijzer.quiz.kinds import KINDS, UnknownKindError, kind_of

RIGHT = {
    "single_choice": (["b"], ["b"]),
    "multiple_response": (["a", "c"], ["a", "c"]),
    "statements": (["a"], ["a=true", "b=false", "c=false"]),
    "ordering": (["c", "a", "b"], ["c", "a", "b"]),
    "matching": (["a x", "b y", "c z"], ["a x", "b y", "c z"]),
    "dilemma": ([], ["b"]),
}
"""Kind -> the right answer as the bank has it, and as a response."""


def an_item(interaction):
    item = Item("x", interaction, "concept", "?", [Choice(name, name, "") for name in ("a", "b", "c")])
    if interaction == "matching":
        item.matches = [MatchOption(name, name) for name in ("x", "y", "z")]
    item.correct = RIGHT.get(interaction, (["a"], []))[0]
    return item


def test_an_unknown_kind_is_never_taken_for_another():
    try:
        outcome = score(an_item("hotspot"), ["a"])
    except UnknownKindError as error:
        assert str(error) == "x: hotspot"
    else:
        raise AssertionError(outcome)


def test_a_right_answer_earns_all_there_is_and_leaves_nothing_wrong():
    assert sorted(KINDS) == sorted(RIGHT)
    for name, (_correct, response) in RIGHT.items():
        item = an_item(name)
        outcome = score(item, response)
        assert outcome.score == outcome.max_score == kind_of(item).scored, name
        right, total = kind_of(item).parts(item, response)
        assert right == total, name
        marks = {line.mark for line in kind_of(item).review(item, item.choices, response)}
        assert marks in ({"right"}, {"chosen", "other"}), name


def test_every_response_has_a_number_of_its_own():
    for name in KINDS:
        item = an_item(name)
        kind, seen = kind_of(item), []
        for number in range(kind.count_of(item)):
            response = kind.response_at(item, number)
            assert kind.fits(item, response) and response, (name, number)
            assert kind.number_of(item, response) == number, (name, response)
            assert response not in seen, (name, response)
            seen.append(response)


def test_the_key_of_a_right_answer_has_no_flaw_and_names_only_what_is_there():
    for name, (correct, _response) in RIGHT.items():
        kind, item = KINDS[name], an_item(name)
        ids = {"choices": ["a", "b", "c"], "matches": [match.id for match in item.matches]}
        assert kind.key_flaw(correct, ids["choices"], ids["matches"]) == "", name
        for part in correct:
            for at, one in enumerate(kind.key_ids(part)):
                assert one in ids[kind.key_fields[at]], (name, part)


def test_nothing_that_is_to_be_put_in_order_is_shown_in_the_right_order():
    item = an_item("ordering")
    for drawn in ("abc", "acb", "bac", "bca", "cab", "cba"):
        shown = kind_of(item).shown(item, [item.choice(one) for one in drawn])
        ids = [choice.id for choice in shown]
        assert ids != item.correct and (ids == list(drawn) or list(drawn) == item.correct), drawn
