"""The same answers, in the same order, on CPython, MicroPython and Pyodide: the site's own index."""

import json
from functools import cache

import pytest

from sitebuild.content.content import load
from sitebuild.index.build import build_index
from sitebuild.project import Source
from tests.bench.search.fuzz import inputs
from tests.bench.search.quality import QUERIES
from tests.build.runtimes import call
from tests.build.search.answers import answers


@cache
def an_index(lang):
    return build_index(load(Source().data), lang)


def check(runtime, lang, queries, folder):
    files = an_index(lang).files()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    here = answers(str(folder), queries)
    there = call(runtime, answers, ["/code", queries], files)
    assert len(here) == len(there) == len(queries)
    for query, one, other in zip(queries, here, there, strict=True):
        assert other == one, query


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("runtime", ["micropython", "pyodide"])
def test_the_development_queries(runtime, lang, tmp_path):
    queries = [query["q"] for query in json.loads(QUERIES.read_text("utf-8"))["queries"]]
    check(runtime, lang, queries, tmp_path)


@pytest.mark.parametrize("runtime", ["micropython", "pyodide"])
def test_anything_at_all(runtime, tmp_path):
    # A lone surrogate cannot be written to JSON's file; a field gives MicroPython U+FFFD for it.
    queries = [text.encode("utf-8", "replace").decode() for text in inputs(300, seed=3)]
    check(runtime, "nl", queries, tmp_path)
