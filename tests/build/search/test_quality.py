"""What the shipped content must hold: how often search finds what was wanted, and what it leaves out.

The floors are what was measured, less 0.02; the development queries at odd index are for reporting
only, so no floor rests on them.
"""

from functools import cache

import pytest

from sitebuild.content.content import load, read_json
from sitebuild.index.synonym_links import synonym_links
from sitebuild.project import Source
from tests.bench.search.quality import LAST, QUERIES, found_ids, measure, searchers
from tests.bench.search.quality import OFF_TOPIC as OFF_TOPIC_QUERIES
from wijzer.search.index.postings import documents, unpack
from wijzer.search.index.term_links import lemma

MRR = 0.951
RECALL = 0.98
OFF_TOPIC = 0.9


@cache
def the_site():
    content = load(Source().data)
    return content, searchers(content)


def test_what_was_wanted_is_found():
    _, search = the_site()
    even = read_json(QUERIES)["queries"][::2]
    quality = measure(even, lambda query: found_ids(search[query["lang"]], query["q"]))
    assert quality.mrr >= MRR and quality.recall >= RECALL, quality


def test_what_the_site_has_nothing_on_finds_nothing():
    _, search = the_site()
    queries = read_json(OFF_TOPIC_QUERIES)["queries"]
    found = [query["q"] for query in queries if search[query["lang"]].search(query["q"], {}).hits]
    assert 1 - len(found) / len(queries) >= OFF_TOPIC, found


def test_queries_written_when_the_engine_was_done_find_their_page():
    _, search = the_site()
    queries = read_json(LAST)["queries"]
    quality = measure(queries, lambda query: found_ids(search[query["lang"]], query["q"]))
    assert quality.n == 20 and quality.in_first_three >= 18 / 20, quality


def with_inflections(lexicon, word):
    """The documents that have a word of the group."""
    line = lexicon.line(word)
    group = lexicon.inflection_group(lemma(word, line.links)) if line else []
    return {number for one in group for _, packed in unpack(one.postings) for number in documents(packed)}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_way_that_a_rule_opens_leads_there(lang):
    content, search = the_site()
    index = search[lang].index
    missed = []
    for way in synonym_links(content.synonyms):
        meant = set()
        for lexicon in (index.own, index.foreign):
            meant |= set.intersection(*(with_inflections(lexicon, word) for word in way.target))
        for end in (" ", ""):  # done typing, or not
            found = search[lang].search(" ".join(way.source) + end, {}).matched
            if not meant <= set(found):
                missed.append((way.source, way.target))
    assert not missed, f"{len(missed)} ways, such as {missed[:3]}"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_whatever_is_typed_is_counted_exactly(lang):
    _, search = the_site()
    queries = [query["q"] for query in read_json(QUERIES)["queries"]]
    for typed in sorted({query[:end] for query in queries for end in range(1, len(query) + 1)}):
        results = search[lang].search(typed, {})
        assert not results.at_least, typed
        assert results.total == len(results.matched), typed


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_filter_never_adds_a_hit(lang):
    _, search = the_site()
    facets = search[lang].index.facets
    for query in read_json(QUERIES)["queries"][::2]:
        everything = search[lang].search(query["q"], {}, wanted=500)
        for facet in facets:
            for value in facet.values[:3]:
                within = search[lang].search(query["q"], {facet.name: [value.value]}, wanted=500)
                case = (query["q"], facet.name, value.value)
                # What is left keeps its order.
                kept = [number for number in everything.hits if value.documents >> number & 1]
                assert within.hits == kept, case
                assert within.loose == [one for one in everything.loose if value.documents >> one & 1], case
                assert within.total == len(kept) + len(within.loose), case
                assert within.matched == everything.matched, case
