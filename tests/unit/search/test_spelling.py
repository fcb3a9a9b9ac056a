"""Which letters people write for one another."""

from wijzer.search.analysis.spelling import CHEAP, PLAIN, respelled, substitution_cost


def test_letters_that_sound_alike_are_written_for_one_another():
    for typed, meant in (
        ("pein", "pijn"),
        ("pyn", "pijn"),
        ("rauw", "rouw"),
        ("kardioloog", "cardioloog"),
        ("sentrum", "centrum"),
        ("hant", "hand"),
        ("lagen", "lachen"),
        ("fysiek", "physiek"),
        ("vout", "fout"),
        ("zeep", "seep"),
        ("diabeet", "diabeed"),
        ("terapie", "therapie"),
        ("taxi", "taksi"),
        ("quaal", "kwaal"),
    ):
        assert meant in respelled(typed), typed
        assert typed in respelled(meant), meant


def test_two_sounds_may_be_wrong_at_once():
    assert "hartritme" in respelled("hartrithme")
    assert "cardioloog" in respelled("kartioloog")


def test_a_doubled_letter_may_be_meant_once():
    assert "apotheker" in respelled("apothekker")


def test_other_spellings_are_other_and_few():
    for word in ("", "b", "pijn", "cccc", "kokosdotfouij" * 9):
        found = respelled(word)
        assert word not in found and len(found) <= 60, word
        assert len(set(found)) == len(found), word


def test_near_keys_and_like_sounds_cost_less_than_far_keys():
    for typed, meant, cost in (
        ("s", "a", CHEAP),  # side by side
        ("t", "g", CHEAP),  # one above the other
        ("z", "s", CHEAP),
        ("c", "k", CHEAP),  # far, but of one sound
        ("q", "p", PLAIN),
        ("a", "l", PLAIN),
        ("b", "3", PLAIN),
        ("3", "4", PLAIN),
    ):
        assert substitution_cost(typed, meant) == cost, (typed, meant)
        assert substitution_cost(meant, typed) == cost, (meant, typed)
    assert CHEAP < PLAIN
