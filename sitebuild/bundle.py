"""Everything of the site that is not a page: styles, scripts, icons, runtimes, and what Python reads."""

from pathlib import Path

from sitebuild.assets import Assets
from sitebuild.content import LANGUAGES, Content
from sitebuild.index import build_index
from sitebuild.islands import offline_json, pages_json, quiz_json, search_strings_json, strings_json
from sitebuild.minify import minified
from sitebuild.modules import browser_modules, needed_by
from sitebuild.project import Source
from sitebuild.runtimes import add_micropython, add_pyscript
from sitebuild.scripts import LOADER, bundled
from wijzer.search import index_files
from wijzer.search.index_files import AT_ONCE

STYLES = ("tokens", "base", "components", "pages", "search", "quiz", "progress", "print")
DRAWINGS = "drawings.svg"
WORKER_SCRIPTS = ("service-worker.js", "remove-worker.js", "reload.js")
"""Scripts that do not ship under their own name: the worker becomes `sw.js`, the others are for `--watch`."""
ISLANDS = {
    "search_page": (*AT_ONCE, "search-strings.json"),
    "quiz_page": ("strings.json", "quiz.json", "pages.json"),
    "progress_page": ("strings.json", "quiz.json", "pages.json"),
    "about_page": ("offline.json",),
}
"""Which data each page's Python cannot start without."""
LATER = {"search_page": (*index_files.LATER, "strings.json", "quiz.json")}
"""Which data a page's Python may ask for when it has started."""
START = "start.json"
"""The module that puts the others in place; Python has it as `start.py`."""
SHARED = "app-shared.json"
SHARING = ("quiz_page", "progress_page")
"""Islands whose common modules are in a file of their own, so that both are not kept twice."""
PARTS = {"home_resume": "search_page"}
"""Python that comes after that of a page, which may ask for it by the name of its file."""
_MAKERS = {
    "search-strings.json": search_strings_json,
    "strings.json": strings_json,
    "quiz.json": quiz_json,
    "pages.json": pages_json,
    "offline.json": offline_json,
}


def make_assets(source: Source, content: Content, modules: Path) -> Assets:
    """Return all assets of a site."""
    assets = Assets()
    _add_styles(assets, source)
    _add_scripts(assets, source, modules)
    _add_icons(assets, source)
    add_pyscript(assets, modules)
    add_micropython(assets, modules, source.web / "scripts")
    add_start(assets, source)
    for name, python in _apps(browser_modules(source)).items():
        assets.add(name, app_file(python))
    for lang in LANGUAGES:
        made = {name: make(content, lang) for name, make in _MAKERS.items()}
        for name, data in {**made, **build_index(content, lang).files()}.items():
            assets.add(data_name(name, lang), data)
    return assets


def _apps(modules: dict[str, str]) -> dict[str, dict[str, str]]:
    """Logical name -> the modules that go in that file."""
    at_once = {path: text for path, text in modules.items() if path not in map(_path, PARTS)}
    needed = {island: needed_by(island, at_once) for island in ISLANDS}
    first, *others = (needed[island] for island in SHARING)
    shared = {path: text for path, text in first.items() if all(path in other for other in others)}
    apps = {SHARED: shared}
    for island, wanted in needed.items():
        apps[app_name(island)] = _without(wanted, shared) if island in SHARING else wanted
    for part, page in PARTS.items():
        apps[app_name(part)] = _without(needed_by(part, modules), needed[page])
    return apps


def _path(island: str) -> str:
    return f"wijzer/{island}.py"


def _without(modules: dict[str, str], others: dict[str, str]) -> dict[str, str]:
    return {path: text for path, text in modules.items() if path not in others}


def app_name(island: str) -> str:
    """The logical name of the file with the modules that an island, or a part of one, has to itself."""
    return f"app-{island.removesuffix('_page').removeprefix('home_')}.json"


def app_names(island: str) -> list[str]:
    """The logical names of the files with an island's modules, in the order they are to be unpacked."""
    return [*([SHARED] if island in SHARING else []), app_name(island)]


def data_name(name: str, lang: str) -> str:
    """The logical name of what a page of a language reads as `name`."""
    return f"{lang}-{name}"


def add_start(assets: Assets, source: Source) -> None:
    """Add the module with which every island starts."""
    assets.add(START, minified((source.py / "start.py").read_text(encoding="utf-8")).encode())


def app_file(modules: dict[str, str]) -> bytes:
    """Return modules in one file for `py/start.py`: path and source in turn, in the order to import them.

    Not JSON, which MicroPython takes 14 ms to read on a desktop and four times that on a phone.
    """
    return "\0".join(part for path, text in modules.items() for part in (path, minified(text))).encode()


def _add_styles(assets: Assets, source: Source) -> None:
    """Join the style sheets in their order; one that is not there yet is left out."""
    folder = source.web / "styles"
    sheets = [folder / f"{name}.css" for name in STYLES]
    text = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets if sheet.exists())
    assets.add("site.css", text.encode())


def _add_scripts(assets: Assets, source: Source, modules: Path) -> None:
    for name, script in bundled(source.web / "scripts", modules).items():
        if name not in (*WORKER_SCRIPTS, LOADER):
            assets.add(name, script)


def _add_icons(assets: Assets, source: Source) -> None:
    """Add the drawings, and the icons by fixed addresses, which manifests and systems remember.

    Not in `icons/`: Apache as Debian ships it shows pictures of its own there.
    """
    assets.add(DRAWINGS, (source.web / DRAWINGS).read_bytes())
    for path in sorted((source.web / "icons").glob("*.*")):
        assets.put(f"icons/{path.name}", f"app-icons/{path.name}", path.read_bytes())
