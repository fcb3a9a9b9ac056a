"""What a query finds and in which order: small corpora, with the reason for each place."""

from search_samples import a_searcher, words_of

from wijzer.search.facets import counts
from wijzer.search.postings import BROADER, CUT, INSIDE, PARTS, SAME

A, B, C, D, E, F = range(6)


def check(search, query, hits, loose=(), why=""):
    results = search.search(query, {})
    assert (results.hits, results.loose) == (list(hits), list(loose)), (query, why)
    assert results.total == len(hits) + len(loose) and not results.at_least, (query, why)
    return results


def test_one_word_by_how_it_is_found():
    search = a_searcher(
        [
            (
                {"sensor": {16: [A], 8: [F]}, "sensoren": {16: [B]}},
                [(SAME, ["meter"]), (INSIDE, ["sensorpleister"])],
            ),
            ({"meter": {16: [C]}}, [(SAME, ["sensor"])]),
            ({"sensorpleister": {16: [D]}}, [(PARTS, ["sensor", "pleister"])]),
            ({"pleister": {16: [E]}}, [(INSIDE, ["sensorpleister"])]),
            ({"garmin": {}}, [(BROADER, ["meter"])]),
        ]
    )
    check(
        search,
        "sensor ",
        [
            A,  # the word itself, in a short title
            B,  # the same word in another form
            C,  # a word that means the same
            F,  # the word itself, lost in a long text
            D,  # a compound with it
        ],
    )
    check(search, "sensor", [A, B, D, C, F], why="while typing, the compound may be what is meant")
    check(search, "garmin", [C], why="the kind of thing that a brand is, no more ways from there")
    check(search, "sensorpleister", [D], why="no document has both parts")


def test_all_words_first():
    search = a_searcher(
        [({"huid": {16: [A, B]}}, []), ({"foto": {12: [B, C]}}, []), ({"kanker": {12: [D]}}, [])]
    )
    check(search, "huid foto", [B], why="only B has both")
    check(search, "de huid voor foto ", [B], why="stop words do not count")
    check(
        search,
        "huid foto kanker",
        [B, D, A, C],
        why="none has all: B has two; of one, the rare word, then the heavy",
    )
    check(search, "huid voetbal", [], [A, B], why="what nothing has makes the rest loose")
    assert search.search("huid voetbal", {}).unknown == ["voetbal"]
    check(search, "voetbal", [])


def test_rare_words_weigh_more():
    search = a_searcher(
        [({"zorg": {16: [A, B], 8: [C, D, E, F]}}, []), ({"robot": {16: [C], 8: [A]}}, [])],
    )
    check(search, "zorg robot", [C, A], why="the rare word weighs more in C, the common one in A")


def test_a_document_that_lacks_a_word_and_clearly_earns_more_comes_first():
    search = a_searcher(
        [
            ({"ai": {16: [A], 1: [B, C, D, E, F]}}, []),
            ({"hartfalen": {1: [B], 16: [C]}}, []),
            ({"hartklep": {1: [B], 16: [A]}}, []),
        ],
    )
    # B mentions all three in passing; in A two of them are what it is about.
    results = search.search("ai hartklep hartfalen", {})
    assert results.hits[:2] == [A, C] and results.hits[-1] == B, results.hits


def test_the_page_s_language_comes_first():
    own = [({"foto": {4: [B]}}, [])]
    foreign = [({"foto": {16: [A]}}, []), ({"skin": {16: [C]}}, [])]
    search = a_searcher(own, foreign)
    check(search, "foto", [B, A], why="however light, the page's language comes first")
    check(search, "skin", [C])
    search = a_searcher([({"foto": {16: [C]}}, []), ({"huid": {16: [A]}}, [])], foreign)
    check(search, "foto skin", [C], why="one word in each language")


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
            ({"!blauwe plek": {}}, [(SAME, ["hematoom"])]),
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
            ({"!zorg in huis": {}}, [(SAME, ["thuiszorg"])]),
            ({"thuiszorg": {16: [A]}}, []),
            ({"zorg": {16: [B]}}, []),
        ]
    )
    results = search.search("zorg in huis", {})
    assert results.hits == [A], "as the editors wrote it"


def test_a_slip_is_told():
    search = a_searcher(words_of("hartfalen", "huid"))
    results = check(search, "hartfalne", [A])
    assert results.suggestion() == "hartfalen" and results.ways_to(A) == ["hartfalen"]
    results = check(search, "huid hartfalne", [B, A], why="none has both: any, the slip below")
    assert results.suggestion() == "huid hartfalen"
    assert search.search("hartfalen", {}).suggestion() == ""


def test_a_known_word_is_no_slip():
    search = a_searcher(words_of("hand", "hond"))
    check(search, "hand", [A])


def test_a_finished_word_that_stands_twice_is_not_growing():
    search = a_searcher(words_of("hartslagmeter", "huid"))
    once = search.search("harslag huid", {})
    assert not once.terms[0].is_known(), "a slip in a beginning counts only while one types"
    twice = search.search("harslag harslag", {})
    assert [term.is_known() for term in twice.terms] == [False, True]


def test_a_foreign_word_without_its_last_letter():
    search = a_searcher(words_of("huid"), [({"patient": {16: [C]}}, []), ({"portal": {16: [C]}}, [])])
    check(search, "porta patient", [C], why="a letter left out at the end is a slip like any other")


def test_a_crowd_that_holds_only_the_best_makes_the_count_a_least_one():
    crowd = ({"h*": {16: [A, B]}}, [(CUT, [6])])
    search = a_searcher([crowd] + words_of("huid", "hart"))
    for query, at_least in (("h", True), ("huid h", True), ("hu", False), ("huid", False)):
        assert search.search(query, {}).at_least == at_least, query


def test_nothing_to_look_up():
    search = a_searcher(words_of("hart"))
    for query in ("", " ", "😀 <>", "---"):
        assert search.search(query, {}).terms == []
        check(search, query, [])


def test_no_more_than_wanted_and_all_counted():
    search = a_searcher([({"zorg": {16: [A, B, C], 9: [D, E]}}, [])])
    for wanted in (1, 3, 5, 9):
        results = search.search("zorg", {}, wanted)
        assert results.hits == [A, B, C, D, E][:wanted]
        assert results.total == 5 and sorted(results.matched) == [A, B, C, D, E]


def test_filters_narrow_and_counts_tell_what_a_choice_would_leave():
    facets = [
        {"name": "kind", "values": [["x", "X", "3"], ["y", "Y", "4"]]},  # bits: x = a b, y = c
        {"name": "setting", "values": [["home", "Home", "6"]]},  # b c
    ]
    search = a_searcher([({"huid": {16: [A], 8: [B]}}, []), ({"foto": {16: [B, C]}}, [])], facets=facets)
    for query, filters, hits, counted in (
        ("foto", {}, [B, C], {"kind": [1, 1], "setting": [2]}),
        ("foto", {"kind": ["x"]}, [B], {"kind": [1, 1], "setting": [1]}),
        ("foto", {"kind": ["x", "y"], "setting": ["home"]}, [B, C], {"kind": [1, 1], "setting": [2]}),
        ("huid", {"kind": ["y"]}, [], {"kind": [2, 0], "setting": [0]}),
        ("huid", {"kind": ["unknown"]}, [], {"kind": [2, 0], "setting": [0]}),
        ("huid", {"unknown": ["x"]}, [A, B], {"kind": [2, 0], "setting": [1]}),
    ):
        results = search.search(query, filters)
        assert (results.hits, results.total) == (hits, len(hits)), (query, filters)
        assert counts(search.index, results.matched, filters) == counted, (query, filters)


def test_a_filter_never_adds_a_hit():
    facets = [{"name": "kind", "values": [["x", "X", "5"], ["y", "Y", "a"]]}]
    search = a_searcher([({"huid": {16: [A], 8: [B]}}, []), ({"foto": {16: [B, C]}}, [])], facets=facets)
    for query in ("huid", "foto", "huid foto", "huid voetbal", "h"):
        without = search.search(query, {})
        for chosen in (["x"], ["y"], ["x", "y"], ["unknown"]):
            within = search.search(query, {"kind": chosen})
            assert set(within.hits) <= set(without.hits), (query, chosen)
            assert set(within.loose) <= set(without.loose), (query, chosen)
            assert within.total <= without.total, (query, chosen)
