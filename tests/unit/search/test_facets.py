"""Narrowing down, and what each choice would leave."""

from search_samples import a_searcher, an_index

from wijzer.search.facets import counts, without_one

A, B, C = range(3)


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


def test_one_filter_that_alone_stands_in_the_way_is_told():
    facets = [
        {"name": "kind", "values": [["x", "X", "3"], ["y", "Y", "4"]]},
        {"name": "setting", "values": [["home", "Home", "6"], ["ward", "Ward", "1"]]},
    ]
    index = an_index([], facets=facets)
    for matched, filters, left in (
        ([A, B, C], {}, []),
        ([A, B], {"kind": ["y"]}, [("kind", 2)]),
        # With either choice alone something is left; together nothing is.
        ([A, B, C], {"kind": ["y"], "setting": ["ward"]}, [("kind", 1), ("setting", 1)]),
        ([C], {"kind": ["x"], "setting": ["home"]}, [("kind", 1)]),
        ([C], {"kind": ["x"], "setting": ["ward"]}, []),  # both stand in the way
        ([], {"kind": ["x"]}, []),
        ([A], {"kind": ["unknown"]}, [("kind", 1)]),
    ):
        assert without_one(index, matched, filters) == left, (matched, filters)


def test_counts_hold_for_many_documents():
    bits = sum([1 << number for number in range(0, 300, 3)])
    facets = [{"name": "kind", "values": [["x", "X", f"{bits:x}"], ["none", "None", "0"]]}]
    index = an_index([], facets=facets, texts=["x"] * 300)
    assert counts(index, list(range(300)), {}) == {"kind": [100, 0]}
    assert counts(index, [299, 0, 297], {}) == {"kind": [2, 0]}
    assert counts(index, [], {}) == {"kind": [0, 0]}
