"""The Python modules that the browser imports: the app's, the stemmers, what MicroPython lacks."""

import ast
from collections.abc import Iterator
from pathlib import Path

from sitebuild.assets.type_imports import without_type_imports
from sitebuild.project import Source
from sitebuild.tools.wheels import wheel_files

_STEMMER = ("among", "basestemmer", "dutch_stemmer", "english_stemmer")


def browser_modules(source: Source) -> dict[str, str]:
    """Return path -> source of everything that may be imported there."""
    folders = ((source.py / "shims", "*.py"), (source.py, "wijzer/**/*.py"), (source.py, "app/**/*.py"))
    modules = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for folder, pattern in folders
        for path in sorted(folder.glob(pattern))
    }
    modules = {path: text for path, text in modules.items() if not _only_tells(path, text)}
    wheels = wheel_files(source.web)
    for name in _STEMMER:
        path = f"snowballstemmer/{name}.py"
        modules[path] = wheels[path].decode()
    # The library's own `__init__`, which imports the stemmers of all languages, stays at home.
    return modules


def _only_tells(path: str, source: str) -> bool:
    """Whether it is an `__init__` that only describes its package: Python imports a folder without one."""
    return path.endswith("__init__.py") and all(isinstance(node, ast.Expr) for node in ast.parse(source).body)


def needed_by(module: str, modules: dict[str, str]) -> dict[str, str]:
    """Return `module`, as the last one, after those of `modules` that it imports in turn."""
    found: dict[str, str] = {}
    seen: set[str] = set()

    def visit(name: str) -> None:
        for path in _paths(name):
            if path in modules and path not in seen:
                seen.add(path)
                for imported in _imports(path, modules[path]):
                    visit(imported)
                found[path] = modules[path]

    visit(module)
    return found


def _paths(module: str) -> Iterator[str]:
    """The files that an import of `module` runs: its own, and its packages' from the top down."""
    names = module.split(".")
    for depth in range(1, len(names) + 1):
        yield "/".join(names[:depth]) + "/__init__.py"
    yield "/".join(names) + ".py"


def _imports(path: str, source: str) -> Iterator[str]:
    package = Path(path).parent.parts
    for node in ast.walk(without_type_imports(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join([*package[: len(package) + 1 - node.level], *filter(None, [node.module])])
            module = base if node.level else node.module or ""
            yield module
            # `from package import module` names a module too.
            yield from (f"{module}.{alias.name}" for alias in node.names)
