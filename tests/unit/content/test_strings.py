"""Texts of the interface: each slot gets its value, once, and none is left open."""

from wijzer.content.strings import Strings


def text(written, **values):
    return Strings({"a.text": written}).text("a.text", **values)


def test_slots_are_filled_wherever_they_stand():
    assert text("{n} van {total}: {n}", n=2, total=5) == "2 van 5: 2"
    assert text("Geen vragen", n=0) == "Geen vragen"


def test_a_value_is_shown_as_it_is_also_when_it_looks_like_a_slot():
    assert text("{first}, daarna {second}", first="{second}", second="{first}") == "{second}, daarna {first}"
    assert text("Niets voor {query}", query="a}b{") == "Niets voor a}b{"


def test_a_slot_without_a_value_is_an_error():
    for given in ({}, {"n": 1}):
        try:
            told = text("{n} van {total}", **given)
        except KeyError:
            told = ""
        assert not told, told


def test_the_form_goes_by_the_number():
    strings = Strings({"a.hits.one": "{n} hit voor {query}", "a.hits.other": "{n} hits voor {query}"})
    assert strings.count("a.hits", 1, query="{n}") == "1 hit voor {n}"
    assert strings.count("a.hits", 0, query="x") == "0 hits voor x"
