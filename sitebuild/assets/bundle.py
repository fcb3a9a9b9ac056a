"""Everything of the site that is not a page: styles, scripts, icons, runtimes, and what Python reads."""

from pathlib import Path

from sitebuild.assets.assets import Assets
from sitebuild.assets.island_data import pages_json, quiz_json, strings_json
from sitebuild.assets.islands import ISLANDS, SHARED, START, data_name
from sitebuild.assets.minify import minified
from sitebuild.assets.modules import browser_modules, needed_by
from sitebuild.assets.runtimes import add_micropython, add_pyscript
from sitebuild.assets.scripts import LOADER, bundled, small_style
from sitebuild.content.content import LANGUAGES, Content
from sitebuild.index.documents import documents
from sitebuild.project import ProblemError, Source, source_bytes, source_name
from sitebuild.tools import node
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept

STYLES = ("tokens", "base", "components", "pages", "search", "quiz", "progress", "print")
DRAWINGS = "drawings.svg"
WORKER_SCRIPTS = ("service-worker.js", "remove-worker.js", "reload.js")
"""Scripts that do not ship under their own name: the worker becomes `sw.js`, the others are for `--watch`."""
_DATA = {"quiz.json": quiz_json, "pages.json": pages_json}
"""What pages read besides texts and the index: name -> what makes it of the content, in one language."""


def make_assets(source: Source, content: Content, modules: Path) -> Assets:
    """Return all assets of a site."""
    assets = Assets()
    _add_styles(assets, source, modules)
    _add_scripts(assets, source, modules)
    _add_icons(assets, source)
    add_pyscript(assets, modules)
    add_micropython(assets, modules, source.web / "scripts")
    add_start(assets, source)
    python = browser_modules(source)
    for name, data in kept("apps", (code_of(__name__), python), lambda: _app_files(python)).items():
        assets.add(name, data)
    for lang in LANGUAGES:
        for name, data in _data(content, lang).items():
            assets.add(data_name(name, lang), data)
    return assets


def _data(content: Content, lang: str) -> dict[str, bytes]:
    """Name -> bytes of all that pages read in one language."""
    texts = {island.texts.file: strings_json(content, lang, island.texts.areas) for island in ISLANDS}
    made = {name: make(content, lang) for name, make in _DATA.items()}
    return {**texts, **made, **_index(content, lang)}


def _index(content: Content, lang: str) -> dict[str, bytes]:
    """Return the files of the search index; kept while all that it is made of stays."""

    def make() -> dict[str, bytes]:
        # Only for what is not kept: with the stemmers and the word list it takes longest of all to load.
        from sitebuild.index.build import build_index  # noqa: PLC0415

        return build_index(content, lang).files()

    texts = [strings_json(content, one, ("search.",)) for one in LANGUAGES]
    labels = [content.records[kind] for kind in ("cluster", "setting", "role")]
    inputs = (documents(content, lang), content.synonyms, texts, labels)
    return kept("index", (code_of("sitebuild.index.build"), node.pinned(), lang, *inputs), make)


def _app_files(modules: dict[str, str]) -> dict[str, bytes]:
    return {name: app_file(python) for name, python in _apps(modules).items()}


def _apps(modules: dict[str, str]) -> dict[str, dict[str, str]]:
    """Logical name -> the modules that go in that file."""
    needed = {island: needed_by(island.module, modules) for island in ISLANDS}
    first, *others = (needed[island] for island in ISLANDS if island.shares)
    shared = {path: text for path, text in first.items() if all(path in other for other in others)}
    apps = {SHARED: shared}
    for island, wanted in needed.items():
        apps[island.file] = _without(wanted, shared) if island.shares else wanted
        for part in island.parts:
            apps[part.file] = _without(needed_by(part.module, modules), wanted)
    return apps


def _without(modules: dict[str, str], others: dict[str, str]) -> dict[str, str]:
    return {path: text for path, text in modules.items() if path not in others}


def add_start(assets: Assets, source: Source) -> None:
    """Add the module with which every island starts."""
    assets.add(START, minified(source_bytes(source.py / "start.py").decode()).encode())


def app_file(modules: dict[str, str]) -> bytes:
    """Return modules in one file for `py/start.py`: path and source in turn, in the order to import them.

    Not JSON, which MicroPython takes 14 ms to read on a desktop and four times that on a phone.
    """
    return "\0".join(part for path, text in modules.items() for part in (path, minified(text))).encode()


def _add_styles(assets: Assets, source: Source, modules: Path) -> None:
    """Join the style sheets in their order, without comments."""
    folder = source.web / "styles"
    sheets = [folder / f"{name}.css" for name in STYLES]
    for sheet in sorted(set(folder.glob("*.css")) - set(sheets)):
        raise ProblemError(
            f"{source_name(sheet)} has no place in STYLES (sitebuild/assets/bundle.py): add it."
        )
    text = b"\n".join(map(source_bytes, sheets))
    assets.add("site.css", small_style(text, modules))


def _add_scripts(assets: Assets, source: Source, modules: Path) -> None:
    for name, script in bundled(source.web / "scripts", modules).items():
        if name not in (*WORKER_SCRIPTS, LOADER):
            assets.add(name, script)


def _add_icons(assets: Assets, source: Source) -> None:
    """Add the drawings, and the icons by fixed addresses, which manifests and systems remember.

    Not in `icons/`: Apache as Debian ships it shows pictures of its own there.
    """
    assets.add(DRAWINGS, source_bytes(source.web / DRAWINGS))
    for path in sorted((source.web / "icons").glob("*.*")):
        assets.put(f"icons/{path.name}", f"app-icons/{path.name}", path.read_bytes())
