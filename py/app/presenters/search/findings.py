"""What the home page says of what a query found, and what it offers when that is nothing."""

from wijzer.content.strings import Strings
from wijzer.record import Record
from wijzer.search.facets import without_one
from wijzer.search.index.reader import Index
from wijzer.search.matching.suggest import suggest_terms
from wijzer.search.searcher import Results

MAX_SUGGESTIONS = 5


class Findings(Record):
    """What shows below the field.

    `said` is the count, or why there is none; `suggestion` another query, empty for none. Of the rest one
    at most: the documents to list, `is_loose` when they match a part of the query; (words, facet) of
    buttons that drop a filter, all filters for no facet; advice, with known words near to unknown ones.
    """

    def __init__(self, said: str, suggestion: str = "", listed: list[int] | None = None) -> None:
        self.said = said
        self.suggestion = suggestion
        self.listed = listed or []
        self.is_loose = False
        self.drops: list[tuple[str, str]] = []
        self.advice = ""
        self.words: list[str] = []


def findings(
    query: str,
    results: Results,
    filters: dict[str, list[str]],
    index: Index,
    is_whole: bool,
    strings: Strings,
) -> Findings:
    """Return what to say of `results`.

    Args:
        query: as it was typed.
        results: as the searcher gives them.
        filters: the chosen values by facet.
        index: in which was searched.
        is_whole: False while a part of the index still has to come.
        strings: the interface's texts.
    """
    text, count = strings.text, strings.count
    if not results.query.words:
        return Findings("")
    if not results.terms:
        return Findings(text("search.one_letter"))
    if not results.matched:
        return _nothing(query, results, index, strings) if is_whole else Findings(text("search.partly"))
    suggestion = results.suggestion()
    if results.hits:
        key = "search.at_least" if results.at_least else "search.count"
        return Findings(count(key, results.total), suggestion, results.hits)
    if results.loose:
        found = Findings(count("search.loose_count", results.total), suggestion, results.loose)
        found.is_loose = True
        return found
    found = Findings(count("search.filtered_out", len(results.matched)), suggestion)
    for name, n in without_one(index, results.matched, filters):
        facet = text("search.facet_" + name)
        found.drops.append((text("search.drop_facet", facet=facet, n=n), name))
    found.drops.append((text("search.drop_filters"), ""))
    return found


def _nothing(query: str, results: Results, index: Index, strings: Strings) -> Findings:
    found = Findings(strings.text("search.empty", query=query.strip()))
    found.advice = strings.text("search.empty_help")
    found.words = suggest_terms(index, results.unknown, MAX_SUGGESTIONS)
    return found
