"""What of a found document is shown and marked."""

from wijzer.search.fold import fold
from wijzer.search.snippet import choose, marked


def test_marks_begin_where_words_begin():
    for text, forms, expected in (
        ("De huid", ["huid"], [("De ", False), ("huid", True)]),
        ("Huidkanker", ["huid"], [("Huid", True), ("kanker", False)]),
        ("Onhuid", ["huid"], [("Onhuid", False)]),  # short forms never inside a word
        ("beeldherkenning", ["herkenning"], [("beeld", False), ("herkenning", True)]),
        (
            "Patiënt en patiënten",
            ["patient"],
            [("Patiënt", True), (" en ", False), ("patiënt", True), ("en", False)],
        ),
        ("hart hartslag", ["hart", "hartslag"], [("hart", True), (" ", False), ("hartslag", True)]),
        ("niets", [], [("niets", False)]),
        ("", ["x"], []),
    ):
        pieces = marked(text, fold(text), forms)
        assert pieces == expected, text
        assert "".join([piece for piece, _ in pieces]) == text


def test_the_text_with_most_of_the_query_is_shown():
    texts = ["een samenvatting.", "over de huid.", "over de huid en een foto."]
    assert choose(texts, ["huid", "foto"]) == 2
    assert choose(texts, ["hart"]) == 0
