"""What an unknown word is taken for: an inflection, a compound, a slip; and two words taken for one."""

from search_samples import a_lookup, found_by, words_of

from wijzer.search.index.term_links import SYNONYM
from wijzer.search.weights import Weights

WEIGHTS = Weights()


def test_an_inflection_that_no_text_has():
    lookup = a_lookup(*words_of("sensor", "sensortechniek"), ({"zorgden": {16: [5]}}, []))
    assert found_by(lookup.match_stem("sensoren")) == {0: WEIGHTS.inflection}
    assert found_by(lookup.match_stem("zorgd")) == {5: WEIGHTS.inflection}
    assert not lookup.match_stem("aen").is_known(), "nothing of it is left"


def test_an_inflection_is_found_among_many_words_that_begin_so():
    many = [({"zorg" + letter + letter: {16: [1]}}, []) for letter in "abcdfghijklmnopqr"]
    lookup = a_lookup(*many, ({"zorgt": {16: [2]}}, []))
    assert found_by(lookup.match_stem("zorgen")) == {2: WEIGHTS.inflection}


def test_an_unknown_compound_is_found_by_both_halves():
    lookup = a_lookup(
        ({"huid": {16: [0, 1]}}, []), ({"foto": {16: [1, 2]}}, []), ({"arts": {16: [1, 3]}}, [])
    )
    for word in ("huidfoto", "huidsfoto", "artsenfoto"):
        assert found_by(lookup.match_compound(word)) == {1: WEIGHTS.parts}, word
    for word in ("huidx", "fotoxhuid", "hu", ""):
        assert not lookup.match_compound(word).is_known(), word


def test_neighbours_that_are_one_word_elsewhere():
    lookup = a_lookup(*words_of("hartfalen", "artsenbezoek", "gezondheidszorg"))
    for first, second, is_prefix, found in (
        ("hart", "falen", False, {0: WEIGHTS.joined}),
        ("arts", "bezoek", False, {1: WEIGHTS.joined}),
        ("gezondheid", "zorg", False, {2: WEIGHTS.joined}),
        ("hart", "fa", True, {0: WEIGHTS.prefix}),
        ("hart", "fa", False, {}),
        ("h", "a", True, {}),  # too short to join and complete
    ):
        assert found_by(lookup.match_joined(first, second, is_prefix)) == found, (first, second)


def test_a_slip_finds_the_word_it_stands_for_and_its_inflections_below():
    lookup = a_lookup(
        ({"sensor": {16: [0]}, "sensoren": {16: [1]}}, [(SYNONYM, ["meter"])]), ({"meter": {16: [2]}}, [])
    )
    match = lookup.match_typo("sesnor", False)
    once = WEIGHTS.typo[1]
    assert found_by(match) == {0: once, 1: WEIGHTS.inflection * once // 100, 2: WEIGHTS.synonym * once // 100}
    assert match.corrections == ["sensor"]
    assert list(WEIGHTS.typo[1:]) == sorted(WEIGHTS.typo[1:], reverse=True), "dearer slips score less"


def test_the_synonyms_of_a_correction_count_though_another_correction_is_one():
    lookup = a_lookup(
        ({"hand": {16: [0]}}, [(SYNONYM, ["hard"])]),
        ({"hard": {16: [1]}}, [(SYNONYM, ["hand"]), (SYNONYM, ["stijf"])]),
        ({"stijf": {16: [2]}}, []),
    )
    # m lies beside n and far from r: hand comes first, and finds hard as its synonym.
    assert 2 in found_by(lookup.match_typo("hamd", False))
