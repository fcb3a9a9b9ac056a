"""Corpora from elsewhere: what is wrong with one is told with its place, all at once."""

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from sitebuild.engine.corpus import corpus_documents
from sitebuild.engine.page import write_page
from sitebuild.project import ProblemError

ROOT = Path(__file__).parents[3]
GOOD = {"id": "a", "title": "Zorgrobot", "body": "Een robot in de zorg.", "tags": ["robot"], "lang": "nl"}


def written(folder, rows):
    path = folder / "corpus.json"
    path.write_text(rows if isinstance(rows, str) else json.dumps(rows), encoding="utf-8")
    return path


def test_a_corpus_becomes_documents_and_a_language(tmp_path):
    docs, lang = corpus_documents(written(tmp_path, [GOOD, {"id": "b", "title": "T", "body": ""}]))
    assert lang == "nl"
    assert [(doc.reference, doc.title) for doc in docs] == [("a", "Zorgrobot"), ("b", "T")]
    assert docs[0].fields["tags"] == ["robot"]


def test_a_packed_corpus_is_the_same_corpus(tmp_path):
    packed = tmp_path / "corpus.json.gz"
    packed.write_bytes(gzip.compress(json.dumps([GOOD]).encode()))
    assert corpus_documents(packed) == corpus_documents(written(tmp_path, [GOOD]))


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("[{", "cannot be read as JSON"),
        ("{}", "a list of records is needed"),
        ("[]", "a list of records is needed"),
        (["text"], "/0: a record with id, title and body is needed"),
        ([{**GOOD, "title": None}], "/0/title: a text is needed"),
        ([{**GOOD, "id": 7}], "/0/id: a text is needed"),
        ([{**GOOD, "id": "a\nb"}], "/0/id: one line of text"),
        ([{**GOOD, "id": ""}], "/0/id: one line of text"),
        ([GOOD, GOOD], "/1/id: 'a' is also the id of /0"),
        ([{**GOOD, "tags": "robot"}], "/0/tags: a list of texts"),
        ([{**GOOD, "tags": [7]}], "/0/tags: a list of texts"),
        ([{**GOOD, "lang": "de"}], "/0/lang: 'de' is not one of"),
        ([GOOD, {**GOOD, "id": "b", "lang": "en"}], "/1/lang: 'en', but the first record has 'nl'"),
    ],
)
def test_a_bad_corpus_is_refused_with_the_place(tmp_path, rows, told):
    path = written(tmp_path, rows)
    with pytest.raises(ProblemError) as refused:
        corpus_documents(path)
    assert told in str(refused.value)
    assert str(refused.value).startswith(str(path))


def test_packed_rubbish_is_refused(tmp_path):
    for data in (b"not gzip", gzip.compress(b"[]")[:-9]):
        path = tmp_path / "corpus.json.gz"
        path.write_bytes(data)
        with pytest.raises(ProblemError, match="cannot be read as JSON"):
            corpus_documents(path)


def test_all_problems_are_told_up_to_a_number_of_them(tmp_path):
    with pytest.raises(ProblemError) as refused:
        corpus_documents(written(tmp_path, [{} for _ in range(10)]))
    lines = str(refused.value).splitlines()
    assert len(lines) == 21
    assert lines[-1] == "and 10 more"


def test_the_command_exits_with_one_and_makes_nothing(tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, str(ROOT / "build.py"), "index"]
    command += ["--corpus", str(written(tmp_path, [GOOD, GOOD])), "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 1
    assert "/1/id: 'a' is also the id of /0" in done.stderr
    assert "Traceback" not in done.stderr
    assert not out.exists()


def test_a_page_is_not_written_over_other_files(tmp_path):
    kept = tmp_path / "letter.txt"
    kept.write_text("dear", encoding="utf-8")
    with pytest.raises(ProblemError, match="holds other files"):
        write_page({"index.html": b"", "about.json": b"{}"}, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_page_is_not_written_over_a_file(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("dear", encoding="utf-8")
    with pytest.raises(ProblemError, match="cannot be written"):
        write_page({"index.html": b""}, path)
    assert path.read_text(encoding="utf-8") == "dear"


def test_an_earlier_page_is_replaced(tmp_path):
    write_page({"index.html": b"1", "assets/old.json": b"", "about.json": b"{}"}, tmp_path / "page")
    write_page({"index.html": b"2", "about.json": b"{}"}, tmp_path / "page")
    names = sorted(path.name for path in (tmp_path / "page").iterdir())
    assert names == ["about.json", "index.html"]
    assert (tmp_path / "page" / "index.html").read_bytes() == b"2"
