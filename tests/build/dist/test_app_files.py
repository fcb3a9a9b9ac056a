"""The files with Python modules: each stands after those it imports, so that none brings others along."""

import ast
import re

import pytest

PAGES = {"index.html": 1, "quiz.html": 2, "voortgang.html": 2, "over.html": 1}


def modules_of(files, page):
    """Module -> source, in the order in which a page imports them."""
    names = re.findall(r'href="(assets/app-\w+-\w+\.json)"', files[page].decode())
    assert len(names) == PAGES[page]
    parts = [part for name in names for part in files[name].decode().split("\0")]
    paths = [path.removesuffix(".py").removesuffix("/__init__") for path in parts[::2]]
    return dict(zip([path.replace("/", ".") for path in paths], parts[1::2], strict=True))


def imported(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("page", PAGES)
def test_a_module_comes_after_those_it_imports(files, page):
    modules = modules_of(files, page)
    assert len(modules) > 15
    seen = set()
    for name, source in modules.items():
        later = [one for one in imported(source) if one in modules and one not in seen]
        assert later == [], name
        seen.add(name)
