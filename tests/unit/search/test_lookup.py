"""By which ways a known word finds documents, and what each way scores."""

from search_samples import a_lookup, found_by, words_of

from wijzer.search.index.term_links import BEST, BROADER, COMPOUND, PARTS, SYNONYM
from wijzer.search.matching.expansion import COMPLETIONS
from wijzer.search.weights import Weights

WEIGHTS = Weights()


def test_a_word_finds_itself_best_and_then_its_inflections():
    lookup = a_lookup(({"arts": {16: [0]}, "artsen": {16: [0, 1]}, "arts's": {}}, []))
    match = lookup.match_exact("arts", False)
    assert found_by(match) == {0: 100, 1: WEIGHTS.inflection}
    assert match.forms == ["arts", "artsen"]
    assert [match.way_to(number) for number in (0, 1, 2)] == ["arts", "artsen", ""]


def test_lighter_documents_score_less():
    lookup = a_lookup(({"arts": {8: [0], 4: [1]}}, []))
    assert found_by(lookup.match_exact("arts", False)) == {0: 50, 1: 25}


def test_compounds_and_their_parts():
    lookup = a_lookup(
        ({"beeld": {16: [0, 1]}, "beelden": {16: [4]}}, [(COMPOUND, ["beeldherkenning"])]),
        ({"herkenning": {16: [1, 2], 8: [4]}}, [(COMPOUND, ["beeldherkenning"])]),
        ({"beeldherkenning": {16: [3]}}, [(PARTS, ["beeld", "herkenning"])]),
    )
    whole = found_by(lookup.match_exact("beeldherkenning", False))
    # Both parts, in any inflection, or nothing; two parts score the mean of theirs.
    assert whole == {3: 100, 1: WEIGHTS.parts, 4: WEIGHTS.parts * 3 // 4}
    part = found_by(lookup.match_exact("herkenning", False))
    assert part == {1: 100, 2: 100, 4: 50, 3: WEIGHTS.compound}


def test_synonyms_both_ways_and_one_way():
    lookup = a_lookup(
        ({"ziekenhuis": {16: [0]}}, [(SYNONYM, ["kliniek"])]),
        ({"kliniek": {16: [1]}, "klinieken": {16: [2]}}, [(SYNONYM, ["ziekenhuis"])]),
        ({"garmin": {}}, [(BROADER, ["horloge"])]),
        ({"horloge": {16: [3]}}, []),
    )
    assert found_by(lookup.match_exact("ziekenhuis", False)) == {
        0: 100,
        1: WEIGHTS.synonym,
        2: WEIGHTS.synonym,
    }
    assert found_by(lookup.match_exact("klinieken", False)) == {
        2: 100,
        1: WEIGHTS.inflection,
        0: WEIGHTS.synonym,
    }
    assert found_by(lookup.match_exact("garmin", False)) == {3: WEIGHTS.broader}
    assert found_by(lookup.match_exact("horloge", False)) == {3: 100}


def test_a_synonym_of_several_words_needs_them_all():
    lookup = a_lookup(
        ({"cito": {}}, [(SYNONYM, ["digitale", "toets"])]),
        *words_of("x", "y"),
        ({"digitale": {16: [2, 3]}}, []),
        ({"toets": {16: [3, 4]}}, []),
    )
    assert found_by(lookup.match_exact("cito", False)) == {3: WEIGHTS.synonym}


def test_a_phrase_that_a_rule_names():
    lookup = a_lookup(
        ({"!blauwe plek": {}}, [(BROADER, ["hematoom"])]),
        ({"!hematoom op scan": {16: [5], 8: [6]}}, []),
        ({"hematoom": {16: [1]}}, []),
    )
    assert found_by(lookup.match_phrase(["blauwe", "plek"])) == {1: WEIGHTS.broader}
    assert not lookup.match_phrase(["plek", "blauwe"]).is_known()
    assert not lookup.match_phrase(["hematoom", "op", "scan"]).is_known(), "a title is no rule"
    assert found_by(lookup.match_title(["hematoom", "op", "scan"])) == {5: 100, 6: 50}
    assert not lookup.match_title(["blauwe", "plek"]).is_known(), "a rule is no title"


def test_a_prefix_also_finds_the_words_it_begins():
    lookup = a_lookup(
        *words_of("hart", "hartslag", "huid"),
        ({"hartklep": {}, "hartkleppen": {16: [3]}}, []),
        ({"hartzeer": {}}, [(SYNONYM, ["huid"])]),
    )
    found = found_by(lookup.match_exact("hart", True))
    assert found == {
        0: 100,
        1: WEIGHTS.prefix,
        3: WEIGHTS.prefix,
        2: WEIGHTS.synonym * WEIGHTS.prefix // 100,  # by the synonym_link of a word that no text has
    }
    assert found_by(lookup.match_exact("hart", False)) == {0: 100}
    assert found_by(lookup.match_prefix("harts")) == {1: WEIGHTS.prefix}
    assert not lookup.match_prefix("har").is_known(), "too short to be anything but itself"


def test_a_prefix_list_stands_for_the_many_words_of_a_prefix():
    lookup = a_lookup(({"h*": {16: [0], 8: [2]}}, [(BEST, 700)]), *words_of("hart", "huid"))
    match = lookup.match_exact("h", True)
    assert match.cut and not lookup.match_exact("hart", True).cut
    assert found_by(match) == {0: WEIGHTS.prefix, 2: WEIGHTS.prefix // 2}
    assert match.total == 700, "it holds the best of so many"


def test_the_word_itself_does_not_use_up_a_completion():
    many = ["hart" + letter for letter in "abcdefghijklmnopqrstuvwx"]
    assert len(many) == COMPLETIONS, "no prefix list yet"
    lookup = a_lookup(({"hart": {16: [0]}}, []), *[({word: {16: [1]}}, []) for word in many[:-1]],
                      ({many[-1]: {16: [2]}}, []))  # fmt: skip
    assert found_by(lookup.match_exact("hart", True)) == {0: 100, 1: WEIGHTS.prefix, 2: WEIGHTS.prefix}


def test_a_completion_that_no_text_has_brings_only_what_it_means_in_one_word():
    lookup = a_lookup(
        ({"hartklep": {}}, [(SYNONYM, ["klep"]), (BROADER, ["prothese"]), (SYNONYM, ["open", "hart"])]),
        ({"hartzak": {}}, [(PARTS, ["klep", "zak"]), (COMPOUND, ["open"])]),
        ({"hart": {16: [3]}}, []),
        ({"open": {16: [3, 4]}}, [(COMPOUND, ["klep"])]),
        ({"klep": {16: [0, 5]}}, []),
        ({"zak": {16: [5]}}, []),
        ({"prothese": {16: [1]}}, []),
    )
    same, broader = WEIGHTS.synonym * WEIGHTS.prefix // 100, WEIGHTS.broader * WEIGHTS.prefix // 100
    assert found_by(lookup.match_prefix("hartkl")) == {0: same, 5: same, 1: broader}
    assert found_by(lookup.match_prefix("hartz")) == {}
    assert found_by(lookup.match_prefix("ope")) == {}, "too short a beginning"
    assert found_by(lookup.match_exact("ope", True)) == {3: WEIGHTS.prefix, 4: WEIGHTS.prefix}, (
        "itself it finds"
    )


def test_what_does_not_grow_is_remembered_and_stays_as_it_was():
    lookup = a_lookup(*words_of("hart", "huid"), ({"!mijn hart": {}}, [(SYNONYM, ["hart"])]))
    first = lookup.match_exact("hart", False)
    assert lookup.match_exact("hart", False) is first
    assert lookup.match_exact("hart", True) is not first, "what grows is another match"
    phrase = lookup.match_phrase(["mijn", "hart"])
    assert lookup.match_phrase(["mijn", "hart"]) is phrase and found_by(phrase) == {0: WEIGHTS.synonym}
    assert found_by(lookup.match_title(["mijn", "hart"])) == {}, "no memory of another question"
    for number in range(200):
        lookup.match_exact(f"hart{number}", False)
    again = lookup.match_exact("hart", False)
    assert again is not first, "what is remembered stays small"
    assert found_by(again) == {0: 100}, "also once it was forgotten"
