"""From what a person typed to the words that are looked up."""

from wijzer.search.query import MOST_CHARACTERS, MOST_WORDS, parse


def asked(text):
    query = parse(text, lambda word: word in ("de", "in", "wat"))
    return query.words, query.growing


def test_words_in_order_and_whether_the_last_may_grow():
    for text, words, growing in (
        ("", [], False),
        (" ", [], False),
        ("hart", ["hart"], True),
        ("hart ", ["hart"], False),
        ("Hart Falen", ["hart", "falen"], True),
        ("AI-cursus", ["ai", "cursus"], True),
        ("😀 <b>", ["b"], True),
        ("😀", [], False),
    ):
        assert asked(text) == (words, growing), text


def test_stop_words_go_when_something_is_left():
    for text, words, growing in (
        ("de hart ", ["hart"], False),
        ("wat in de ", ["wat", "in", "de"], False),
        ("in", ["in"], True),  # may become infuus
        ("hart in", ["hart"], False),  # hart carries the query, whole
        ("de in", ["in"], True),
        ("hart in ", ["hart"], False),
    ):
        assert asked(text) == (words, growing), text


def test_every_word_is_kept_for_titles_and_neighbours():
    assert parse("wat is de zorg", lambda word: word == "de").every == ["wat", "is", "de", "zorg"]


def test_endless_queries_are_cut():
    assert len(parse("ab " * 5000, lambda word: False).words) == MOST_WORDS
    assert len(parse("a" * 5000, lambda word: False).words[0]) == MOST_CHARACTERS
