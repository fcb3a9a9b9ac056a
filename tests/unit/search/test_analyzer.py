"""How text becomes words: folding, hyphens, apostrophes."""

from wijzer.search.analysis.analyzer import flat, hyphenated, words
from wijzer.search.analysis.fold import fold


def test_letters_fold_one_for_one():
    for text, folded in (
        ("Patiënt", "patient"),
        ("CAFÉ", "cafe"),
        ("Ménière’s", "meniere's"),
        ("İstanbul", "istanbul"),
        ("日本 😀 ABC", "日本 😀 abc"),
        ("\ud83dA", "\ud83da"),  # half an emoji
    ):
        assert fold(text) == folded, text
        assert len(fold(text)) == len(text), text


def test_words_of_a_text():
    for text, expected in (
        ("", []),
        ("De AI-foto's", ["de", "ai", "foto"]),
        ("ICT'ers en pc’s", ["ict", "en", "pc"]),
        ("'s avonds", ["avonds"]),
        ("  1/3e, (eerste) lijn! ", ["1", "3e", "eerste", "lijn"]),
        ("---''--", []),
        ("日本 😀", []),
    ):
        assert words(text) == expected, text


def test_hyphenated_words_are_also_known_as_one():
    assert hyphenated("een AI-cursus en e-health") == ["aicursus", "ehealth"]
    assert hyphenated("gewone woorden") == []


def test_a_flat_text_is_letters_digits_and_spaces_at_their_old_places():
    for text in ("De AI-foto's: 3 (drie)!", "Ménière’s\tziekte\n", "日本 😀 <b>", "", "\ud83dA"):
        found = flat(text)
        assert len(found) == len(text), text
        assert not found.strip("abcdefghijklmnopqrstuvwxyz0123456789 "), text
    assert flat("De AI-foto's") == "de ai foto s"
