"""Who may import whom: the arrows of the architecture, by folder, read from the imports."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARROWS = {
    "wijzer": ["record shape store memory_store dates presses turns", "content search quiz", "rules"],
    "wijzer.quiz": ["bank", "kinds", "answers code", "taking", "log learning"],
    "wijzer.search": ["weights", "analysis", "index", "matching facets", "ranking", "searcher recent"],
    "app": ["presenters", "browser views", "pages"],
    "sitebuild": [
        "project addresses content",
        "tools serve",
        "check",
        "words verify",
        "index",
        "assets",
        "pages offline",
        "dist",
        "engine",
        "commands",
    ],
}
"""Package -> its parts from the bottom up. A part may import from lower rows and from itself."""
MAY_KNOW = {
    "wijzer": set(),
    "app": {"wijzer", "start"},
    "studio": {"wijzer"},
    "sitebuild": {"wijzer"},
    "tests": {"wijzer", "sitebuild", "app"},
}
"""Top package -> which others it may import."""
PAGE_ONLY = {"pyscript", "js", "site_files", "site_storage"}
WORKER_ONLY = {"pyodide", "micropip"}
ENGINE_PAGE = "sitebuild.engine.template.engine_page"
"""Python of a page by itself, which `build.py index` makes."""


def name_of(path):
    folder = ROOT / "py" if path.is_relative_to(ROOT / "py") else ROOT
    return ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")


MODULES = {
    name_of(path): path
    for folder in ("py/app", "py/wijzer", "py/studio", "sitebuild", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
}


def imports(path):
    """The modules that a file imports; `from package import name` counts as `package.name`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide what is known"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part_of(module, package):
    """The part of `package` that a module lies in; "" when it lies elsewhere."""
    inside = module.startswith(package + ".")
    return module.removeprefix(package + ".").partition(".")[0] if inside else ""


def height(part, package):
    return next((row for row, parts in enumerate(ARROWS[package]) if part in parts.split()), None)


def steps():
    """Every (module, imported name) of the project."""
    return [(module, name) for module, path in MODULES.items() for name in imports(path)]


def test_a_module_imports_only_what_lies_below_it():
    wrong = [
        f"{module} must not know {name}"
        for module, name in steps()
        for package in ARROWS
        if not may_step(part_of(module, package), part_of(name, package), package)
    ]
    assert not wrong, wrong


def may_step(here, there, package):
    above, below = height(here, package), height(there, package)
    return None in (above, below) or here == there or above > below


def test_a_module_imports_only_the_packages_that_its_own_may_know():
    wrong = []
    for module, name in steps():
        top, other = module.partition(".")[0], name.partition(".")[0]
        known = other == top or other not in MAY_KNOW or other in MAY_KNOW[top]
        on_page = module == ENGINE_PAGE or (top == "app" and part_of(module, "app") != "presenters")
        page = other in PAGE_ONLY and not on_page
        worker = other in WORKER_ONLY and module != "studio.worker"
        if page or worker or (not known and module != ENGINE_PAGE):
            wrong.append(f"{module} must not know {name}")
    assert not wrong, wrong


def test_a_page_does_not_know_another():
    pairs = [(part_of(module, "app.pages"), part_of(name, "app.pages")) for module, name in steps()]
    assert [pair for pair in pairs if all(pair) and len(set(pair)) > 1] == []


@pytest.mark.parametrize("package", ARROWS)
def test_every_folder_has_its_row(package):
    parts = {part_of(module, package) for module in MODULES} - {"", "typings"}
    assert parts <= set(" ".join(ARROWS[package]).split()), f"{package}: say in ARROWS where they belong"
