"""What the templates know of the build: where the assets are, the site's address, licences."""

import json
import re
from dataclasses import dataclass, field
from functools import cached_property

from sitebuild.addresses import relative
from sitebuild.assets import Assets
from sitebuild.bundle import (
    DRAWINGS,
    ISLANDS,
    LATER,
    LOADER,
    PARTS,
    START,
    app_name,
    app_names,
    data_name,
)
from sitebuild.runtimes import pyscript_files

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

    def python_config(self, island: str, lang: str, from_path: str) -> str:
        """PyScript's configuration for an island, as JSON. All links are relative to the page."""
        files = {self.asset(START, from_path): "start.py"}
        files |= {self.asset(name, from_path): name for name in self.apps(island)}
        files |= self._data(ISLANDS[island], lang, from_path)
        config = {
            "interpreter": self.asset(LOADER, from_path),
            "files": files,
            **_PLUGINS,
        }
        return json.dumps(config, separators=(",", ":"))

    def apps(self, island: str) -> list[str]:
        """The names of the files of an island's modules, for Python to unpack in this order."""
        return app_names(island)

    def later(self, island: str, lang: str, from_path: str) -> str:
        """What an island may ask for when it has started, as JSON: link -> the name it reads it by."""
        files = self._data(LATER.get(island, ()), lang, from_path)
        apps = [app_name(part) for part, page in PARTS.items() if page == island]
        files |= {self.asset(name, from_path): name for name in apps}
        return json.dumps(files, separators=(",", ":"))

    def _data(self, names: tuple[str, ...], lang: str, from_path: str) -> dict[str, str]:
        return {self.asset(data_name(name, lang), from_path): name for name in names}

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
        data = [data_name(name, lang) for name in ISLANDS[island]]
        names = ["micropython.json", START, *self.apps(island), *data]
        return [self.asset(name, from_path) for name in names]
