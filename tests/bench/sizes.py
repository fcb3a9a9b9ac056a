"""How many bytes a visitor fetches, packed as a server would (gzip, level 6)."""

import gzip
import json
from pathlib import Path

from sitebuild.offline.precache import NOT_KEPT
from sitebuild.project import DIST
from tests.bench.rows import Goal, Row, judged
from wijzer.search.index.files import AT_ONCE, LATER

OFFLINE = Goal(2000, at_most=True, form=".0f", unit=" KB gz")
_PARTICIPANT = "app"
"""The pack that is kept after one visit."""


def rows() -> list[Row]:
    """What was measured, each with its figure in words."""
    listed = json.loads((DIST / "files.json").read_text(encoding="utf-8"))["files"]
    total = sum(file["bytes"] for file in listed) / 1e6
    own = [file["path"] for file in listed if file["pack"] == _PARTICIPANT]
    kept = [DIST / path for path in own if path not in NOT_KEPT]
    return [
        Row("files of the site", f"{len(listed)} files, {total:.1f} MB"),
        judged("everything kept for offline use", kilobytes(kept), OFFLINE, f"{len(kept)} files"),
        Row("index of the Dutch page", in_words(_index("nl"))),
        Row("the app's own Python", in_words(list(DIST.glob("assets/app-*.json")))),
    ]


def _index(lang: str) -> list[Path]:
    names = [Path(name).stem for name in (*AT_ONCE, *LATER)]
    return [path for name in names for path in DIST.glob(f"assets/{lang}-{name}-*.json")]


def kilobytes(files: list[Path]) -> float:
    """Return the packed size of `files`, each by itself, in thousands of bytes."""
    return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files) / 1000


def in_words(files: list[Path]) -> str:
    """Return the packed size of `files`, and how many there are."""
    return f"{kilobytes(files):.0f} KB gz in {len(files)} files"
