"""By which ways a word finds documents, and what each way is worth."""

from search_samples import a_lexicon, cut_stem, words_of

from wijzer.search import weights
from wijzer.search.lookup import Lookup
from wijzer.search.match import Budget, Match
from wijzer.search.postings import BROADER, CUT, INSIDE, PARTS, SAME, Member, gaps

SIZE = 8


def found_by(match):
    """Document -> worth in percent of the highest level, rounded down; checks that `found` agrees."""
    match.weigh(SIZE, Budget(9999))
    found = {number: match.worth[number] // 16 for number in range(SIZE) if match.worth[number]}
    assert sorted(match.found) == sorted(found)
    worths = [match.worth[number] for number in match.found]
    assert worths == sorted(worths, reverse=True), "best first"
    return found


def a_lookup(*families):
    return Lookup(a_lexicon(families), SIZE, cut_stem)


def test_a_word_finds_itself_best_and_then_its_family():
    lookup = a_lookup(({"arts": {16: [0]}, "artsen": {16: [0, 1]}, "arts's": {}}, []))
    match = lookup.known("arts", False)
    assert found_by(match) == {0: 100, 1: weights.FAMILY}
    assert match.forms == ["arts", "artsen"]
    assert [match.way_to(number) for number in (0, 1, 2)] == ["arts", "artsen", ""]


def test_lighter_documents_are_worth_less():
    lookup = a_lookup(({"arts": {8: [0], 4: [1]}}, []))
    assert found_by(lookup.known("arts", False)) == {0: 50, 1: 25}


def test_compounds_and_their_parts():
    lookup = a_lookup(
        ({"beeld": {16: [0, 1]}, "beelden": {16: [4]}}, [(INSIDE, ["beeldherkenning"])]),
        ({"herkenning": {16: [1, 2], 8: [4]}}, [(INSIDE, ["beeldherkenning"])]),
        ({"beeldherkenning": {16: [3]}}, [(PARTS, ["beeld", "herkenning"])]),
    )
    whole = found_by(lookup.known("beeldherkenning", False))
    # Both parts, in any inflection, or nothing; two parts are worth the mean of theirs.
    assert whole == {3: 100, 1: weights.PARTS, 4: weights.PARTS * 3 // 4}
    part = found_by(lookup.known("herkenning", False))
    assert part == {1: 100, 2: 100, 4: 50, 3: weights.INSIDE}


def test_meanings_both_ways_and_one_way():
    lookup = a_lookup(
        ({"ziekenhuis": {16: [0]}}, [(SAME, ["kliniek"])]),
        ({"kliniek": {16: [1]}, "klinieken": {16: [2]}}, [(SAME, ["ziekenhuis"])]),
        ({"garmin": {}}, [(BROADER, ["horloge"])]),
        ({"horloge": {16: [3]}}, []),
    )
    assert found_by(lookup.known("ziekenhuis", False)) == {0: 100, 1: weights.SAME, 2: weights.SAME}
    assert found_by(lookup.known("klinieken", False)) == {2: 100, 1: weights.FAMILY, 0: weights.SAME}
    assert found_by(lookup.known("garmin", False)) == {3: weights.BROADER}
    assert found_by(lookup.known("horloge", False)) == {3: 100}


def test_a_meaning_of_several_words_needs_them_all():
    lookup = a_lookup(
        ({"cito": {}}, [(SAME, ["digitale", "toets"])]),
        *words_of("x", "y"),
        ({"digitale": {16: [2, 3]}}, []),
        ({"toets": {16: [3, 4]}}, []),
    )
    assert found_by(lookup.known("cito", False)) == {3: weights.SAME}


def test_a_phrase_that_a_rule_names():
    lookup = a_lookup(
        ({"!blauwe plek": {}}, [(BROADER, ["hematoom"])]),
        ({"!hematoom op scan": {16: [5], 8: [6]}}, []),
        ({"hematoom": {16: [1]}}, []),
    )
    assert found_by(lookup.phrase(["blauwe", "plek"])) == {1: weights.BROADER}
    assert not lookup.phrase(["plek", "blauwe"]).is_known()
    assert not lookup.phrase(["hematoom", "op", "scan"]).is_known(), "a title is no rule"
    assert found_by(lookup.whole(["hematoom", "op", "scan"])) == {5: 100, 6: 50}
    assert not lookup.whole(["blauwe", "plek"]).is_known(), "a rule is no title"


def test_a_growing_word_also_finds_the_words_it_begins():
    lookup = a_lookup(
        *words_of("hart", "hartslag", "huid"),
        ({"hartklep": {}, "hartkleppen": {16: [3]}}, []),
        ({"hartzeer": {}}, [(SAME, ["huid"])]),
    )
    found = found_by(lookup.known("hart", True))
    assert found == {
        0: 100,
        1: weights.PREFIX,
        3: weights.PREFIX,
        2: weights.SAME * weights.PREFIX // 100,  # by the meaning of a word that no text has
    }
    assert found_by(lookup.known("hart", False)) == {0: 100}
    assert found_by(lookup.beginning("harts")) == {1: weights.PREFIX}
    assert not lookup.beginning("har").is_known(), "too short to be anything but itself"


def test_a_crowd_stands_for_the_many_words_of_a_beginning():
    lookup = a_lookup(({"h*": {16: [0], 8: [2]}}, [(CUT, [700])]), *words_of("hart", "huid"))
    match = lookup.known("h", True)
    assert match.cut and not lookup.known("hart", True).cut
    assert found_by(match) == {0: weights.PREFIX, 2: weights.PREFIX // 2}
    assert match.total == 700, "it holds the best of so many"


def test_the_word_itself_does_not_use_up_a_completion():
    many = ["hart" + letter for letter in "abcdefghijklmnop"]  # sixteen: no crowd yet
    lookup = a_lookup(({"hart": {16: [0]}}, []), *[({word: {16: [1]}}, []) for word in many[:-1]],
                      ({many[-1]: {16: [2]}}, []))  # fmt: skip
    assert found_by(lookup.known("hart", True)) == {0: 100, 1: weights.PREFIX, 2: weights.PREFIX}


def test_an_inflection_that_no_text_has():
    lookup = a_lookup(*words_of("sensor", "sensortechniek"), ({"zorgden": {16: [5]}}, []))
    assert found_by(lookup.inflected("sensoren")) == {0: weights.FAMILY}
    assert found_by(lookup.inflected("zorgd")) == {5: weights.FAMILY}
    assert not lookup.inflected("aen").is_known(), "nothing of it is left"


def test_an_inflection_is_found_among_many_words_that_begin_so():
    many = [({"zorg" + letter + letter: {16: [1]}}, []) for letter in "abcdfghijklmnopqr"]
    lookup = a_lookup(*many, ({"zorgt": {16: [2]}}, []))
    assert found_by(lookup.inflected("zorgen")) == {2: weights.FAMILY}


def test_an_unknown_compound_is_found_by_both_halves():
    lookup = a_lookup(
        ({"huid": {16: [0, 1]}}, []), ({"foto": {16: [1, 2]}}, []), ({"arts": {16: [1, 3]}}, [])
    )
    for word in ("huidfoto", "huidsfoto", "artsenfoto"):
        assert found_by(lookup.halves(word)) == {1: weights.PARTS}, word
    for word in ("huidx", "fotoxhuid", "hu", ""):
        assert not lookup.halves(word).is_known(), word


def test_neighbours_that_are_one_word_elsewhere():
    lookup = a_lookup(*words_of("hartfalen", "artsenbezoek", "gezondheidszorg"))
    for first, second, growing, found in (
        ("hart", "falen", False, {0: weights.JOINED}),
        ("arts", "bezoek", False, {1: weights.JOINED}),
        ("gezondheid", "zorg", False, {2: weights.JOINED}),
        ("hart", "fa", True, {0: weights.PREFIX}),
        ("hart", "fa", False, {}),
        ("h", "a", True, {}),  # too short to join and complete
    ):
        assert found_by(lookup.joined(first, second, growing)) == found, (first, second)


def test_a_slip_finds_the_word_it_stands_for_and_its_family_below():
    lookup = a_lookup(
        ({"sensor": {16: [0]}, "sensoren": {16: [1]}}, [(SAME, ["meter"])]), ({"meter": {16: [2]}}, [])
    )
    match = lookup.mistyped("sesnor", False)
    once = weights.TYPO[1]
    assert found_by(match) == {0: once, 1: weights.FAMILY * once // 100, 2: weights.SAME * once // 100}
    assert match.corrections == ["sensor"]
    assert list(weights.TYPO[1:]) == sorted(weights.TYPO[1:], reverse=True), "dearer slips are worth less"


def test_the_meanings_of_a_correction_count_though_another_correction_means_it_too():
    lookup = a_lookup(
        ({"hand": {16: [0]}}, [(SAME, ["hard"])]),
        ({"hard": {16: [1]}}, [(SAME, ["hand"]), (SAME, ["stijf"])]),
        ({"stijf": {16: [2]}}, []),
    )
    # m lies beside n and far from r: hand comes first, and finds hard as its meaning.
    assert 2 in found_by(lookup.mistyped("hamd", False))


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
