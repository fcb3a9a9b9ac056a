"""From what a person typed to the words that are looked up."""

from wijzer.search.matching.query import MAX_CHARACTERS, MAX_WORDS, parse


def ask(text):
    return parse(text, lambda word: word in ("de", "in", "wat"), lambda word: word in ("helpt", "app"))


def asked(text):
    query = ask(text)
    return query.words, query.is_prefix


def test_words_in_order_and_whether_the_last_may_grow():
    for text, words, is_prefix in (
        ("", [], False),
        (" ", [], False),
        ("hart", ["hart"], True),
        ("hart ", ["hart"], False),
        ("Hart Falen", ["hart", "falen"], True),
        ("AI-cursus", ["ai", "cursus"], True),
        ("😀 <b>", ["b"], True),
        ("😀", [], False),
    ):
        assert asked(text) == (words, is_prefix), text


def test_stop_words_go_when_something_is_left():
    for text, words, is_prefix in (
        ("de hart ", ["hart"], False),
        ("wat in de ", ["wat", "in", "de"], False),
        ("in", ["in"], True),  # may become infuus
        ("hart in", ["hart"], False),  # hart carries the query, whole
        ("de in", ["in"], True),
        ("hart in ", ["hart"], False),
    ):
        assert asked(text) == (words, is_prefix), text


def test_fillers_stay_but_need_not_be_had_when_something_else_is_asked():
    for text, words, optional in (
        ("wat helpt in de zorg ", ["helpt", "zorg"], ["helpt"]),
        ("app helpt zorg", ["app", "helpt", "zorg"], ["app", "helpt"]),
        ("zorg app", ["zorg", "app"], ["app"]),  # also while it may grow
        ("zorg helpt zorg helpt ", ["zorg", "helpt", "zorg", "helpt"], ["helpt", "helpt"]),
        ("app helpt", ["app", "helpt"], []),  # then they are what is asked
        ("wat helpt ", ["helpt"], []),
        ("zorg", ["zorg"], []),
    ):
        query = ask(text)
        assert (query.words, query.optional) == (words, optional), text


def test_every_word_is_kept_for_titles_and_neighbours():
    assert ask("wat helpt de zorg").every == ["wat", "helpt", "de", "zorg"]


def test_endless_queries_are_cut():
    assert len(ask("ab " * 5000).words) == MAX_WORDS
    assert len(ask("a" * 5000).words[0]) == MAX_CHARACTERS
