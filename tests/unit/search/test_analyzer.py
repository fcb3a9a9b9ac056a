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


def test_an_abbreviation_is_one_word_with_dots_or_without():
    for text, expected in (
        ("A.I. in de zorg", ["ai", "in", "de", "zorg"]),
        ("a.i", ["ai"]),
        ("(E.P.D.)", ["epd"]),
        ("‘A.I.’ en A.I.'s", ["ai", "en", "ai"]),
        ("de M.R.I.-scan", ["de", "mri", "scan"]),
        ("de-M.R.I.", ["de", "mri"]),
        ("m.r.i.scan", ["mri", "scan"]),
        ("Einde zin.Begin. a.", ["einde", "zin", "begin", "a"]),
        ("vitamine.d.", ["vitamine", "d"]),
        ("GPT-4.0, 1.5 en 2.a.", ["gpt", "4", "0", "1", "5", "en", "2", "a"]),
        ("it's.a fine.d...e", ["it", "a", "fine", "d", "e"]),
        ("...", []),
    ):
        assert words(text) == expected, text
    assert hyphenated("een A.I.-cursus. Wat nu") == ["aicursus"]


def test_what_does_not_show_parts_no_word():
    for text, expected in (
        ("zorg\u00adro\u200bbot\ufeff", ["zorgrobot"]),
        ("patie\u0308nt", ["patient"]),
        ("ﬁets, oﬃce, ĲS, ŉ", ["fiets", "office", "ijs", "n"]),
        ("foto`s van `s avonds", ["foto", "van", "avonds"]),
        ("zorg\u00a0robot\u202fhuid", ["zorg", "robot", "huid"]),
        ("ｗｉｄｅ\u3000Ａ．Ｉ．", ["wide", "ai"]),
        ("AI−cursus", ["ai", "cursus"]),
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
