"""Looking terms up in the packed vocabulary."""

from search_samples import a_lexicon, words_of

from wijzer.search.index import term_links
from wijzer.search.index.lexicon import Line
from wijzer.search.index.postings import pack
from wijzer.search.index.term_links import SYNONYM

WORDS = ["a", "aai", "aap", "h", "hart", "hartslag", "huid", "huidkanker", "zon", "9", "9a"]
LEXICON = a_lexicon(words_of(*WORDS) + [({"ha*": {9: [2]}}, []), ({"!hart falen": {16: [3]}}, [])])


def terms(lines):
    return [line.term for line in lines]


def test_every_term_is_found_and_nothing_else():
    for term in WORDS + ["ha*", "!hart falen"]:
        line = LEXICON.line(term)
        assert line is not None and line.term == term, term
    for term in ("aa", "ha", "hartsla", "huidx", "x", "zo", "hu*", "!hart", "!x", "0"):
        assert LEXICON.line(term) is None, term


def test_a_line_has_the_documents_of_its_term():
    for number, word in enumerate(WORDS):
        assert LEXICON.line(word) == Line(word, "", pack({16: [number]})), word


def test_an_inflection_group_is_found_from_its_lemma():
    words = {"sensor": {9: [2]}, "sensoren": {8: [2, 3]}, "sensortje": {}, "gesensord": {7: [1]}}
    lexicon = a_lexicon([(words, [(SYNONYM, ["meter"])]), ({"meter": {16: [1]}}, []), ({"dood": {}}, [])])
    lemma = "gesensord"
    assert terms(lexicon.inflection_group(lemma)) == ["gesensord", "sensor", "sensoren"], (
        "those that texts have"
    )
    for word in words:
        assert term_links.lemma(word, lexicon.line(word).links) == lemma, word
    assert term_links.links_of(lemma, lexicon.line(lemma).links) == [term_links.TermLink(SYNONYM, ["meter"])]
    assert terms(lexicon.inflection_group("meter")) == ["meter"] and terms(
        lexicon.inflection_group("dood")
    ) == ["dood"]
    assert lexicon.inflection_group("onbekend") == []


def test_words_by_their_beginning():
    for prefix, found in (
        ("a", ["a", "aai", "aap"]),
        ("aa", ["aai", "aap"]),
        ("hart", ["hart", "hartslag"]),
        ("ha", ["hart", "hartslag"]),  # the prefix list of ha is no word
        ("huidk", ["huidkanker"]),
        ("9", ["9", "9a"]),
        ("b", []),
        ("hz", []),
        ("zonn", []),
    ):
        assert terms(LEXICON.beginning_with(prefix, 9)) == found, prefix
    assert terms(LEXICON.beginning_with("h", 2)) == ["h", "hart"], "no more than asked for"


def test_a_span_holds_all_words_of_a_beginning():
    for prefix, count in (
        ("", 11),
        ("a", 3),
        ("h", 5),
        ("hart", 2),
        ("huid", 2),
        ("b", 0),
        ("hx", 0),
        ("huidx", 0),
    ):
        start, end = LEXICON.span(prefix)
        assert len(LEXICON.with_tail("", 0, (start, end), False)) == count, prefix
    within = LEXICON.span("hu")
    assert LEXICON.span("huid", within) == LEXICON.span("huid")


def test_words_by_what_follows_their_first_letters():
    everything = LEXICON.span("")
    for tail, behind, whole, found in (
        ("art", 1, True, ["hart"]),
        ("art", 1, False, ["hart", "hartslag"]),
        ("id", 2, True, ["huid"]),
        ("", 4, True, ["hart", "huid"]),
        ("a", 0, True, ["a"]),
        ("kanker", 4, True, ["huidkanker"]),
        ("kanker", 3, True, []),
        ("falen", 6, True, []),  # phrases are no words
    ):
        assert terms(LEXICON.with_tail(tail, behind, everything, whole)) == found, (tail, behind, whole)
    assert terms(LEXICON.with_tail("ap", 1, LEXICON.span("h"), True)) == [], "not outside the span"


def test_an_empty_vocabulary_has_nothing():
    empty = a_lexicon([])
    assert empty.line("hart") is None
    assert empty.beginning_with("h", 9) == []
    assert empty.with_tail("art", 1, empty.span(""), True) == []
