"""The page with the engine alone, made by the command, answers in a real browser as the engine does here."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sitebuild.engine.corpus import corpus_index
from sitebuild.serve.server import make_server
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.searcher import Searcher

ROOT = Path(__file__).parents[2]
READY = "globalThis.searchReady === true"
TEXTS = {
    "robot": ("Zorgrobot", "Een robot die helpt bij het aankleden."),
    "pleister": ("Slimme pleister", "Meet thuis de temperatuur en de hartslag."),
    "foto": ("Beeldherkenning bij röntgenfoto's", "Leest foto's van botten."),
    "hart": ("Hartfalen op afstand volgen", "De patiënt weegt zich thuis."),
    'mark"up <b>': ("Titel met <b>opmaak</b>", "Het woord markering staat hier."),
}
QUERIES = [
    "robot",
    "rbot",
    "hart falen",
    "beeldherk",
    "thuis",
    "markering",
    "rontgenfoto",
    "zzzzqq",
    "",
    "🤖",
    "<b>",
]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    rows = [{"id": name, "title": title, "body": body} for name, (title, body) in TEXTS.items()]
    path = tmp_path_factory.mktemp("corpus") / "corpus.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def address(corpus):
    out = corpus.with_name("out")
    command = [sys.executable, str(ROOT / "build.py"), "index", "--corpus", str(corpus), "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    server = make_server(out)
    server.run()
    yield server.url
    server.stop()


def test_the_page_answers_as_the_engine_does(page, address, corpus):
    page.goto(address)
    page.wait_for_function(READY)
    index, _lang, count = corpus_index(corpus)
    assert count == len(TEXTS)
    searcher = Searcher(index.opened(), {lang: stem_for(lang) for lang in ("nl", "en")})
    for query in QUERIES:
        results = searcher.search(query, {})
        wanted = [searcher.index.document(one).reference for one in results.hits or results.loose]
        found = page.evaluate(
            "query => { const ids = searchIds(query); return [Array.isArray(ids), ids]; }", query
        )
        assert found == [True, wanted], query


def test_what_it_finds_is_what_was_wanted(page, address):
    page.goto(address)
    page.wait_for_function(READY)
    for query, wanted in (
        ("robot", ["robot"]),
        ("zorgrobto", ["robot"]),  # a slip
        ("hart falen", ["hart"]),  # written apart
        ("markering", ['mark"up <b>']),  # an id is any text
        ("zzzzqq", []),
    ):
        assert page.evaluate("query => searchIds(query)", query) == wanted, query
    assert page.evaluate("indexMs") > 0


def test_answers_last_while_memory_is_collected(page, address):
    page.goto(address)
    page.wait_for_function(READY)
    lost = page.evaluate("""() => {
      let lost = 0;
      for (let time = 0; time < 2000; time++) if (searchIds("thuis")?.length !== 2) lost++;
      return lost;
    }""")
    assert lost == 0
