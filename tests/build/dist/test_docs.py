"""What the documents name is there: files and folders of the project, and what links lead to."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DOCS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "data/README.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
PATH = re.compile(r"`([^`\s<>]+/(?:[^`\s<>/]+\.(?:py|md|json|js|mjs|css|html|svg|txt))?)`")
LINK = re.compile(r"\]\(([^)\s:#]+)")
KEYS = {"a/", "s/", "r/", "x/"}
"""How the keys of what is kept on a device begin."""
BUILT = {"assets/", "en/", "en/not-found.html", "studio/"}
"""In the built site."""
OTHERS = {"lib/", "/b/", "file://"}
"""Of the harness, of another site, of the browser."""
MADE = re.compile(r"(^|/|test_)(tool|number|hello|greeting|snippet|first|de)[./]")
"""What following a recipe makes."""
GENERATED = ("dist/", ".cache/", ".venv/")
"""Made by `build.py`: not there in a new clone."""
PRINTED = "figures.md"
"""By `build.py bench --record`."""


def named(doc):
    paths = set(PATH.findall(doc.read_text(encoding="utf-8"))) - KEYS - BUILT - OTHERS - {f"docs/{PRINTED}"}
    paths = [path for path in paths if not path.startswith(GENERATED)]
    return sorted(path for path in paths if not (doc.parent.name == "recipes" and MADE.search(path)))


def is_there(path, *folders):
    return any(any(folder.glob(path)) for folder in folders)


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: doc.relative_to(ROOT).as_posix())
def test_every_path_is_there(doc):
    folders = [ROOT, doc.parent] if doc.parent.name == "data" else [ROOT]
    assert [path for path in named(doc) if not is_there(path, *folders)] == []


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: doc.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(doc):
    text = doc.read_text(encoding="utf-8")
    links = [link for link in LINK.findall(text) if Path(link).name != PRINTED]
    assert [link for link in links if not (doc.parent / link).exists()] == []
