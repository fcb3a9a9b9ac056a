"""Make the whole site: every file's bytes by its path. The same input gives the same bytes."""

import hashlib
import json
import shutil
from pathlib import Path
from xml.sax.saxutils import escape

from sitebuild import node
from sitebuild.assets import content_hash
from sitebuild.bundle import make_assets
from sitebuild.content import load
from sitebuild.licences import licences
from sitebuild.pages import render
from sitebuild.precache import NOT_KEPT, service_worker
from sitebuild.project import Source
from sitebuild.sbom import sbom
from sitebuild.site import SiteBuild

PACK = "app"
"""The pack that a visitor keeps after one visit; later packs are fetched when asked for."""


def make_site(url: str | None = None, source: Source | None = None) -> dict[str, bytes]:
    """Return path -> bytes of everything in `dist/`, `url` being where it will live, if known."""
    source = source or Source()
    content = load(source.data)
    modules = node.packages()
    assets = make_assets(source, content, modules)
    assets.put("sbom.json", "sbom.json", sbom(source.web))
    site = SiteBuild(assets, _version(source, assets.files), url, licences(modules, source.web))
    pages = {path: text.encode() for path, text in render(content, site).items()}
    files = {**assets.files, **pages}
    worker = service_worker(files, modules, source.web / "scripts" / "service-worker.js")
    files["sw.js"] = worker
    if url:
        files["sitemap.xml"] = _sitemap(url, [path for path in pages if path.endswith(".html")])
    files["files.json"] = _list(files)
    return files


def write(files: dict[str, bytes], folder: Path) -> None:
    """Make `folder` hold exactly `files`; what is there already is not written again."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name, data in files.items():
        path = folder / name
        if path.is_dir():
            shutil.rmtree(path)
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


def _version(source: Source, files: dict[str, bytes]) -> str:
    """Stand for all that the site is made of: its content, templates and assets."""
    texts = [path for folder in (source.data, source.web / "templates") for path in folder.rglob("*.*")]
    parts = [path.read_bytes() for path in sorted(texts) if path.is_file()]
    return content_hash(b"\0".join([*parts, *(name.encode() for name in sorted(files))]))


def _sitemap(url: str, paths: list[str]) -> bytes:
    """The list of pages for search engines."""
    rows = "".join(
        f"  <url><loc>{escape(url + path.removesuffix('index.html'))}</loc></url>\n"
        for path in sorted(paths)
        if path not in NOT_KEPT
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'.encode()


def _list(files: dict[str, bytes]) -> bytes:
    """`files.json`: what a host may check after copying the site."""
    rows = [
        {"path": path, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest(), "pack": PACK}
        for path, data in sorted(files.items())
    ]
    return (json.dumps({"files": rows}, indent=1) + "\n").encode()
