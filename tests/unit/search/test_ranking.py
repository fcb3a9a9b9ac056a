"""What documents earn, and that the best come out exactly."""

from wijzer.search import weights
from wijzer.search.index.lexicon import Line
from wijzer.search.index.postings import pack
from wijzer.search.matching.match import Budget, Match
from wijzer.search.ranking.ranking import best, idf, outweighing, with_all, with_any

SIZE = 40


class Dice:
    """The same numbers on every Python (Park and Miller's generator)."""

    def __init__(self, seed):
        self.state = seed

    def below(self, end):
        self.state = self.state * 48271 % 2147483647
        return self.state % end


def a_match(scores):
    """A match that finds document -> impact."""
    match = Match()
    for number, impact in scores.items():
        match.add(Line("x", "", pack({impact: [number]})), 100, "x")
    match.weigh(SIZE, Budget(9999))
    return match


def some_matches(dice):
    """One to four words, each in some documents at any impact; the first or more of them required."""
    found = []
    for _ in range(1 + dice.below(4)):
        found.append({dice.below(SIZE): 1 + dice.below(16) for _ in range(1 + dice.below(12))})
    required = [True] + [dice.below(3) > 0 for _ in found[1:]]
    return found, [a_match(scores) for scores in found], [1 + dice.below(60) for _ in found], required


def earned(found, idfs, number):
    return sum([100 * scores.get(number, 0) * idfs[i] for i, scores in enumerate(found)])


def lacks(found, number):
    return sum([1 for scores in found if number not in scores])


def lacks_needed(found, required, number):
    return any(need and number not in found[i] for i, need in enumerate(required))


def test_rare_words_count_more():
    idfs = [idf(1000, found) for found in (1, 10, 100, 500, 1000)]
    assert idfs == sorted(idfs, reverse=True) and idfs[-1] == 1
    assert idf(1000, 1) == 104, "16 ln(1 + 999.5 / 1.5)"
    assert idf(1, 1) >= 1


def test_all_any_and_outweighing_are_as_defined():
    dice = Dice(7)
    for _ in range(90):
        found, matches, idfs, required = some_matches(dice)
        numbers = range(SIZE)
        score = {number: earned(found, idfs, number) for number in numbers}
        whole = [one for one in numbers if not lacks_needed(found, required, one)]
        assert with_all(matches, idfs, required) == {one: score[one] for one in whole}
        some = with_any(matches, idfs)
        assert sorted(some) == [one for one in numbers if lacks(found, one) < len(found)]
        order = sorted(some, key=lambda one: (lacks(found, one), -score[one]))
        ranks = [some[one] for one in order]
        assert ranks == sorted(ranks, reverse=True), "first by how many words, then by what they earn"
        if len(matches) > 1:
            least = 1 + dice.below(max(score.values()))
            partly = [one for one in numbers if one not in whole and lacks(found, one) < len(found)]
            expected = {one: score[one] for one in partly if score[one] >= least}
            assert outweighing(matches, idfs, required, least) == expected


def test_a_word_that_nothing_has_leaves_none_with_all():
    matches = [a_match({1: 9}), a_match({})]
    assert with_all(matches, [5, 5], [True, True]) == {}
    assert with_all(matches, [5, 5], [True, False]) == {1: 4500}, "but one that need not be had"
    assert sorted(with_any([a_match({1: 9}), a_match({})], [5, 5])) == [1]


def test_the_best_are_exact_whatever_proximity_lifts():
    dice = Dice(11)
    for _ in range(60):
        scores = {number: 1 + dice.below(300) for number in range(30)}
        lift = {number: dice.below(weights.MAX_PROXIMITY + 1) for number in scores}
        # Rounded up to a whole score.
        order = sorted(scores, key=lambda one: (-scores[one] * (100 + lift[one]) // 100, one))
        for wanted in (1, 3, 10, 30, 50):
            assert best(scores, wanted, lift.get) == order[:wanted]


def test_proximity_is_asked_only_where_it_could_matter():
    asked = []

    def proximity(number):
        asked.append(number)
        return 0

    scores = {number: 1000 if number < 10 else 10 for number in range(1000)}
    assert best(scores, 10, proximity) == list(range(10))
    assert len(asked) == 10


def test_of_equals_the_first_comes_first():
    assert best({5: 7, 2: 7, 9: 8}, 3, lambda number: 0) == [9, 2, 5]
