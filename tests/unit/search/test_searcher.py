"""What a query finds and in which order: small corpora, with the reason for each place."""

from search_samples import a_searcher, check, words_of

from wijzer.search.index.term_links import BEST, BROADER, COMPOUND, PARTS, SYNONYM

A, B, C, D, E, F = range(6)


def test_one_word_by_how_it_is_found():
    search = a_searcher(
        [
            (
                {"sensor": {16: [A], 8: [F]}, "sensoren": {16: [B]}},
                [(SYNONYM, ["meter"]), (COMPOUND, ["sensorpleister"])],
            ),
            ({"meter": {16: [C]}}, [(SYNONYM, ["sensor"])]),
            ({"sensorpleister": {16: [D]}}, [(PARTS, ["sensor", "pleister"])]),
            ({"pleister": {16: [E]}}, [(COMPOUND, ["sensorpleister"])]),
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


def test_a_slip_is_told():
    search = a_searcher(words_of("hartfalen", "huid"))
    results = check(search, "hartfalne", [A])
    assert results.suggestion() == "hartfalen" and results.ways_to(A) == ["hartfalen"]
    results = check(search, "huid hartfalne", [B, A], why="none has both: any, the likely slip below")
    assert results.suggestion() == "huid hartfalen"
    assert search.search("hartfalen", {}).suggestion() == ""
    check(search, "huid hartfplen", [], [B, A], why="an unlikely slip is a guess: shown apart")


def test_a_known_word_is_no_slip():
    search = a_searcher(words_of("hand", "hond"))
    check(search, "hand", [A])


def test_a_finished_word_that_stands_twice_is_no_prefix():
    search = a_searcher(words_of("hartslagmeter", "huid"))
    once = search.search("harslag huid", {})
    assert not once.terms[0].is_known(), "a slip in a beginning counts only while one types"
    twice = search.search("harslag harslag", {})
    assert [term.is_known() for term in twice.terms] == [False, True]


def test_a_foreign_word_without_its_last_letter():
    search = a_searcher(words_of("huid"), [({"patient": {16: [C]}}, []), ({"portal": {16: [C]}}, [])])
    check(search, "porta patient", [C], why="a letter left out at the end is a slip like any other")


def test_a_prefix_list_that_holds_only_the_best_makes_the_count_a_least_one():
    prefix_lists = [({"h*": {16: [A, B]}}, [(BEST, 6)]), ({"ha*": {16: [B]}}, [(BEST, 6)])]
    search = a_searcher(prefix_lists + words_of("huid", "hart"))
    for query, at_least in (
        ("ha", True),
        ("huid ha", True),
        ("huid h", False),
        ("hu", False),
        ("huid", False),
    ):
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
