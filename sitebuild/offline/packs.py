"""Which files a visitor keeps after one visit, and which come in packs that one switches on."""

import hashlib
from typing import NamedTuple

from sitebuild.assets.assets import content_hash

APP = "app"
"""The pack that every visitor keeps."""
EXTRA = ("studio",)
"""The other packs; all that lies in a pack's folder of this name belongs to it."""


class PackContents(NamedTuple):
    """What lies in the folder of a pack."""

    files: int
    bytes: int
    cache: str
    """How the name of its cache begins; the site's own address follows. It changes when a file does."""


def pack_of(path: str) -> str:
    """Return the pack of a file, by its path in the site."""
    folder = path.partition("/")[0]
    return folder if folder in EXTRA else APP


def packs(files: dict[str, bytes]) -> dict[str, PackContents]:
    """Return name -> pack of those in `files` (path -> bytes) that one switches on."""
    found: dict[str, PackContents] = {}
    for name in EXTRA:
        own = {path: data for path, data in sorted(files.items()) if pack_of(path) == name}
        if own:
            lines = [f"{path} {hashlib.sha256(data).hexdigest()}\n" for path, data in own.items()]
            cache = f"pack-{name}-{content_hash(''.join(lines).encode())}-"
            found[name] = PackContents(len(own), sum(map(len, own.values())), cache)
    return found
