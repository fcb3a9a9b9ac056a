"""What the limits on a query cost: its ten best, compared with those of an engine without limits."""

from pathlib import Path

from sitebuild.engine.corpus import corpus_index
from sitebuild.index.parts import IndexParts
from sitebuild.index.weights import IndexWeights
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.searcher import Searcher
from wijzer.search.weights import Weights

_NO_LIMIT = 1 << 40


def overlap(index: IndexParts, corpus: Path, queries: list[str]) -> float:
    """Return the mean share of the unlimited engine's ten best that the limited one has too.

    Unlimited means: no budget of postings, and a beginning that many words share holds all their
    documents instead of the best ones. Queries on which the unlimited engine finds nothing are
    left out.
    """
    limited = _best(index, queries, Weights())
    whole, _lang, _count = corpus_index(corpus, IndexWeights(prefix_list_documents=_NO_LIMIT))
    unlimited = _best(whole, queries, Weights(budget=_NO_LIMIT))
    shares = [len(own & best) / len(best) for own, best in zip(limited, unlimited, strict=True) if best]
    return sum(shares) / len(shares) if shares else 0.0


def _best(index: IndexParts, queries: list[str], weights: Weights) -> list[set[int]]:
    searcher = Searcher(index.opened(), {lang: stem_for(lang) for lang in ("nl", "en")}, weights)
    found = [searcher.search(query, {}) for query in queries]
    return [set(results.hits or results.loose) for results in found]
