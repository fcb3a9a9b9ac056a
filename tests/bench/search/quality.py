"""How often search finds what was wanted, on a list of queries."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sitebuild.content.content import LANGUAGES, Content
from sitebuild.index.build import build_index
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.searcher import Searcher

DEPTH = 10
QUERIES = Path("tests/bench/search/queries/dev.json")
OFF_TOPIC = Path("tests/bench/search/queries/off-topic.json")
LAST = Path("tests/bench/search/queries/last.json")
Query = dict[str, Any]
Find = Callable[[Query], list[str]]
"""From a query to the ids of its hits, best first."""


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

    def __str__(self) -> str:
        first = f"first three {self.in_first_three:.0%}, MRR@10 {self.mrr:.3f}"
        return f"{first}, recall@10 {self.recall:.3f}, nothing {self.nothing:.1%}"


def searchers(content: Content) -> dict[str, Searcher]:
    """A searcher for the pages of each language."""
    stems = {lang: stem_for(lang) for lang in LANGUAGES}
    return {lang: Searcher(build_index(content, lang).opened(), stems) for lang in LANGUAGES}


def found_ids(searcher: Searcher, text: str) -> list[str]:
    """The ids of a query's hits, or of its loose matches when it has none."""
    results = searcher.search(text, {})
    numbers = results.hits or results.loose
    return [bare(searcher.index.document(number).reference) for number in numbers]


def bare(reference: str) -> str:
    """The id in a reference such as `entry/digital-twin`."""
    return reference.partition("/")[2]


def measure(queries: list[Query], find: Find) -> Quality:
    """Run the queries that have a wanted id."""
    asked = [query for query in queries if query["expect"]]
    found = [find(query) for query in asked]
    n = len(asked) or 1
    first = [place_of(ids, query["expect"]) for ids, query in zip(found, asked, strict=True)]
    places = [place for place in first if place and place <= DEPTH]
    return Quality(
        n=len(asked),
        in_first_three=sum(1 for place in places if place <= 3) / n,
        mrr=sum(1 / place for place in places) / n,
        recall=len(places) / n,
        nothing=sum(1 for ids in found if not ids) / n,
    )


def place_of(found: list[str], expected: list[str]) -> int:
    """The place, from 1 on, of the first wanted id; 0 when there is none."""
    return next((place for place, found_id in enumerate(found, 1) if found_id in expected), 0)
