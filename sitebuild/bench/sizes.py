"""How many bytes a visitor fetches, packed as a server would (gzip, level 6)."""

import gzip
import json
from pathlib import Path

from sitebuild.bench.rows import Row
from sitebuild.project import DIST
from wijzer.search.index_files import AT_ONCE, LATER


def rows() -> list[Row]:
    """What was measured, each with its figure in words."""
    listed = json.loads((DIST / "files.json").read_text(encoding="utf-8"))["files"]
    total = sum(file["bytes"] for file in listed) / 1e6
    return [
        Row("files of the site", f"{len(listed)} files, {total:.1f} MB"),
        Row("everything kept for offline use", kilobytes([DIST / file["path"] for file in listed])),
        Row("index of the Dutch page", kilobytes(_index("nl"))),
        Row("the app's own Python", kilobytes(list(DIST.glob("assets/app-*.json")))),
    ]


def _index(lang: str) -> list[Path]:
    names = [Path(name).stem for name in (*AT_ONCE, *LATER)]
    return [path for name in names for path in DIST.glob(f"assets/{lang}-{name}-*.json")]


def kilobytes(files: list[Path]) -> str:
    """Return the packed size of `files` in words."""
    size = sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)
    return f"{size / 1000:.0f} KB gz in {len(files)} files"
