"""The service worker: its script, and before that what it keeps, each file with its hash."""

import base64
import hashlib
import json
from typing import Any

from sitebuild.addresses import MISSING, PREFIX
from sitebuild.assets.assets import content_hash
from sitebuild.offline.packs import APP, pack_of, packs

NOT_KEPT = ("404.html", "sitemap.xml", "sbom.json", "changes.json")
"""What has no use offline."""


def service_worker(files: dict[str, bytes], script: bytes) -> bytes:
    """Return `sw.js`, which keeps `files` (path -> bytes) on the device, and answers from packs of them."""
    values = {
        "precache": kept(files),
        "packs": {f"{name}/": pack.cache for name, pack in packs(files).items()},
        "missing": {PREFIX[lang]: path for lang, path in sorted(MISSING.items())},
    }
    lists = "".join(f"const {name} = {_json(value)};\n" for name, value in values.items())
    return lists.encode() + script


def kept(files: dict[str, bytes]) -> dict[str, str]:
    """Return path -> sha256 in base64 of what is kept after one visit.

    The worker derives the rest: a name with a hash needs no revision, and another file's is the
    start of its hash. The list travels with each update, so it holds nothing twice.
    """
    return {
        path: base64.b64encode(hashlib.sha256(data).digest()).decode()
        for path, data in sorted(files.items())
        if path not in NOT_KEPT and pack_of(path) == APP
    }


def version(files: dict[str, bytes]) -> str:
    """Return ten hex digits that stand for all of the site."""
    parts = [f"{path} {content_hash(data)}\n" for path, data in sorted(files.items())]
    return content_hash("".join(parts).encode())


def version_json(files: dict[str, bytes], name: str) -> bytes:
    """Return `version.json`: what pages tell of the version called `name` that runs, and of its packs.

    It is the one kept file that is new in each version, so no page has to name the version.
    """
    own = kept(files)
    about = {
        "version": name,
        "files": len(own) + 1,  # with this one
        "bytes": sum(len(files[path]) for path in own),
        "packs": [{"name": name, **pack._asdict()} for name, pack in packs(files).items()],
    }
    return _json(about).encode()


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
