"""Keep made parts of the site between builds, each under the hash of what it was made of."""

import hashlib
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sitebuild.project import CACHE

FOLDER = CACHE / "parts"
LARGEST = 200_000_000
"""Bytes of all kept parts together; past that the ones that were used longest ago go."""
_HASH = hashlib.sha256().digest_size
Made = TypeVar("Made")


def kept(name: str, inputs: tuple[Any, ...], make: Callable[[], Made]) -> Made:
    """Return what `make` gives: from an earlier build when all of `inputs` were the same then.

    Args:
        name: of what sort the part is.
        inputs: all that the part depends on, `code_of` its maker included: plain values and
            dataclasses, whose `repr` is the same whenever they are equal. No sets.
        make: makes the part, of plain values.
    """
    key = hashlib.sha256(repr((name, inputs)).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    path = FOLDER / f"{name}-{key}"
    data = _read(path)
    if data is None:
        made = make()
        _write(path, pickle.dumps(made))
        return made
    # Only what this very code wrote has the right hash: nothing from elsewhere is ever unpacked.
    return pickle.loads(data)  # noqa: S301


def tidy() -> None:
    """Remove the parts that were used longest ago, as far as all together are too large."""
    if not FOLDER.is_dir():
        return
    used = sorted(((part.stat().st_mtime, part) for part in FOLDER.iterdir()), reverse=True)
    total = 0
    for _, part in used:
        total += part.stat().st_size
        if total > LARGEST:
            part.unlink(missing_ok=True)


def _read(path: Path) -> bytes | None:
    """Return a part as it was written; None when it is not there or not whole."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    if data[:_HASH] != hashlib.sha256(data[_HASH:]).digest():
        return None
    os.utime(path)
    return data[_HASH:]


def _write(path: Path, data: bytes) -> None:
    """Write a part whole or not at all, also when two builds make it at once."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}.{os.getpid()}")
    half.write_bytes(hashlib.sha256(data).digest() + data)
    half.replace(path)
