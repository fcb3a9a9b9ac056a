"""What the home page says of a query, and what it offers when nothing is found."""

from quiz_samples import Keys
from search_samples import a_searcher

from app.presenters.search.findings import MAX_SUGGESTIONS, Findings, findings

A, B, C = range(3)
FACETS = [
    {"name": "kind", "values": [["x", "X", "3"], ["y", "Y", "4"]]},  # bits: x = a b, y = c
    {"name": "setting", "values": [["home", "Home", "6"]]},  # b c
]
SEARCH = a_searcher([({"huid": {16: [A], 8: [B]}}, []), ({"foto": {16: [B, C]}}, [])], facets=FACETS)


def found(query, filters=None, is_whole=True, wanted=10, search=SEARCH):
    results = search.search(query, filters or {}, wanted)
    return findings(query, results, filters or {}, search.index, is_whole, Keys())


def test_without_a_query_nothing_is_said():
    assert found("") == Findings("")
    assert found("  ") == Findings("")


def test_hits_are_counted_and_listed():
    assert found("foto") == Findings("search.count.other(n=2)", "", [B, C])
    assert found("huid foto") == Findings("search.count.one(n=1)", "", [B])
    more = found("foto", wanted=1)
    assert (more.said, more.listed) == ("search.count.other(n=2)", [B])  # all count, not all show


def test_one_letter_asks_for_another():
    assert found("q") == Findings("search.one_letter")


def test_a_slip_is_told_with_the_query_it_may_have_been():
    slip = found("foti")
    assert (slip.suggestion, slip.listed) == ("foto", [B, C])


def test_matches_of_a_part_of_the_query_are_called_loose():
    loose = found("huid voetbal")
    assert (loose.said, loose.is_loose) == ("search.loose_count.other(n=2)", True)
    assert loose.listed == [A, B]
    assert not loose.advice


def test_filters_that_leave_nothing_can_be_dropped_one_by_one_or_all():
    stuck = found("huid", {"kind": ["y"]})
    assert (stuck.said, stuck.listed) == ("search.filtered_out.other(n=2)", [])
    assert stuck.drops == [
        ("search.drop_facet(facet=search.facet_kind, n=2)", "kind"),
        ("search.drop_filters", ""),
    ]
    both = found("huid", {"kind": ["y"], "setting": ["unknown"]})
    assert both.drops == [("search.drop_filters", "")]  # neither alone leaves anything


def test_a_word_that_nothing_has_gets_advice_and_words_that_begin_the_same():
    nothing = found(" fotostudio ")
    assert nothing.said == "search.empty(query=fotostudio)"
    assert (nothing.advice, nothing.words) == ("search.empty_help", ["foto"])
    assert found("xqzwv").words == []
    many = a_searcher([({"hart" + end: {16: [A]}}, []) for end in "abcdefg"])
    assert len(found("hartzzzzzz", search=many).words) == MAX_SUGGESTIONS


def test_while_a_part_of_the_index_has_to_come_nothing_is_not_final():
    assert found("xqzwv", is_whole=False) == Findings("search.partly")
    assert found("foto", is_whole=False).listed == [B, C]
