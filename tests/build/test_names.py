"""One name, one thing: who reads a class's name knows which one is meant."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]


def public_classes():
    """(name, module) of each class that others may use."""
    for folder in ("py", "sitebuild"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    yield node.name, path.relative_to(ROOT).as_posix()


def test_no_two_classes_share_a_name():
    homes: dict[str, list[str]] = {}
    for name, module in public_classes():
        homes.setdefault(name, []).append(module)
    assert {name: modules for name, modules in homes.items() if len(modules) > 1} == {}
