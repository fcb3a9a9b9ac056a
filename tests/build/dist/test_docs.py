"""What the documents name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "data" / "README.md", *(ROOT / "docs").rglob("*.md")]
PATH = re.compile(r"`([^`\s<>]+/|[^`\s<>]+/[^`\s<>]+\.(?:py|pyi|md|json|js|mjs|css|html|txt|svg))`")


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: doc.relative_to(ROOT).as_posix())
def test_every_path_is_there(doc):
    named = PATH.findall(doc.read_text(encoding="utf-8"))
    lost = [path for path in named if not any(ROOT.glob(path))]
    assert lost == []
