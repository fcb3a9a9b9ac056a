"""What the templates know of the build: where the assets are, the site's address, licences."""

import json
import re
from dataclasses import dataclass, field
from functools import cached_property

from sitebuild.addresses import relative
from sitebuild.assets.assets import Assets
from sitebuild.assets.bundle import DRAWINGS
from sitebuild.assets.islands import ISLANDS, START, Island, data_name
from sitebuild.assets.runtimes import pyscript_files
from sitebuild.assets.scripts import LOADER

# All that PyScript would load on its own account; the app uses none of it.
_PLUGINS = {
    "plugins": [
        "!codemirror",
        "!deprecations-manager",
        "!donkey",
        "!error",
        "!py-editor",
        "!py-game",
        "!py-terminal",
    ]
}


@dataclass(frozen=True)
class SiteBuild:
    """One build of the site, as the templates see it."""

    assets: Assets
    url: str | None = None
    """Where the site will live, such as `https://host/a/b/`; None when not known."""
    licences: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    """Each third-party part: name, version, licence, text, home."""

    @cached_property
    def drawings(self) -> frozenset[str]:
        """The names of all drawings."""
        data = self.assets.files[self.assets.path(DRAWINGS)]
        return frozenset(re.findall(r'<symbol id="([^"]+)"', data.decode()))

    def asset(self, name: str, from_path: str) -> str:
        """The link from the page at `from_path` to an asset."""
        return relative(self.assets.path(name), from_path)

    def island(self, name: str) -> Island:
        """The record of an island."""
        return next(island for island in ISLANDS if island.name == name)

    def python_config(self, island: str, lang: str, from_path: str) -> str:
        """PyScript's configuration for an island, as JSON. All links are relative to the page."""
        config = {
            "interpreter": self.asset(LOADER, from_path),
            "files": self._files(island, lang, from_path),
            **_PLUGINS,
        }
        return json.dumps(config, separators=(",", ":"))

    def apps(self, island: str) -> list[str]:
        """The names of the files of an island's modules, for Python to unpack in this order."""
        return self.island(island).apps

    def deferred(self, island: str, lang: str, from_path: str) -> str:
        """What an island may ask for when it has started, as JSON: link -> the name it reads it by."""
        record = self.island(island)
        names = {data_name(name, lang): name for name in record.deferred}
        parts = _same([part.file for part in record.parts])
        return json.dumps(self._links({**names, **parts}, from_path), separators=(",", ":"))

    def data(self, island: str, lang: str) -> dict[str, str]:
        """The data that an island cannot start without: asset -> the name it reads it by."""
        return {data_name(name, lang): name for name in self.island(island).files}

    def _files(self, island: str, lang: str, from_path: str) -> dict[str, str]:
        """All that Python starts with: link -> the name that Python has it by."""
        names = {START: "start.py", **_same(self.apps(island)), **self.data(island, lang)}
        return self._links(names, from_path)

    def _links(self, names: dict[str, str], from_path: str) -> dict[str, str]:
        return {self.asset(asset, from_path): name for asset, name in names.items()}

    @property
    def python_plugins(self) -> str:
        """The configuration, as JSON, that turns all of PyScript's plugins off."""
        return json.dumps(_PLUGINS, separators=(",", ":"))

    def python_scripts(self, from_path: str) -> list[str]:
        """Links to the modules that start Python, to fetch at once instead of one after the other."""
        paths = [*pyscript_files(self.assets), *map(self.assets.path, (LOADER, "micropython.js"))]
        return [relative(path, from_path) for path in paths]

    def python_data(self, island: str, lang: str, from_path: str) -> list[str]:
        """Links to what Python reads, and to the runtime's WebAssembly: to fetch at once too."""
        return [self.asset("micropython.json", from_path), *self._files(island, lang, from_path)]


def _same(names: list[str]) -> dict[str, str]:
    """Assets that Python has by their own names."""
    return {name: name for name in names}
