"""Everything of the site that is not a page: styles, scripts, icons, runtimes, and what Python reads."""

import json
from pathlib import Path

from sitebuild.assets import Assets
from sitebuild.content import LANGUAGES, Content
from sitebuild.index import build_index
from sitebuild.islands import offline_json, pages_json, quiz_json, strings_json
from sitebuild.minify import without_docs
from sitebuild.modules import browser_modules, needed_by
from sitebuild.project import Source
from sitebuild.runtimes import add_micropython, add_pyscript

STYLES = ("tokens", "base", "components", "pages", "search", "quiz", "progress", "print")
LOADER = "micropython-loader.js"
WORKER_SCRIPTS = ("service-worker.js", "remove-worker.js", "reload.js")
"""Scripts that do not ship under their own name: the worker becomes `sw.js`, the others are for `--watch`."""
ISLANDS = {
    "search_page": ("index", "strings", "quiz"),
    "quiz_page": ("strings", "quiz", "pages"),
    "progress_page": ("strings", "quiz", "pages"),
    "about_page": ("offline",),
}
"""Which data each page's Python reads; it finds them as `index.json` and so on."""
_MAKERS = {
    "index": build_index,
    "strings": strings_json,
    "quiz": quiz_json,
    "pages": pages_json,
    "offline": offline_json,
}


def make_assets(source: Source, content: Content, modules: Path) -> Assets:
    """Return all assets of a site."""
    assets = Assets()
    _add_styles(assets, source)
    _add_scripts(assets, source)
    _add_icons(assets, source)
    add_pyscript(assets, modules)
    add_micropython(assets, modules, source.web / "scripts" / LOADER)
    modules_there = browser_modules(source)
    for island in ISLANDS:
        assets.add(app_name(island), app_json(needed_by(island, modules_there)))
    for lang in LANGUAGES:
        for name, make in _MAKERS.items():
            assets.add(f"{name}-{lang}.json", make(content, lang))
    return assets


def app_name(island: str) -> str:
    """The logical name of the file with an island's modules."""
    return f"app-{island.removesuffix('_page')}.json"


def app_json(modules: dict[str, str]) -> bytes:
    """Return modules in one file: the folders to make, and path -> source."""
    folders = sorted({parent for path in modules for parent in _parents(path)})
    sources = {path: without_docs(text) for path, text in modules.items()}
    text = json.dumps({"folders": folders, "modules": sources}, separators=(",", ":"), sort_keys=True)
    return text.encode()


def _parents(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: depth + 1]) for depth in range(len(parts))]


def _add_styles(assets: Assets, source: Source) -> None:
    """Join the style sheets in their order; one that is not there yet is left out."""
    folder = source.web / "styles"
    sheets = [folder / f"{name}.css" for name in STYLES]
    text = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets if sheet.exists())
    assets.add("site.css", text.encode())


def _add_scripts(assets: Assets, source: Source) -> None:
    for path in sorted((source.web / "scripts").glob("*.js")):
        if path.name not in (*WORKER_SCRIPTS, LOADER):
            assets.add(path.name, path.read_bytes())


def _add_icons(assets: Assets, source: Source) -> None:
    """Add what others know by a fixed address: the icons, which manifests and systems remember."""
    for path in sorted((source.web / "icons").glob("*.*")):
        assets.put(f"icons/{path.name}", f"icons/{path.name}", path.read_bytes())
