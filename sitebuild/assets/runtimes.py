"""The runtimes' files as they ship: PyScript and MicroPython."""

import re
from pathlib import Path

from sitebuild.assets.assets import Assets, content_hash
from sitebuild.assets.scripts import LOADER, bundled

_PYSCRIPT = "@pyscript/core"
_MICROPYTHON = "@micropython/micropython-webassembly-pyscript"
# PyScript imports this one by name even when the plugin is off: to say that it is.
_ALWAYS = "error-"
_IMPORT = re.compile(r"""\bfrom\s*["']\./([^"']+)["']""")
_MAP = re.compile(rb"\n?//# sourceMappingURL=\S+\s*$")


def add_pyscript(assets: Assets, modules: Path) -> None:
    """Add PyScript: `core.js`, what it imports at once, and the parts that every page loads."""
    dist = modules / _PYSCRIPT / "dist"
    names = _imported(dist, {"core.js", *(path.name for path in dist.glob(_ALWAYS + "*.js"))})
    files = {name: _script(dist / name) for name in sorted(names)}
    # The files name each other, so the folder carries the hash.
    folder = content_hash(b"".join(files.values()))
    for name, data in files.items():
        assets.put(f"pyscript/{name}", f"assets/pyscript-{folder}/{name}", data)


def add_micropython(assets: Assets, modules: Path, scripts: Path) -> None:
    """Add MicroPython, its WebAssembly under a JSON ending, and our loader in `scripts`, which knows both."""
    source = modules / _MICROPYTHON
    text = bundled(scripts, modules)[LOADER].decode()
    for name, origin in (("micropython.js", "micropython.mjs"), ("micropython.json", "micropython.wasm")):
        path = assets.add(name, _script(source / origin))
        text = text.replace(f'"./{name}"', f'"./{path.rpartition("/")[2]}"')
    assets.add(LOADER, text.encode())


def pyscript_files(assets: Assets) -> list[str]:
    """Return the paths of all of PyScript, as added."""
    return sorted(path for path in assets.files if path.startswith("assets/pyscript-"))


def _imported(dist: Path, names: set[str]) -> set[str]:
    """Return `names` and everything they import statically."""
    found: set[str] = set()
    left = set(names)
    while left:
        name = left.pop()
        found.add(name)
        text = (dist / name).read_text(encoding="utf-8")
        left |= {one for one in _IMPORT.findall(text) if (dist / one).is_file()} - found
    return found


def _script(path: Path) -> bytes:
    """Read a file; a script without the pointer to its source map, which does not ship."""
    data = path.read_bytes()
    return data if path.suffix == ".wasm" else _MAP.sub(b"\n", data)
