"""Make the whole site: every file's bytes by its path. The same input gives the same bytes."""

import hashlib
import html
import json
import shutil
from pathlib import Path

from sitebuild.addresses import MISSING
from sitebuild.assets.bundle import make_assets
from sitebuild.assets.island_data import changes_json
from sitebuild.assets.licences import licences
from sitebuild.assets.scripts import bundled
from sitebuild.content.content import load
from sitebuild.offline.packs import pack_of
from sitebuild.offline.precache import NOT_KEPT, service_worker, version, version_json
from sitebuild.pages.kept_pages import kept_pages
from sitebuild.pages.site import SiteBuild
from sitebuild.project import ROOT, Source, source_bytes
from sitebuild.tools import node
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept, tidy

WORKER = "service-worker.js"
RETIRED = "remove-worker.js"
"""What stands in for the service worker when it has to go."""


def make_site(url: str | None = None, source: Source | None = None, retire: bool = False) -> dict[str, bytes]:
    """Return path -> bytes of everything in `dist/`.

    Args:
        url: where the site will live, if known.
        source: what it is made of.
        retire: whether the service worker removes itself and all that it kept (docs/updates.md).
    """
    source = source or Source()
    content = load(source.data)
    modules = node.packages()
    assets = make_assets(source, content, modules)
    assets.put("sbom.json", "sbom.json", _sbom(source.web))
    site = SiteBuild(assets, url, licences(modules, source.web))
    texts = kept_pages(content, site, source.web / "templates")
    pages = {path: text.encode() for path, text in texts.items()}
    tidy()
    files = {**assets.files, **pages, "changes.json": changes_json(content)}
    if url:
        files["sitemap.xml"] = _sitemap(url, [path for path in pages if path.endswith(".html")])
    return complete(files, source, retire)


def _sbom(web: Path) -> bytes:
    def make() -> bytes:
        from sitebuild.assets.sbom import sbom  # noqa: PLC0415 (only for what is not kept)

        return sbom(web)

    pins = [web / "package-lock.json", web / "wheels.txt", ROOT / "pyproject.toml"]
    inputs = (code_of("sitebuild.assets.sbom"), *map(source_bytes, pins))
    return kept("sbom", inputs, make)


def complete(files: dict[str, bytes], source: Source, retire: bool = False) -> dict[str, bytes]:
    """Add to the site's own files what tells of them: version, service worker and list."""
    name = version(files)
    files = {**files, "version.json": version_json(files, name)}
    scripts = bundled(source.web / "scripts", node.packages())
    files["sw.js"] = scripts[RETIRED] if retire else service_worker(files, scripts[WORKER])
    files["files.json"] = _list(files, name)
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


def _sitemap(url: str, paths: list[str]) -> bytes:
    """The list of pages for search engines."""
    rows = "".join(
        f"  <url><loc>{html.escape(url + path.removesuffix('index.html'), quote=False)}</loc></url>\n"
        for path in sorted(paths)
        if path not in (*NOT_KEPT, *MISSING.values())
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'.encode()


def _list(files: dict[str, bytes], name: str) -> bytes:
    """`files.json`: what a host may check after copying the site, and what is fetched of a pack."""
    rows = [
        {"path": path, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest(), "pack": pack_of(path)}
        for path, data in sorted(files.items())
    ]
    return (json.dumps({"version": name, "files": rows}, indent=1) + "\n").encode()
