"""The service worker: Workbox, the list of every file with its hash, and our own few lines."""

import base64
import hashlib
import json
from pathlib import Path

from sitebuild.assets import content_hash
from sitebuild.runtimes import workbox

NOT_KEPT = ("404.html", "sitemap.xml", "sbom.json")
"""What has no use offline."""


def service_worker(files: dict[str, bytes], modules: Path, script: Path) -> bytes:
    """Return `sw.js`, which keeps `files` (path -> bytes) on the device."""
    entries = [_entry(path, data) for path, data in sorted(files.items()) if path not in NOT_KEPT]
    precache = json.dumps(entries, separators=(",", ":"))
    return workbox(modules) + f"const precache = {precache};\n".encode() + script.read_bytes()


def _entry(path: str, data: bytes) -> dict[str, str | None]:
    """One file: a name with a hash needs no revision, and the browser holds it to its integrity."""
    digest = base64.b64encode(hashlib.sha256(data).digest()).decode()
    revision = None if path.startswith("assets/") else content_hash(data)
    return {"url": path, "revision": revision, "integrity": f"sha256-{digest}"}
