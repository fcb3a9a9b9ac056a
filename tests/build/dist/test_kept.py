"""A build makes again what changed, and nothing else; it gives the same bytes as a build from nothing."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter

import pytest

from sitebuild.dist import make_site
from sitebuild.project import ROOT, Source
from sitebuild.tools import code, kept

MAKERS = ("sitebuild.words.wordlist", "sitebuild.index.build", "sitebuild.pages.render", "sitebuild.assets.minify")
CHANGES = {
    "a text of a record": ("data/concept/bias.json", '"nl": "Voor', '"nl": "Zebrapad voor'),
    "a text of the interface": ("data/strings/common.json", '"Naar de inhoud"', '"Naar de tekst"'),
    "a style sheet": ("web/styles/base.css", "body {", "body { opacity: 1;"),
    "a template": ("web/templates/list.html", 'class="lead"', 'class="lead new"'),
    "what all pages have": ("web/templates/parts/footer.html", "<footer", '<footer data-new="1"'),
    "a module of a page": ("py/app/views/progress/trend.py", "", "\nNEW = 1\n"),
    "a module of the search": ("py/wijzer/search/recent.py", "", "\nNEW = 1\n"),
}
"""What someone changes: the file, what stands there and what comes instead ("" stands at the end)."""


@pytest.fixture
def parts(tmp_path, monkeypatch):
    """A place of its own for what is kept."""
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "parts")
    return kept.FOLDER


@pytest.fixture
def source(tmp_path):
    """A copy of what a site is made of, to change."""
    for name in ("data", "web", "py"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return Source(*(tmp_path / name for name in ("data", "web", "py")))


def test_after_any_change_the_bytes_are_those_of_a_build_from_nothing(source, parts, tmp_path, monkeypatch):
    before = make_site(source=source)
    for what, (name, old, new) in CHANGES.items():
        path = tmp_path / name
        text = path.read_text(encoding="utf-8")
        assert old in text, name
        path.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")
        after = make_site(source=source)
        assert after != before, what
        before = after
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "none yet")
    clean = make_site(source=source)
    assert list(before) == list(clean)
    assert [path for path in clean if clean[path] != before[path]] == []


def test_a_part_is_made_once_and_again_when_what_it_is_made_of_changes(parts):
    made = Counter()

    def part(text):
        return kept.kept("sample", (text, 1), lambda: made.update([text]) or {"text": text})

    assert [part(text)["text"] for text in ("a", "a", "b", "a")] == ["a", "a", "b", "a"]
    assert made == {"a": 1, "b": 1}


@pytest.mark.parametrize("damage", [b"", b"\0" * 40, None])
def test_a_damaged_part_is_made_again(parts, damage):
    kept.kept("sample", (), lambda: "right")
    (path,) = parts.iterdir()
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]) if damage is None else damage)
    assert kept.kept("sample", (), lambda: "made again") == "made again"
    assert kept.kept("sample", (), lambda: "not asked") == "made again"


def test_what_was_used_longest_ago_goes_when_all_is_too_large(parts, monkeypatch):
    for number, name in enumerate(("old", "newer", "newest")):
        kept.kept(name, (), lambda: "x" * 1000)
        (path,) = parts.glob(f"{name}-*")
        os.utime(path, (number, number))
    monkeypatch.setattr(kept, "LARGEST", 2500)
    kept.kept("old", (), lambda: "not made: it is used now")
    kept.tidy()
    assert sorted(path.name.partition("-")[0] for path in parts.iterdir()) == ["newest", "old"]


@pytest.mark.parametrize("module", MAKERS)
def test_the_code_of_a_maker_is_all_that_its_import_runs(module):
    ask = f"import json, sys, {module}; print(json.dumps([m.__file__ for m in sys.modules.values()"
    ask += " if getattr(m, '__file__', None)]))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "py")])}
    said = subprocess.run([sys.executable, "-c", ask], env=environment, capture_output=True, text=True, check=True)
    own = [path for path in json.loads(said.stdout) if path.startswith((str(ROOT / "py"), str(ROOT / "sitebuild")))]
    assert own
    assert set(own) <= {str(path) for path in code.sources_of(module)}


def test_the_word_list_is_read_again_when_folding_changes():
    assert ROOT / "py/wijzer/search/analysis/fold.py" in code.sources_of("sitebuild.words.wordlist")
