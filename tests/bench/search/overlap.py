"""What the limits on a query cost: its ten best, compared with those of an engine without limits."""

from pathlib import Path

from sitebuild.engine.corpus import corpus_index
from sitebuild.index import lexicon
from sitebuild.index.build import IndexParts
from tests.bench.search.changed import changed
from wijzer.search import weights
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.searcher import Searcher

_NO_LIMIT = 1 << 40


def overlap(index: IndexParts, corpus: Path, queries: list[str]) -> float:
    """Return the mean share of the unlimited engine's ten best that the limited one has too.

    Unlimited means: no budget of postings, and a beginning that many words share holds all their
    documents instead of the best ones. Queries on which the unlimited engine finds nothing are
    left out.
    """
    limited = _best(index, queries)
    with changed(lexicon, _PREFIX_LIST_DOCUMENTS=_NO_LIMIT):
        whole, _lang, _count = corpus_index(corpus)
    with changed(weights, BUDGET=_NO_LIMIT):
        unlimited = _best(whole, queries)
    shares = [len(own & best) / len(best) for own, best in zip(limited, unlimited, strict=True) if best]
    return sum(shares) / len(shares) if shares else 0.0


def _best(index: IndexParts, queries: list[str]) -> list[set[int]]:
    searcher = Searcher(index.opened(), {lang: stem_for(lang) for lang in ("nl", "en")})
    found = [searcher.search(query, {}) for query in queries]
    return [set(results.hits or results.loose) for results in found]
