"""What of a found document is shown and marked."""

from wijzer.search.analysis.analyzer import flat
from wijzer.search.ranking.snippet import choose, marked, present, shortened


def joined(pieces):
    return "".join([piece for piece, _ in pieces])


def marks(pieces):
    return [piece for piece, is_match in pieces if is_match]


def test_forms_are_present_where_words_begin_and_long_ones_inside_too():
    texts = " de huid  en beeldherkenning  een app"
    for forms, expected in (
        (["huid", "hart"], ["huid"]),
        (["herk", "ken"], ["herk"]),  # four letters may stand inside a compound, three may not
        (["app", "a", "pp"], ["app", "a"]),
        (["huid en"], []),  # the texts have the sign between them as a space
        ([], []),
    ):
        assert present(texts, forms) == expected, forms
    assert present("", ["huid"]) == []


def test_marks_begin_where_words_begin():
    for text, forms, expected in (
        ("De huid", ["huid"], [("De ", False), ("huid", True)]),
        ("Huidkanker", ["huid"], [("Huid", True), ("kanker", False)]),
        ("Snapp", ["app"], [("Snapp", False)]),  # short forms never inside a word
        ("Onhuid", ["huid"], [("On", False), ("huid", True)]),
        ("onhuid, huid", ["huid"], [("onhuid, ", False), ("huid", True)]),  # rather where a word begins
        ("beeldherkenning", ["herkenning"], [("beeld", False), ("herkenning", True)]),
        ("AI-(huid)", ["huid"], [("AI-(", False), ("huid", True), (")", False)]),
        (
            "Patiënt en patiënten",
            ["patient"],
            [("Patiënt", True), (" en ", False), ("patiënt", True), ("en", False)],
        ),
        ("hart hartslag", ["hart", "hartslag"], [("hart", True), (" ", False), ("hartslag", True)]),
        ("niets", [], [("niets", False)]),
        ("", ["x"], []),
    ):
        pieces = marked(text, flat(text), forms)
        assert pieces == expected, text
        assert joined(pieces) == text


def test_forms_that_overlap_are_marked_once_and_on():
    text = "beeldherkenningen"
    assert marks(marked(text, text, ["beeldher", "herkenning", "kenn"])) == ["beeldher", "kenning"]


def test_the_text_with_most_of_the_query_is_shown():
    texts = ["een samenvatting.", "over de huid.", "over de huid en een foto."]
    assert choose(texts, ["huid", "foto"]) == 2
    assert choose(texts, ["hart"]) == 0
    assert choose(texts, ["over", "huid"]) == 1, "of equals the first"
    assert choose(texts + ["foto van de huid"], ["foto", "huid"]) == 2
    assert choose([], ["hart"]) == 0 and choose(texts, []) == 0


def test_a_short_text_is_shown_whole():
    for text in ("", "huid", "huid " * 36):
        assert joined(shortened(text, flat(text), ["huid"])) == text
        assert len(text) <= 180


def test_a_long_text_is_cut_between_words_around_its_first_match():
    text = "Een woord " * 30 + "Huid en " + "nog meer " * 30
    for forms, begins, ends in (
        (["niets"], "Een woord", " …"),
        (["huid"], "… ", " …"),
        (["meer"], "… ", " …"),
    ):
        pieces = shortened(text, flat(text), forms)
        shown = joined(pieces)
        assert shown.startswith(begins) and shown.endswith(ends), forms
        inside = shown[len("… ") if begins == "… " else 0 : -len(" …")]
        assert len(inside) <= 180, forms
        assert f" {inside} " in f" {text} ", "whole words"
    assert marks(shortened(text, flat(text), ["huid"])) == ["Huid"]


def test_the_first_match_is_shown_wherever_it_stands():
    for before in range(0, 400, 7):
        for after in (0, 1, 40, 400):
            text = ("xyz " * 100)[:before] + " beeldherkenning" + (" abc" * 100)[:after]
            shown = shortened(text, flat(text), ["herkenning", "abc"])
            assert marks(shown)[0] == "herkenning", (before, after)
            assert len(joined(shown)) <= 180 + len("…  …"), (before, after)
            assert joined(shown).startswith("… ") or text.startswith(joined(shown).replace(" …", ""))


def test_a_text_without_spaces_is_cut_too():
    text = "a" * 1000
    assert joined(shortened(text, text, ["b"])) == "a" * 180 + " …"
