"""Everything of the site that is not a page: styles, scripts, icons, runtimes, and what Python reads."""

import json
from pathlib import Path

from sitebuild.assets import Assets
from sitebuild.content import LANGUAGES, Content
from sitebuild.index import build_index
from sitebuild.islands import pages_json, quiz_json, strings_json
from sitebuild.minify import without_docs
from sitebuild.project import Source
from sitebuild.runtimes import add_micropython, add_pyscript
from sitebuild.wheels import wheel_files

STYLES = ("tokens", "base", "components", "pages", "search", "quiz", "progress", "print")
LOADER = "micropython-loader.js"
WORKER_SCRIPTS = ("service-worker.js", "remove-worker.js", "reload.js")
"""Scripts that do not ship under their own name: the worker becomes `sw.js`, the others are for `--watch`."""
_STEMMER = ("among", "basestemmer", "dutch_stemmer", "english_stemmer")
_MAKERS = {"index": build_index, "strings": strings_json, "quiz": quiz_json, "pages": pages_json}


def make_assets(source: Source, content: Content, modules: Path) -> Assets:
    """Return all assets of a site."""
    assets = Assets()
    _add_styles(assets, source)
    _add_scripts(assets, source)
    _add_icons(assets, source)
    add_pyscript(assets, modules)
    add_micropython(assets, modules, source.web / "scripts" / LOADER)
    assets.add("app.json", app_json(source))
    for lang in LANGUAGES:
        for name, make in _MAKERS.items():
            assets.add(f"{name}-{lang}.json", make(content, lang))
    return assets


def app_json(source: Source) -> bytes:
    """Return all modules for the browser in one file: the folders to make, and path -> source."""
    modules = {path: without_docs(text) for path, text in app_modules(source).items()}
    folders = sorted({parent for path in modules for parent in _parents(path)})
    text = json.dumps({"folders": folders, "modules": modules}, separators=(",", ":"), sort_keys=True)
    return text.encode()


def app_modules(source: Source) -> dict[str, str]:
    """Return path -> source of what MicroPython imports: the app, the stemmers, what it lacks itself."""
    modules = {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for folder, pattern in ((source.py / "shims", "*.py"), (source.py, "wijzer/**/*.py"))
        for path in sorted(folder.glob(pattern))
    }
    wheels = wheel_files(source.web)
    for name in _STEMMER:
        path = f"snowballstemmer/{name}.py"
        modules[path] = wheels[path].decode()
    # The library's own `__init__` imports the stemmers of all languages.
    modules["snowballstemmer/__init__.py"] = ""
    return modules


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
