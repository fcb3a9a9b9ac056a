"""The engine on the harness's corpora, with MiniSearch beside it in the same Chromium."""

import gzip
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from sitebuild.engine.corpus import corpus_index, corpus_rows
from sitebuild.engine.page import engine_page
from tests.bench.rows import Goal, Row, judged, unmeasured
from tests.bench.search.harness import Harness
from tests.bench.search.lab import opened
from tests.bench.search.minisearch import minisearch_page
from tests.bench.search.overlap import overlap

CATALOGUE = "catalogue, 342 records"
LARGE = "large corpus, 13,246 records"
_KINDS = {"full": "full", "typo": "typing error", "morph": "inflected", "compound": "compound apart"}


def _mrr(goals: tuple[float, float, float, float]) -> dict[str, Goal]:
    return {f"{name}: MRR@10": Goal(goal) for name, goal in zip(_KINDS.values(), goals, strict=True)}


GOALS: dict[str, dict[str, Goal]] = {
    CATALOGUE: {
        **_mrr((0.98, 0.97, 0.95, 0.97)),
        "drop-outs while typing": Goal(0.05, at_most=True, form=".0%"),
        "p95 while typing": Goal(4, at_most=True, form=".0f", unit=" ms"),
    },
    LARGE: {
        **_mrr((0.97, 0.90, 0.85, 0.90)),
        "p95 while typing": Goal(50, at_most=True, form=".0f", unit=" ms"),
        "index without stored text": Goal(2140, at_most=True, form=".0f", unit=" kB gz"),
        "ten best as without limits": Goal(0.9),
    },
}
_FILES = {
    CATALOGUE: ("corpus-catalog.json", "queries-catalog.json"),
    LARGE: ("corpus-large.json.gz", "queries-large.json"),
}


@dataclass(frozen=True)
class _Found:
    """One value, and what stands beside it."""

    value: float
    beside: str = ""


def rows(browser: Browser, folder: Path | None) -> list[Row]:
    """The rows of both corpora; without the harness they say that nothing was measured."""
    found: list[Row] = []
    for corpus, goals in GOALS.items():
        measured = _measure(browser, Harness(folder), corpus) if folder else {}
        for name, goal in goals.items():
            label, one = f"{corpus}, {name}", measured.get(name)
            found.append(judged(label, one.value, goal, one.beside) if one else unmeasured(label, goal))
    return found


def _measure(browser: Browser, harness: Harness, corpus: str) -> dict[str, _Found]:
    file, queries_file = map(harness.data, _FILES[corpus])
    lists = harness.lists(queries_file.name)
    index, lang, _count = corpus_index(file)
    with opened(browser, engine_page(index, lang)) as page:
        own = harness.measure(page, lists)
    with opened(browser, minisearch_page(corpus_rows(file))) as page:
        peer = harness.measure(page, lists)
        peer_size = _packed(page.evaluate("serialized()").encode())
    found = _scores(own, peer)
    if corpus == LARGE:
        size, full = sum(map(_packed, index.without_texts())), [one["q"] for one in lists["sets"]["full"]]
        shared = overlap(index, file, full)
        found["index without stored text"] = _Found(size, f"MiniSearch {peer_size:.0f}")
        found["ten best as without limits"] = _Found(shared, f"{len(full)} full queries")
    return found


def _scores(own: dict[str, Any], peer: dict[str, Any]) -> dict[str, _Found]:
    found: dict[str, _Found] = {}
    for kind, name in _KINDS.items():
        ours, theirs = own["quality"][kind], peer["quality"][kind]
        found[f"{name}: MRR@10"] = _Found(ours["mrr"], f"MiniSearch {theirs['mrr']:.3f}; {ours['n']} queries")
    typing, latency = own["typing"], own["latency"]
    found["drop-outs while typing"] = _Found(
        typing["dropouts"], f"MiniSearch {peer['typing']['dropouts']:.0%}; {typing['n']} queries"
    )
    spread = f"median {latency['median']:.1f}, most {latency['max']:.0f}"
    beside = f"{spread}; MiniSearch p95 {peer['latency']['p95']:.1f}"
    found["p95 while typing"] = _Found(latency["p95"], beside)
    return found


def _packed(data: bytes) -> float:
    """Kilobytes as gzip packs them at level 6."""
    return len(gzip.compress(data, 6)) / 1000
