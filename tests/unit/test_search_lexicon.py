"""Looking terms up in the packed vocabulary."""

from wijzer.search.lexicon import Lexicon, spans

TERMS = ["=hart", "a", "aai", "aap", "h", "hart", "hartslag", "huid"]
LINES = "".join(["\n" + term + "\tnote\t###" for term in TERMS])
WORDS = Lexicon(LINES, spans(LINES))


def test_every_term_is_found_and_nothing_else():
    for term in TERMS:
        line = WORDS.line(term)
        assert line is not None and line.term == term, term
    for term in ("", "aa", "ha", "hartsla", "huidx", "x", "note", "=har"):
        assert WORDS.line(term) is None, term


def test_terms_by_their_beginning():
    for prefix, found in (
        ("a", ["a", "aai", "aap"]),
        ("aa", ["aai", "aap"]),
        ("hart", ["hart", "hartslag"]),
        ("h", ["h", "hart", "hartslag"]),
        ("hui", ["huid"]),
        ("z", []),
        ("hz", []),
    ):
        assert [line.term for line in WORDS.beginning_with(prefix, 3)] == found, prefix
