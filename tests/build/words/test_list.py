"""The open Dutch word list: its format, its inflections, and what it costs to read."""

from time import process_time

from sitebuild.words.dutch_spelling import stems
from sitebuild.words.hunspell import folded, read_affixes, read_entries
from sitebuild.words.inflection import paradigms
from sitebuild.words.lexemes import lexemes
from sitebuild.words.wordlist import word_list

AFFIXES = """
FLAG long
SFX Zb Y 3
SFX Zb 0 en/CaCbCp [^eo]
SFX Zb 0 ën/CaCbCp [eo]
SFX Zb 0 en-/CaCbCp [^eo]
SFX Zf Y 2
SFX Zf ek ken/CaCbCp k
SFX Zf as zen/CaCbCp s
SFX V3 Y 1
SFX V3 0 t [^ao]
SFX Vi Y 1
SFX Vi 0 d .
PFX Pb Y 1
PFX Pb 0 aan .
"""
WORDS = """9
apotheek/CcZf
knie/Zb
geprĳsd
herken/V3Pb
herkennen/Vi
herkenning/ZbCc
X-straal/Zb
fout/Fw
Ötzi
"""


def sample():
    return paradigms(read_entries(WORDS), read_affixes(AFFIXES))


def test_flags_give_the_forms_and_their_spelling_is_folded():
    found = sample().of
    assert found["apotheek"].plurals == ["apotheken"]
    assert found["knie"].plurals == ["knieen"]
    assert "geprijsd" in found
    assert found["aanherken"].verbal == ["aanherkent"]


def test_what_is_forbidden_or_no_single_word_is_left_out():
    assert not {"fout", "xstraal", "straal"} & set(sample().of)
    for word, plain in (
        ("patiënt", "patient"),
        ("Ötzi", "otzi"),
        ("foto's", ""),
        ("2D", ""),
        ("AI-cursus", ""),
    ):
        assert folded(word) == plain, word


def test_the_stems_of_a_verb_are_one_word():
    assert any(
        set(one.stems) == {"herken", "herkennen", "herkenning"} and one.others == ("herkent", "herkennend")
        for one in lexemes(sample())
    )


def test_a_stem_is_spelled_in_the_ways_dutch_allows():
    for infinitive, stem in (
        ("herkennen", "herken"),
        ("maken", "maak"),
        ("leven", "leef"),
        ("reizen", "reis"),
        ("helpen", "help"),
        ("gaan", "gaa"),
    ):
        assert stems(infinitive)[0] == stem, infinitive


def test_the_list_has_inflected_words_and_no_invented_ones():
    words = word_list().words
    for word in ("sensoren", "apotheken", "gegevens", "artsen", "huizen", "patienten", "voorspelt", "knieen"):
        assert word in words, word
    for word in ("artsn", "huisen", "modelen", "patientten", "voorspelld", "sensorens", "foto's"):
        assert word not in words, word
    assert all(word.isascii() and word.isalpha() for word in words)
    assert 250_000 < len(words) < 400_000


def test_a_stem_is_in_one_word_only():
    seen = [stem for one in word_list().lexemes for stem in one.stems]
    assert len(seen) == len(set(seen))


def test_the_list_is_read_once_and_read_back_fast():
    first = word_list()
    word_list.cache_clear()
    start = process_time()
    again = word_list()
    assert process_time() - start < 3
    assert (again.lexemes, again.words) == (first.lexemes, first.words)
