"""`build.py explain`: the parts of each hit's score add up to what the ranking gave it."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from sitebuild.content.content import load
from sitebuild.engine.explain import Explainer
from sitebuild.project import Source
from tests.bench.search.quality import QUERIES, found_ids, searchers

ROOT = Path(__file__).parents[3]


@cache
def the_site():
    content = load(Source().data)
    return {lang: Explainer(content, lang) for lang in ("nl", "en")}, searchers(content)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_parts_add_up_to_the_score(lang):
    explainers, search = the_site()
    seen = set()
    for query in json.loads(QUERIES.read_text("utf-8"))["queries"]:
        hits = explainers[lang].explain(query["q"])
        ids = [hit.reference.partition("/")[2] for hit in hits]
        assert ids == found_ids(search[lang], query["q"]), "tracing changes nothing"
        for hit in hits:
            assert hit.total() == hit.score, (query["q"], hit)
            assert hit.words and all(word.ways and word.occurrences for word in hit.words), hit
            seen |= {way.kind for word in hit.words for way in word.ways}
    assert seen >= {
        *("exact", "inflection", "prefix", "compound", "parts", "synonym", "broader"),
        *("typo", "joined", "phrase"),
    }


def hit_of(query, reference):
    return next(hit for hit in the_site()[0]["nl"].explain(query) if hit.reference == reference)


@pytest.mark.parametrize(
    ("query", "reference", "steps"),
    [
        ("wearables ", "entry/ai-wearables", [("exact", ("wearables",), 100)]),
        ("wearabels", "entry/ai-wearables", [("typo", ("wearables",), 70)]),
        ("wearabl", "entry/ai-wearables", [("prefix", ("wearables",), 80)]),
        (
            "wear ables ",
            "entry/ai-wearables",
            [("joined", ("wear+ables",), 100), ("exact", ("wearables",), 100)],
        ),
    ],
)
def test_a_way_is_told_step_by_step(query, reference, steps):
    ways = hit_of(query, reference).words[0].ways
    assert [(way.kind, way.terms, way.percent) for way in ways] == steps


def test_a_prefix_of_many_words_names_the_word_that_the_document_has():
    for hit in the_site()[0]["nl"].explain("be"):
        (word,) = hit.words
        assert [way.terms for way in word.ways] == [("be*",)]
        assert word.occurrences[0].word.startswith("be")


def test_what_a_word_weighs_is_told_by_field_and_whole_titles_and_neighbours_too():
    hit = hit_of("digital twin", "entry/digital-twin")
    assert "title" in hit.words[0].occurrences[0].frequencies
    assert hit.whole_title > 0 and hit.proximity > 0 and hit.any_word == 0


def test_the_command_prints_each_hit_with_its_parts():
    command = [sys.executable, "build.py", "explain", "wearabels", "--lang", "en"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "(entry/ai-wearables): " in done.stdout
    assert "typo wearables 70 %" in done.stdout
