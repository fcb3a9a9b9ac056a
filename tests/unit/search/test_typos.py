"""Which known words a mistyped one stands for, and how likely each is."""

from search_samples import a_lexicon, words_of

from wijzer.search.analysis.spelling import CHEAP, PLAIN
from wijzer.search.matching.typos import corrections

LEXICON = a_lexicon(
    words_of(
        *("apotheek", "cardioloog", "centrum", "chronisch", "diabetes", "fysiotherapie", "hand", "hart"),
        *("hartslag", "huid", "huidkanker", "pijn", "rouw", "thuis", "zorg"),
    )
)


def costs(typed, is_prefix=False):
    return [(one.line.term, one.cost) for one in corrections(LEXICON, typed, is_prefix)]


def test_each_kind_of_slip():
    for typed, meant, cost, why in (
        ("huidkaker", "huidkanker", PLAIN, "a letter left out"),
        ("huidkankr", "huidkanker", PLAIN, "also near the end"),
        ("hartslaag", "hartslag", CHEAP, "a letter doubled"),
        ("hartslxag", "hartslag", PLAIN, "a letter too many"),
        ("apothek", "apotheek", CHEAP, "one letter of a double one"),
        ("hiudkanker", "huidkanker", CHEAP, "two letters swapped"),
        ("huidkanekr", "huidkanker", CHEAP, "swapped near the end"),
        ("hartskag", "hartslag", CHEAP, "a neighbouring key"),
        ("hartsqag", "hartslag", PLAIN, "a far key"),
        ("huidkanke", "huidkanker", PLAIN, "the last letter left out"),
        ("apotheke", "apotheek", CHEAP, "or swapped"),
        ("hartslagx", "hartslag", PLAIN, "a letter behind it"),
    ):
        assert (meant, cost) in costs(typed), (typed, why)


def test_letters_that_sound_alike():
    for typed, meant in (
        ("peijn", "pijn"),
        ("pein", "pijn"),
        ("rauw", "rouw"),
        ("kardioloog", "cardioloog"),
        ("sentrum", "centrum"),
        ("cronisch", "chronisch"),
        ("gronisch", "chronisch"),
        ("diabedes", "diabetes"),
        ("fisiotherapie", "fysiotherapie"),
        ("fysioterapie", "fysiotherapie"),
        ("physiotherapie", "fysiotherapie"),
        ("phisiotherapie", "fysiotherapie"),  # two sounds at once
    ):
        assert meant in dict(costs(typed)), typed


def test_a_wrong_first_letter_costs_more():
    for typed, meant, cost in (
        ("xuidkanker", "huidkanker", PLAIN + 1),
        ("guidkanker", "huidkanker", CHEAP + 1),
        ("uidkanker", "huidkanker", PLAIN + 1),
        ("xhuidkanker", "huidkanker", PLAIN + 1),
        ("uhidkanker", "huidkanker", CHEAP + 1),
    ):
        assert costs(typed) == [(meant, cost)], typed


def test_two_slips_or_short_words_are_not_guessed():
    for typed in ("", "z", "hut", "hur", "hxxd", "hxidkaxker", "dhui kanker"):
        assert costs(typed) == [], typed


def test_a_beginning_with_a_slip_is_found_while_typing():
    for typed, meant in (
        ("huitkan", "huidkanker"),
        ("hiudkan", "huidkanker"),
        ("huuidkan", "huidkanker"),
        ("hidkan", "huidkanker"),
        ("fisioth", "fysiotherapie"),
    ):
        assert costs(typed) == [], typed
        assert [term for term, _ in costs(typed, is_prefix=True)] == [meant], typed


def test_the_last_words_of_the_vocabulary_end_the_search():
    assert costs("zort", is_prefix=True) == [("zorg", CHEAP)]
    assert costs("zorxx", is_prefix=True) == []


def test_the_likeliest_comes_first_and_six_at_most():
    near = a_lexicon(words_of(*["b" + letter + "rd" for letter in "abcdefghi"]))
    found = corrections(near, "bxrd", False)
    assert len(found) == 6
    assert [one.line.term for one in found[:2]] == ["bard", "bcrd"], (
        "near x on the keys; of like cost by name"
    )
    assert [one.cost for one in found] == sorted([one.cost for one in found])
