"""Words that a document need not have: fillers, the first letter of a next word, beginnings half known."""

from search_samples import a_searcher, check, words_of

from wijzer.search.index.term_links import BEST

A, B, C, D = range(4)
WORDS = [
    ({"zorg": {16: [A], 12: [B, C]}}, []),
    ({"helpt": {16: [C, D]}}, []),
    ({"robot": {16: [B], 8: [D]}}, []),
]


def test_fillers_raise_the_documents_that_have_them():
    search = a_searcher(WORDS)
    check(search, "helpt zorg ", [C, A, B], why="C has both; none drops out, D does not come in")
    check(search, "zorg helpt", [C, A, B], why="also at the end, where it may grow")
    check(search, "zorg ", [A, B, C])


def test_only_fillers_are_all_required():
    search = a_searcher(WORDS + [({"gebruikt": {16: [A, D]}}, [])])
    check(search, "helpt ", [C, D])
    check(search, "helpt gebruikt ", [D])
    check(search, "helpt de ", [C, D])


def test_an_unknown_filler_changes_nothing():
    search = a_searcher(WORDS)
    results = check(search, "gebruikt zorg robot ", [B])
    assert results.unknown == []
    check(search, "gebruikt zorg voetbal ", [], [A, B, C], why="loose by the word that is no filler")


def test_with_nothing_that_has_all_a_filler_counts_as_any_word():
    search = a_searcher(words_of("zorg", "robot", "helpt"))
    check(search, "helpt zorg robot ", [A, B, C])


def test_the_first_letter_of_a_word_is_no_word_yet():
    search = a_searcher(WORDS + [({"rust": {16: [A]}}, []), ({"r*": {16: [A, B, D]}}, [])])
    for query in ("zorg", "zorg ", "zorg r"):
        check(search, query, [A, B, C], why="the list stays as it is")
    assert [term.word for term in search.search("zorg r", {}).terms] == ["zorg"]
    check(search, "zorg ro", [B])
    check(search, "zorg r ", [], [A, B, C], why="whole it is a word, and nothing has it")
    for query in ("r", "de r"):
        check(search, query, [], why="the list would jump with the next letter")
        assert search.search(query, {}).terms == [], "so the page can ask for another letter"
    check(search, "r ", [], why="whole it is a word, and nothing has it")
    check(search, "helpt r", [C, D], why="a filler alone is required")


def test_a_beginning_of_which_only_the_best_are_known_is_optional():
    ro = ({"ro*": {16: [B]}}, [(BEST, 3)])
    search = a_searcher(WORDS + [ro])
    results = search.search("zorg ro", {})
    assert results.hits == [B, A, C] and results.at_least, "A and C may have such a word"
    assert search.search("ro", {}).hits == [B], "alone it is required"
    whole = a_searcher(WORDS + [({"ro*": {16: [B]}}, [])])
    check(whole, "zorg ro", [B], why="where the prefix list is whole, it is a word like others")
