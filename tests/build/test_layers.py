"""Which part of `py/wijzer` may know which: the arrows of the architecture, read from the imports."""

import ast
from pathlib import Path

import pytest

PY = Path(__file__).parents[2] / "py"
PAGES = (
    *("search_page", "quiz_page", "progress_page", "about_page"),
    *("home_resume", "about_packs"),
    *("quiz_after", "quiz_offers", "quiz_run", "quiz_share", "progress_backups", "progress_story"),
)
"""The modules at the top, which put the parts together."""
MAY_KNOW = {
    "content": set(),
    "search": {"content"},
    "quiz": {"content"},
    "browser": {"content"},
    "views": {"content", "search", "quiz"},
    "page": {"content", "search", "quiz", "browser", "views", "page"},
}
TOUCH_JAVASCRIPT = {"views", "browser", "page"}
MODULES = sorted((PY / "wijzer").rglob("*.py"))


def part_of(module):
    """The part that `wijzer.quiz.bank.item` (quiz) or `app.pages.quiz.run` (page) belongs to; "" for the top."""
    names = module.split(".")
    return "" if len(names) == 1 else "page" if names[1] in PAGES else names[1]


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide what is known"
            # `from app.browser import address` names a module, `from x import Name` a thing in one.
            yield from (
                [f"wijzer.{alias.name}" for alias in node.names] if node.module == "wijzer" else [node.module]
            )


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PY)))
def test_a_module_imports_only_what_its_part_may_know(path):
    part = part_of(".".join(path.relative_to(PY).with_suffix("").parts).removesuffix(".__init__"))
    for name in imports(path):
        if name.split(".")[0] == "wijzer":
            assert part_of(name) in MAY_KNOW[part] | {part}, f"{part} must not know {name}"
        if name.split(".")[0] in ("pyscript", "js", "site_files", "start"):
            assert part in TOUCH_JAVASCRIPT, f"{part} must not touch JavaScript"


def test_every_part_has_its_arrows():
    parts = {path.relative_to(PY / "wijzer").parts[0] for path in MODULES if path.name != "__init__.py"}
    assert {part.removesuffix(".py") for part in parts} == {*MAY_KNOW, *PAGES} - {"page"}
