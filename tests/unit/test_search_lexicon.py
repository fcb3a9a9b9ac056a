"""Looking terms up in the packed vocabulary."""

from search_samples import a_lexicon, words_of

WORDS = ["a", "aai", "aap", "h", "hart", "hartslag", "huid", "huidkanker", "zon", "9", "9a"]
LEXICON = a_lexicon(words_of(*WORDS) + [({"ha*": {9: [2]}}, []), ({"!hart falen": {16: [3]}}, [])])


def terms(lines):
    return [line.term for line in lines]


def test_every_term_is_found_and_nothing_else():
    for term in WORDS + ["ha*", "!hart falen"]:
        line = LEXICON.line(term)
        assert line is not None and line.term == term, term
        assert LEXICON.line_at(line.at) == line, term
    for term in ("aa", "ha", "hartsla", "huidx", "x", "zo", "hu*", "!hart", "!x", "0"):
        assert LEXICON.line(term) is None, term


def test_a_line_leads_to_its_record():
    for number, word in enumerate(WORDS):
        line = LEXICON.line(word)
        members, at = LEXICON.members(line.record)
        assert [member.at for member in members] == [line.at], word
        assert members[0].groups == [(16, bytes([number]))] and LEXICON.links(at) == [], word


def test_words_by_their_beginning():
    for prefix, found in (
        ("a", ["a", "aai", "aap"]),
        ("aa", ["aai", "aap"]),
        ("hart", ["hart", "hartslag"]),
        ("ha", ["hart", "hartslag"]),  # the crowd of ha is no word
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
