"""The engine against a naive second search, over made-up documents and over the site's own."""

import json
from functools import cache
from random import Random

import pytest

from sitebuild.content.content import load
from sitebuild.index import lexicon
from sitebuild.index.build import build_index, index_of, light_words
from sitebuild.index.documents import documents
from sitebuild.index.synonym_links import synonym_links
from sitebuild.project import Source
from tests.bench.search.quality import QUERIES as DEV
from tests.build.search.made_up import LIGHT, a_document, a_query, some_ways
from tests.build.search.oracle import Oracle
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.searcher import Searcher

STEMS = {lang: stem_for(lang) for lang in ("nl", "en")}
QUERIES = json.loads(DEV.read_text("utf-8"))["queries"]


def differences(searcher, oracle, query):
    """What differs between the two answers; empty when nothing does."""
    results = searcher.search(query, {})
    best, every, loose, at_least = oracle.search(query)
    found = results.loose if loose else results.hits
    answers = {
        "at least": (results.at_least, at_least),
        "best": (found, best),
        "other list": (results.hits if loose else results.loose, []),
        "total": (results.total, len(every)),
        "matched": (sorted(results.matched), sorted(every)),
    }
    return {name: pair for name, pair in answers.items() if pair[0] != pair[1]}


def check_made_up(seed, sizes):
    dice = Random(seed)
    docs = [a_document(dice, number) for number in range(dice.choice(sizes))]
    ways = some_ways(dice)
    lang = dice.choice(["nl", "nl", "en"])
    searcher = Searcher(index_of(docs, lang, LIGHT, ways, []).opened(), STEMS)
    oracle = Oracle(docs, lang, LIGHT, ways)
    for _ in range(10):
        query = a_query(dice, docs, ways)
        assert not differences(searcher, oracle, query), repr(query)


@pytest.mark.parametrize("seed", range(40))
def test_made_up_documents(seed):
    check_made_up(seed, [1, 3, 12, 30])


@pytest.mark.parametrize("seed", range(100, 120))
def test_more_documents_than_prefix_lists_keep(seed, monkeypatch):
    monkeypatch.setattr(lexicon, "_WHOLE_PREFIX_LISTS", 9)
    monkeypatch.setattr(lexicon, "_PREFIX_LIST_DOCUMENTS", 3)
    check_made_up(seed, [9, 12, 30])


@cache
def the_site(lang):
    """The engine and the oracle over the shipped content."""
    content = load(Source().data)
    searcher = Searcher(build_index(content, lang).opened(), STEMS)
    return searcher, Oracle(
        documents(content, lang), lang, light_words(content), synonym_links(content.synonyms)
    )


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_site(lang):
    searcher, oracle = the_site(lang)
    typed = [one["q"][:end] for one in QUERIES for end in range(1, len(one["q"]) + 1)]
    for query in Random(1).sample(typed, 40):
        assert not differences(searcher, oracle, query), repr(query)
