"""By which ways a known word finds documents, and what each way is worth."""

from search_samples import a_lookup, found_by, words_of

from wijzer.search import weights
from wijzer.search.index.ties import BEST, BROADER, INSIDE, PARTS, SAME
from wijzer.search.matching.lookup import COMPLETIONS


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
    lookup = a_lookup(({"h*": {16: [0], 8: [2]}}, [(BEST, 700)]), *words_of("hart", "huid"))
    match = lookup.known("h", True)
    assert match.cut and not lookup.known("hart", True).cut
    assert found_by(match) == {0: weights.PREFIX, 2: weights.PREFIX // 2}
    assert match.total == 700, "it holds the best of so many"


def test_the_word_itself_does_not_use_up_a_completion():
    many = ["hart" + letter for letter in "abcdefghijklmnopqrstuvwx"]
    assert len(many) == COMPLETIONS, "no crowd yet"
    lookup = a_lookup(({"hart": {16: [0]}}, []), *[({word: {16: [1]}}, []) for word in many[:-1]],
                      ({many[-1]: {16: [2]}}, []))  # fmt: skip
    assert found_by(lookup.known("hart", True)) == {0: 100, 1: weights.PREFIX, 2: weights.PREFIX}


def test_a_completion_that_no_text_has_brings_only_what_it_means_in_one_word():
    lookup = a_lookup(
        ({"hartklep": {}}, [(SAME, ["klep"]), (BROADER, ["prothese"]), (SAME, ["open", "hart"])]),
        ({"hartzak": {}}, [(PARTS, ["klep", "zak"]), (INSIDE, ["open"])]),
        ({"hart": {16: [3]}}, []),
        ({"open": {16: [3, 4]}}, [(INSIDE, ["klep"])]),
        ({"klep": {16: [0, 5]}}, []),
        ({"zak": {16: [5]}}, []),
        ({"prothese": {16: [1]}}, []),
    )
    same, broader = weights.SAME * weights.PREFIX // 100, weights.BROADER * weights.PREFIX // 100
    assert found_by(lookup.beginning("hartkl")) == {0: same, 5: same, 1: broader}
    assert found_by(lookup.beginning("hartz")) == {}
    assert found_by(lookup.beginning("ope")) == {}, "too short a beginning"
    assert found_by(lookup.known("ope", True)) == {3: weights.PREFIX, 4: weights.PREFIX}, "itself it finds"


def test_what_does_not_grow_is_remembered_and_stays_as_it_was():
    lookup = a_lookup(*words_of("hart", "huid"), ({"!mijn hart": {}}, [(SAME, ["hart"])]))
    first = lookup.known("hart", False)
    assert lookup.known("hart", False) is first
    assert lookup.known("hart", True) is not first, "what grows is another match"
    phrase = lookup.phrase(["mijn", "hart"])
    assert lookup.phrase(["mijn", "hart"]) is phrase and found_by(phrase) == {0: weights.SAME}
    assert found_by(lookup.whole(["mijn", "hart"])) == {}, "no memory of another question"
    for number in range(200):
        lookup.known(f"hart{number}", False)
    again = lookup.known("hart", False)
    assert again is not first, "what is remembered stays small"
    assert found_by(again) == {0: 100}, "also once it was forgotten"
