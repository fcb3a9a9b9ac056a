"""Words typed side by side: whole titles, words joined, phrases of rules, and where they stand together."""

from search_samples import a_searcher, check, words_of

from wijzer.search.index.term_links import SYNONYM

A, B, C, D = range(4)


def test_a_whole_title_comes_first():
    search = a_searcher(
        [
            ({"zorg": {16: [A], 14: [B]}}, []),
            ({"robot": {16: [A], 14: [B]}}, []),
            ({"!zorg robot": {16: [B]}}, []),
        ]
    )
    check(search, "zorg robot", [B, A], why="the query is all of B's title")
    check(search, "robot zorg", [A, B], why="in another order it is not")


def test_a_title_with_stop_words_is_whole_with_them():
    search = a_searcher([({"zorg": {16: [A], 14: [B]}}, []), ({"!de zorg": {16: [B]}}, [])])
    check(search, "de zorg ", [B, A])
    check(search, "zorg ", [A, B])


def test_words_that_stand_together_come_first():
    search = a_searcher(
        [({"blauwe": {16: [A, B, C]}}, []), ({"plek": {16: [A, B, C]}}, [])],
        texts=["plek blauwe", "x blauwe plek", "blauwe x plek"],
    )
    check(
        search, "blauwe plek", [B, A, C], why="only in B side by side and in order; the others as they come"
    )
    check(search, "blauwe ple", [B, A, C], why="also while the last word grows")


def test_neighbours_written_as_one_elsewhere():
    search = a_searcher(words_of("hartfalen", "hart") + [({"falen": {16: [C]}}, [])])
    check(search, "hart falen", [A], why="the one document with both: as one word")
    check(search, "hartfalen", [A])
    check(search, "hart fal", [A])


def test_a_phrase_that_means_one_word():
    search = a_searcher(
        [
            ({"!blauwe plek": {}}, [(SYNONYM, ["hematoom"])]),
            ({"hematoom": {16: [A]}}, []),
            ({"plek": {16: [B]}}, []),
        ]
    )
    check(search, "blauwe plek", [A])
    check(search, "plek blauwe ", [], [B], why="the phrase is in order")
    check(search, "de blauwe plek ", [A])


def test_a_phrase_with_a_stop_word_is_known_too():
    search = a_searcher(
        [
            ({"!zorg in huis": {}}, [(SYNONYM, ["thuiszorg"])]),
            ({"thuiszorg": {16: [A]}}, []),
            ({"zorg": {16: [B]}}, []),
        ]
    )
    results = search.search("zorg in huis", {})
    assert results.hits == [A], "as the editors wrote it"


def test_a_stop_word_joined_with_a_word_counts_for_that_word():
    search = a_searcher(words_of("inhoud", "houd", "huid", "diabetesvoor"))
    check(search, "in houd ", [A, B], why="as one word and as typed, of equal score")
    check(search, "in hou", [A, B], why="also while it grows")
    check(search, "diabetes voor ", [D])
    check(search, "in huid ", [C], why="nothing is joined so")
    check(search, "in de houd ", [B], why="not over another word")
    check(search, "voor in ", [], why="two stop words have no word to count for")


def test_a_word_that_stands_twice_is_joined_both_times():
    search = a_searcher(words_of("hartfalen"))
    check(search, "hart falen hart ", [A])
    check(search, "hart falen falen ", [A])
