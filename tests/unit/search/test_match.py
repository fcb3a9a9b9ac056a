"""What the postings of one word come to together."""

from search_samples import found_by

from wijzer.search.index.lexicon import Line
from wijzer.search.index.postings import pack
from wijzer.search.matching.match import Budget, Match

SIZE = 8


def test_each_document_counts_by_its_best_word_only():
    match = Match()
    for impact, numbers in ((4, [0, 1]), (16, [1]), (9, [1, 2])):
        match.add(Line("x", "", pack({impact: numbers})), 100, "x")
    assert found_by(match) == {0: 25, 1: 100, 2: 56}
    assert match.found == [1, 2, 0]


def test_beyond_the_budget_the_heaviest_are_kept_and_it_is_told():
    match = Match()
    match.add(Line("x", "", pack({2: [0, 1, 2], 9: [3, 4]})), 100, "x")
    budget = Budget(4)
    match.weigh(SIZE, budget)
    assert match.found == [3, 4] and budget.spent_all
    budget = Budget(5)
    match.weigh(SIZE, budget)
    assert sorted(match.found) == [0, 1, 2, 3, 4] and not budget.spent_all


def test_what_another_match_found_comes_in_at_a_part_of_its_score():
    match, other = Match(), Match()
    match.add(Line("x", "", pack({8: [0, 1]})), 100, "hart")
    other.add(Line("x", "", pack({16: [1, 2]})), 100, "hartfalen")
    other.total, other.cut = 70, True
    match.include(other, 75)
    assert found_by(match) == {0: 50, 1: 75, 2: 75}
    assert [match.way_to(number) for number in (0, 1, 2, 3)] == ["hart", "hartfalen", "hartfalen", ""]
    assert match.forms == ["hart", "hartfalen"]
    assert (match.total, match.cut) == (70, True), "that it holds only the best is not forgotten"
    assert found_by(other) == {1: 100, 2: 100}, "the other stays as it was"
