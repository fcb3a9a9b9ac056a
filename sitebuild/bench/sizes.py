"""How many bytes a visitor fetches, packed as a server would (gzip, level 6)."""

import gzip
import json
from pathlib import Path

from sitebuild.project import DIST


def rows() -> list[tuple[str, str]]:
    """What was measured, each with its figure in words."""
    listed = json.loads((DIST / "files.json").read_text(encoding="utf-8"))["files"]
    return [
        ("files of the site", f"{len(listed)} files, {sum(file['bytes'] for file in listed) / 1e6:.1f} MB"),
        ("everything kept for offline use", kilobytes([DIST / file["path"] for file in listed])),
        ("index of the Dutch page", kilobytes(list(DIST.glob("assets/index-nl-*.json")))),
        ("the app's own Python", kilobytes(list(DIST.glob("assets/app-*.json")))),
    ]


def kilobytes(files: list[Path]) -> str:
    """Return the packed size of `files` in words."""
    size = sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)
    return f"{size / 1000:.0f} KB gz in {len(files)} files"
