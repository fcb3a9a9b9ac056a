"""What the readings of one word come to together."""

from search_samples import found_by

from wijzer.search.match import Budget, Match
from wijzer.search.postings import Member, gaps

SIZE = 8


def test_each_document_counts_by_its_best_word_only():
    match = Match()
    for level, numbers in ((4, [0, 1]), (16, [1]), (9, [1, 2])):
        match.add(Member(0, [(level, gaps(numbers))]), 100, "x")
    assert found_by(match) == {0: 25, 1: 100, 2: 56}
    assert match.found == [1, 2, 0]


def test_beyond_the_budget_the_heaviest_are_kept_and_it_is_told():
    match = Match()
    match.add(Member(0, [(2, gaps([0, 1, 2])), (9, gaps([3, 4]))]), 100, "x")
    budget = Budget(4)
    match.weigh(SIZE, budget)
    assert match.found == [3, 4] and budget.spent_all
    budget = Budget(5)
    match.weigh(SIZE, budget)
    assert sorted(match.found) == [0, 1, 2, 3, 4] and not budget.spent_all
