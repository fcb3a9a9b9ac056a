"""Who may import whom: the arrows of the architecture, by folder, read from the imports."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARROWS = {
    "wijzer": ["record shape store dates", "content search quiz", "rules"],
    "wijzer.quiz": ["bank", "kinds", "answers code", "taking", "log learning"],
    "wijzer.search": ["weights", "analysis", "index", "matching facets", "ranking", "searcher recent"],
    "app": ["browser views", "pages"],
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
PAGE_ONLY = {"pyscript", "js", "site_files"}
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


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_lies_below_it(module):
    for name in imports(MODULES[module]):
        for package in ARROWS:
            here, there = part_of(module, package), part_of(name, package)
            if here and height(there, package) is not None and here != there:
                assert height(here, package) > height(there, package), f"{module} must not know {name}"


@pytest.mark.parametrize("module", [name for name in MODULES if name != ENGINE_PAGE])
def test_a_module_imports_only_the_packages_that_its_own_may_know(module):
    top = module.partition(".")[0]
    for name in imports(MODULES[module]):
        other = name.partition(".")[0]
        assert other == top or other not in MAY_KNOW or other in MAY_KNOW[top], f"{top} must not know {name}"
        assert top == "app" or other not in PAGE_ONLY, f"{module} must not touch the page"
        assert module == "studio.worker" or other not in WORKER_ONLY, f"{module} is no worker"


@pytest.mark.parametrize("module", [name for name in MODULES if part_of(name, "app.pages")])
def test_a_page_does_not_know_another(module):
    own = part_of(module, "app.pages")
    for name in imports(MODULES[module]):
        assert part_of(name, "app.pages") in ("", own), f"{module} must not know {name}"


@pytest.mark.parametrize("package", ARROWS)
def test_every_folder_has_its_row(package):
    parts = {part_of(module, package) for module in MODULES} - {"", "typings"}
    assert parts <= set(" ".join(ARROWS[package]).split()), f"{package}: say in ARROWS where they belong"
