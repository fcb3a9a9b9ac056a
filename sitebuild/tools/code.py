"""What makes a part of the build: a module of the project with all that it imports, as one hash."""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from sitebuild.project import ROOT

_PLACES = (ROOT, ROOT / "py")
_PINS = (ROOT / "requirements" / "base.txt",)
# In the first columns or inside a function; the project has no relative imports.
_IMPORT = re.compile(r"^[ ]*(?:from ([\w.]+) import (\([^)]*\)|[^\n#]*)|import ([\w., ]+))", re.MULTILINE)


@cache
def code_of(module: str) -> str:
    """Return the hash of a module, of those of the project that it imports in turn, and of the pins.

    The source counts as it was when first asked for: a process goes on with the code it began with.
    """
    files = sorted(sources_of(module))
    parts = [part for path in (*files, *_PINS) for part in (path.name.encode(), path.read_bytes())]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def sources_of(module: str) -> set[Path]:
    """Return the files of a module and of those that it imports in turn, inside functions too."""
    found: set[Path] = set()
    left = [module]
    while left:
        for path in _files(left.pop()):
            if path not in found:
                found.add(path)
                left += _imported(path)
    return found


@cache
def _imported(path: Path) -> list[str]:
    return list(_names(path.read_text(encoding="utf-8")))


def _names(source: str) -> Iterator[str]:
    for base, names, modules in _IMPORT.findall(source):
        yield from re.findall(r"[\w.]+", modules)
        if base:
            # `from package import module` names a module too.
            yield from (f"{base}.{name}" for name in re.findall(r"\w+", names))


@cache
def _files(module: str) -> list[Path]:
    """The files that an import of `module` runs: its own, and its packages' from the top down."""
    names = module.split(".")
    places = ["/".join(names[:depth]) for depth in range(1, len(names) + 1)]
    files = [
        place / f"{name}{ending}"
        for place in _PLACES
        for name in places
        for ending in (".py", "/__init__.py")
    ]
    return [path for path in files if path.is_file()]
