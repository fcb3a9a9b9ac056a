"""A page with the engine alone, on any index: what `build.py index` makes, and what `bench` measures."""

import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from sitebuild.assets.assets import Assets
from sitebuild.assets.bundle import add_start, app_file
from sitebuild.assets.islands import Island, Texts
from sitebuild.assets.modules import browser_modules, needed_by
from sitebuild.assets.runtimes import add_micropython, add_pyscript
from sitebuild.dist import write
from sitebuild.index.parts import IndexParts
from sitebuild.pages.site import SiteBuild
from sitebuild.project import ProblemError, Source
from sitebuild.tools.node import packages
from wijzer.search.index.files import AT_ONCE, LATER

PAGE_SOURCES = Path(__file__).with_name("template")
_ISLAND = Island(
    name="engine",
    module="engine_page",
    texts=Texts("", ()),
    data=(*AT_ONCE, *LATER),
)
_PAGE = "index.html"
_MARK = "about.json"


@dataclass(frozen=True)
class _EngineSite(SiteBuild):
    """What the site's own part of a template asks for, with the whole index as its data."""

    def island(self, name: str) -> Island:
        return _ISLAND

    def data(self, island: str, lang: str) -> dict[str, str]:
        return {name: name for name in _ISLAND.data}


def engine_page(index: IndexParts, lang: str) -> dict[str, bytes]:
    """Return path -> bytes of a page that answers queries on `index`.

    It starts as the site's pages do: the same runtime, loader and modules. When
    `globalThis.searchReady` is true, `searchIds(query)` returns an array of the ids of the ten
    best hits, or of the loose matches when there are none, and `indexMs` tells how many
    milliseconds it took to open the index.
    """
    source, modules = Source(), packages()
    assets = Assets()
    add_pyscript(assets, modules)
    add_micropython(assets, modules, source.web / "scripts")
    add_start(assets, source)
    python = browser_modules(source)
    script = f"{_ISLAND.module}.py"
    python[script] = (PAGE_SOURCES / script).read_text(encoding="utf-8")
    assets.add(_ISLAND.file, app_file(needed_by(_ISLAND.module, python)))
    for name, data in index.files().items():
        assets.add(name, data)
    about = json.dumps({"lang": lang, "bytes": index.size()})
    return {**assets.files, _PAGE: _html(assets, source, lang), _MARK: about.encode()}


def write_page(files: dict[str, bytes], folder: Path) -> None:
    """Write a page to a folder that is new, empty, or holds an earlier one.

    Raises:
        ProblemError: the folder holds something else, which stays as it is.
    """
    if folder.is_dir() and any(folder.iterdir()) and not (folder / _MARK).exists():
        raise ProblemError(f"{folder} holds other files: name a new or an empty folder with --out.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write(files, folder)
    except OSError as error:
        raise ProblemError(f"{folder} cannot be written: {error.strerror}.") from error


def _html(assets: Assets, source: Source, lang: str) -> bytes:
    site = _EngineSite(assets)
    templates = FileSystemLoader([PAGE_SOURCES, source.web / "templates"])
    template = Environment(loader=templates, autoescape=True).get_template("engine.html")
    asset = partial(site.asset, from_path=_PAGE)
    return template.render(site=site, island=_ISLAND.name, lang=lang, path=_PAGE, asset=asset).encode()
