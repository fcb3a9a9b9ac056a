"""How often search finds what was wanted, on the development queries."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from sitebuild.content import Content, read_json
from sitebuild.index import build_index
from wijzer.search.index import Index
from wijzer.search.searcher import Searcher
from wijzer.search.stemming import stem_for

DEPTH = 10
QUERIES = Path("tests/fixtures/queries-dev.json")
Query = dict[str, Any]


@dataclass(frozen=True)
class Quality:
    """Shares of a set of queries, 0 to 1; `n` is how many queries there were."""

    n: int
    in_first_three: float
    mrr: float
    """Mean of 1/place of the first wanted hit, 0 beyond place 10."""
    recall: float
    """How often a wanted hit is in the first ten."""
    nothing: float


def searchers(content: Content) -> dict[str, Searcher]:
    """A searcher for the pages of each language."""
    stems = {lang: stem_for(lang) for lang in ("nl", "en")}
    return {lang: Searcher(Index(BytesIO(build_index(content, lang))), stems) for lang in stems}


def found_ids(searcher: Searcher, text: str) -> list[str]:
    """The ids of a query's hits, or of its loose matches when it has none."""
    results = searcher.search(text, {})
    numbers = results.hits or results.loose
    return [searcher.index.document(number).reference.partition("/")[2] for number in numbers]


def measure(queries: list[Query], find: Callable[[Query], list[str]]) -> Quality:
    """Run the queries that have a wanted id."""
    asked = [query for query in queries if query["expect"]]
    places = [_place(find(query), query["expect"]) for query in asked]
    n = len(asked) or 1
    return Quality(
        n=len(asked),
        in_first_three=sum(1 for place in places if place and place <= 3) / n,
        mrr=sum(1 / place for place in places if place and place <= DEPTH) / n,
        recall=sum(1 for place in places if place and place <= DEPTH) / n,
        nothing=sum(1 for query in asked if not find(query)) / n,
    )


def _place(found: list[str], expected: list[str]) -> int | None:
    return next((place for place, found_id in enumerate(found, 1) if found_id in expected), None)


def rows(content: Content) -> list[tuple[str, Quality]]:
    """Both halves of the development queries, with and without those that are synonyms themselves."""
    search = searchers(content)
    queries: list[Query] = read_json(QUERIES)["queries"]

    def find(query: Query) -> list[str]:
        return found_ids(search[query["lang"]], query["q"])

    table: list[tuple[str, Quality]] = []
    for half, name in ((0, "even index (tuned on)"), (1, "odd index (reported)")):
        chosen = queries[half::2]
        table.append((name, measure(chosen, find)))
        bare = [query for query in chosen if not query["inSynonyms"]]
        table.append((f"{name}, without inSynonyms", measure(bare, find)))
    return table
