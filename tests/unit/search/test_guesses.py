"""What an unknown word is taken for: an inflection, a compound, a slip; and two words taken for one."""

from search_samples import a_lookup, found_by, words_of

from wijzer.search import weights
from wijzer.search.index.ties import SAME


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
