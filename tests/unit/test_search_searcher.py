"""What a query finds, in which order, and what the filters leave."""

import json

from wijzer.search.index import Index
from wijzer.search.lexicon import spans
from wijzer.search.postings import pack, unpack_into
from wijzer.search.searcher import Searcher


def no_stem(word):
    return word


def a_lexicon(terms):
    """Pack `{term: (notes, {document: weight})}`."""
    lines = []
    for term in sorted(terms):
        notes, found = terms[term]
        lines.append("\n" + term + "\t" + notes + "\t" + pack(sorted(found.items())))
    text = "".join(lines)
    return {"lines": [text], "spans": spans(text)}


def a_searcher(own, foreign=None, facets=None):
    """A Dutch searcher over four documents named a, b, c and d."""
    data = {
        "lang": "nl",
        "own": a_lexicon(own),
        "foreign": a_lexicon(foreign or {}),
        "stopWords": "de voor in",
        "priors": [1.0, 1.0, 1.0, 1.0],
        "documents": [["entry/" + i, i + ".html", "application", i, "tekst"] for i in "abcd"],
        "facets": facets or [],
    }
    return Searcher(Index(json.dumps(data)), {"nl": no_stem, "en": no_stem})


def ids(searcher, numbers):
    return "".join([searcher.index.reference(number)[-1] for number in numbers])


OWN = {
    "huid": ("huid", {0: 3.0, 1: 1.0}),
    "foto": ("foto", {1: 2.0, 2: 2.0}),
    "hartfalen": ("hartfal", {3: 4.0}),
    "=hartfal": ("hartfalen", {3: 4.0}),
    "!huid foto": ("", {1: 0.96}),
}


def test_packed_weights_come_back():
    scores = {}
    unpack_into(scores, pack([(0, 1.6), (7000, 2.4)]).encode(), 0.5)
    assert sorted(scores) == [0, 7000]
    assert abs(scores[0] - 0.8) < 0.001 and abs(scores[7000] - 1.2) < 0.001


def test_which_hits_and_in_which_order():
    search = a_searcher(OWN)
    for query, hits, loose, why in (
        ("huid", "ab", "", "the heavier document first"),
        ("huid foto", "b", "", "all words: only b has both"),
        ("hui", "ab", "", "the beginning of a word"),
        ("de huid", "ab", "", "a stop word does not narrow"),
        ("hart falen", "d", "", "neighbours are written as one word elsewhere"),
        ("huidfoto", "b", "", "an unknown compound: both halves"),
        ("hartfalne", "d", "", "one typing error"),
        ("hartfalen foto", "dbc", "", "no document has both known words: any of them"),
        ("voetbal foto", "", "bc", "a word that nothing has: loose matches only"),
        ("voetbal", "", "", "nothing"),
        ("", "", "", "an empty field"),
        ("😀 <b>", "", "", "no words at all"),
    ):
        results = search.search(query, {})
        assert (ids(search, results.hits), ids(search, results.loose)) == (hits, loose), (query, why)


def test_the_page_s_language_comes_first():
    foreign = {"skin": ("skin", {2: 5.0}), "foto": ("foto", {0: 9.0})}
    search = a_searcher(OWN, foreign)
    assert ids(search, search.search("foto", {}).hits) == "bca"
    assert ids(search, search.search("skin", {}).hits) == "c"


def test_filters_narrow_and_counts_tell_what_a_choice_would_leave():
    facets = [
        {"name": "kind", "values": [["x", "X", "3"], ["y", "Y", "4"]]},  # bits: x = a b, y = c
        {"name": "setting", "values": [["home", "Home", "6"]]},  # b c
    ]
    search = a_searcher(OWN, None, facets)
    results = search.search("foto", {})
    assert (ids(search, results.hits), results.counts) == ("bc", {"kind": [1, 1], "setting": [2]})
    results = search.search("foto", {"kind": ["x"]})
    assert (ids(search, results.hits), results.counts) == ("b", {"kind": [1, 1], "setting": [1]})
    results = search.search("huid", {"kind": ["y"]})
    assert (results.hits, results.found) == ([], 2), "filtered out, but there is something without"


def test_a_filter_never_adds_a_hit():
    facets = [{"name": "kind", "values": [["x", "X", "5"], ["y", "Y", "a"]]}]
    search = a_searcher(OWN, None, facets)
    for query in ("huid", "foto", "hartfalen foto", "h"):
        without = set(search.search(query, {}).hits)
        for chosen in (["x"], ["y"], ["x", "y"], ["unknown"]):
            assert set(search.search(query, {"kind": chosen}).hits) <= without, (query, chosen)
