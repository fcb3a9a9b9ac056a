"""What a learner earns by answering: full, partial or no credit."""

from wijzer.quiz.answers.outcome import Outcome
from wijzer.quiz.answers.scoring import UnknownChoiceError, score
from wijzer.quiz.bank.item import Choice, Item, MatchOption
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.learning.figures import points_text


def an_item(interaction, choices, correct):
    item = Item("x", interaction, "concept", "?", [Choice(name, name, "") for name in choices])
    item.correct = correct
    item.matches = [MatchOption(name, name) for name in ("w", "x", "y", "z")]
    return item


def check(item, rows):
    for response, points, verdict in rows:
        assert score(item, response) == Outcome(points, 1, verdict), response


def test_single_choice_is_one_or_nothing():
    item = an_item("single_choice", ["a", "b", "c"], ["b"])
    check(
        item,
        (
            (["b"], 1, "right"),
            (["a"], 0, "wrong"),
            ([], 0, "unanswered"),  # "Weet ik niet" costs nothing and earns nothing
        ),
    )


def test_multiple_response_gives_part_for_part():
    item = an_item("multiple_response", ["a", "b", "c", "d"], ["a", "b"])
    check(
        item,
        (
            (["b", "a"], 1, "right"),  # order does not matter
            (["a"], 0.5, "partly"),  # half of what was asked
            (["a", "b", "c"], 0.5, "partly"),  # all right ones and one of two wrong ones
            (["a", "c"], 0, "wrong"),  # a wrong pick cancels a right one
            (["c", "d"], 0, "wrong"),  # never below zero
            (["a", "b", "c", "d"], 0, "wrong"),  # ticking everything earns nothing
            ([], 0, "unanswered"),
        ),
    )


def test_multiple_response_with_unequal_shares():
    item = an_item("multiple_response", ["a", "b", "c", "d", "e"], ["a", "b", "c"])
    check(
        item,
        (
            (["a", "b", "c"], 1, "right"),  # exactly 1, though a share is a third
            (["a", "b"], 4 / 6, "partly"),
            (["a", "b", "c", "d"], 0.5, "partly"),
            (["a", "b", "d"], 1 / 6, "partly"),
            (["a", "d"], 0, "wrong"),
        ),
    )


def test_statements_pay_only_above_guessing():
    item = an_item("statements", ["a", "b", "c", "d"], ["a", "c"])
    check(
        item,
        (
            (["a=true", "b=false", "c=true", "d=false"], 1, "right"),
            (["d=false", "c=true", "b=false", "a=false"], 0.5, "partly"),  # three of four
            (["a=true", "b=true", "c=true", "d=true"], 0, "wrong"),  # two of four: as a guess
            (["a=false", "b=true", "c=false", "d=true"], 0, "wrong"),
            (["a=true", "b=false", "c=true"], 0.5, "partly"),  # one was not judged
            ([], 0, "unanswered"),
        ),
    )


def test_of_an_answer_that_judged_a_replaced_statement_the_rest_counts():
    item = an_item("statements", ["a", "b", "d", "e"], ["a", "e"])  # `e` took the place of `c`
    check(
        item,
        (
            (["a=true", "b=false", "c=false", "d=false"], 1, "right"),  # three of three
            (["a=true", "b=true", "c=true", "d=false"], 1 / 3, "partly"),  # two of three
            (["a=false", "b=true", "c=false", "d=false"], 0, "wrong"),  # one of three
            (["c=false", "d=false"], 1, "right"),
            (["a=true", "b=false", "d=false"], 0.5, "partly"),  # judged nothing that is gone: `e` counts
        ),
    )
    assert kind_of(item).parts(item, ["a=true", "b=true", "c=true", "d=false"]) == (2, 3)


def test_all_statements_can_be_false():
    item = an_item("statements", ["a", "b"], [])
    check(item, ((["a=false", "b=false"], 1, "right"), (["a=true", "b=false"], 0, "wrong")))


def test_ordering_pays_for_pairs_in_order_above_guessing():
    item = an_item("ordering", ["a", "b", "c", "d"], ["b", "d", "a", "c"])
    check(
        item,
        (
            (["b", "d", "a", "c"], 1, "right"),
            (["d", "b", "a", "c"], 4 / 6, "partly"),  # neighbours swapped: five of six pairs
            (["d", "b", "c", "a"], 2 / 6, "partly"),  # four of six pairs
            (["c", "b", "d", "a"], 0, "wrong"),  # three of six: as a guess
            (["c", "a", "d", "b"], 0, "wrong"),  # the wrong way round: never below zero
            ([], 0, "unanswered"),
        ),
    )


def test_matching_pays_above_the_one_that_guessing_gets():
    item = an_item("matching", ["a", "b", "c", "d"], ["a x", "b w", "c z", "d y"])
    check(
        item,
        (
            (["d y", "a x", "b w", "c z"], 1, "right"),  # order does not matter
            (["a x", "b w", "c y", "d z"], 1 / 3, "partly"),  # two of four
            (["a x", "b w", "c z", "d z"], 2 / 3, "partly"),  # a match may serve twice
            (["a x", "b x", "c x", "d x"], 0, "wrong"),  # the same everywhere: one right
            (["a w", "b x", "c y", "d z"], 0, "wrong"),
            (["a x", "b w"], 1 / 3, "partly"),  # the others were not matched
            ([], 0, "unanswered"),
        ),
    )


def test_the_parts_that_are_right_are_counted():
    for interaction, correct, response, parts in (
        ("statements", ["a"], ["a=true", "b=true", "c=false"], (2, 3)),
        ("ordering", ["a", "b", "c"], ["b", "a", "c"], (2, 3)),
        ("matching", ["a w", "b x", "c y"], ["a w", "b w", "c z"], (1, 3)),
        ("multiple_response", ["a", "b"], ["b", "c"], (1, 2)),
    ):
        item = an_item(interaction, ["a", "b", "c"], correct)
        assert kind_of(item).parts(item, response) == parts, interaction


def test_a_dilemma_is_never_scored():
    item = an_item("dilemma", ["a", "b"], [])
    # The second one is the choice after the arguments.
    for response in (["a"], ["b"], ["a", "b"], ["a", "a"], []):
        assert score(item, response) == Outcome(0, 0, "unscored"), response


def test_a_response_that_cannot_be_is_a_bug():
    for interaction, response in (
        ("single_choice", ["z"]),
        ("single_choice", ["a", "b"]),
        ("dilemma", ["a", "b", "a"]),
        ("dilemma", ["a", "z"]),
        ("ordering", ["a", "b"]),
        ("ordering", ["a", "b", "b"]),
        ("ordering", ["a", "b", "z"]),
        ("matching", ["a q"]),
        ("matching", ["z x"]),
        ("matching", ["a x", "a y"]),
        ("matching", ["a"]),
        ("multiple_response", ["a", "a"]),
        ("multiple_response", ["a=true"]),
        ("statements", ["a"]),
        ("statements", ["a=maybe"]),
        ("statements", ["z=true"]),
        ("statements", ["a=true", "a=false"]),
    ):
        try:
            score(an_item(interaction, ["a", "b", "c"], ["a"]), response)
        except UnknownChoiceError:
            continue
        raise AssertionError((interaction, response))


def test_points_show_one_decimal_at_most():
    for points, text in ((0, "0"), (8, "8"), (8.5, "8,5"), (25 / 3, "8,3"), (11.96, "12"), (1 / 6, "0,2")):
        assert points_text(points, ",") == text, points
    assert points_text(0.5, ".") == "0.5"
    assert points_text(1 / 3 + 1 / 4 + 1 / 6, ",") == "0,8"  # 0.75 to a person
