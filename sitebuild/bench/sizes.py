"""How many bytes a visitor fetches, packed as a server would (gzip, level 6)."""

import gzip
import json
import re
from pathlib import Path

from sitebuild.project import DIST


def rows() -> list[tuple[str, str]]:
    """What was measured, each with its figure in words."""
    listed = json.loads((DIST / "files.json").read_text(encoding="utf-8"))["files"]
    return [
        ("files of the site", f"{len(listed)} files, {sum(file['bytes'] for file in listed) / 1e6:.1f} MB"),
        ("home until search is ready, first visit", _kilobytes(_needed(DIST / "index.html"))),
        ("everything kept for offline use", _kilobytes([DIST / file["path"] for file in listed])),
        ("index of the Dutch page", _kilobytes(list(DIST.glob("assets/index-nl-*.json")))),
        ("the app's own Python", _kilobytes(list(DIST.glob("assets/app-*.json")))),
    ]


def _needed(page: Path) -> list[Path]:
    """The page and what it and its configuration name, and what those scripts import in turn."""
    found = [page]
    for file in found:
        if file.suffix in (".html", ".js", ".json") and "index-" not in file.name:
            for name in _names(file.read_text(encoding="utf-8", errors="ignore")):
                found += [path for path in _resolve(file, name) if path not in found]
    return found


def _names(text: str) -> set[str]:
    return set(re.findall(r"[\w./-]+-\w{10}\.(?:js|json|css)|\./[\w-]+\.js", text))


def _resolve(file: Path, name: str) -> list[Path]:
    beside = (file.parent / name).resolve()
    return [beside] if beside.is_file() else []


def _kilobytes(files: list[Path]) -> str:
    size = sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)
    return f"{size / 1000:.0f} KB gz in {len(files)} files"
