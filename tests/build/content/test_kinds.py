"""A kind of question is one file, and all that lists kinds lists the same."""

import ast
import json
import re
from pathlib import Path

import pytest

from sitebuild.content.content import LANGUAGES, load
from wijzer.quiz.kinds import KINDS

ROOT = Path(__file__).parents[3]
FIELDS = ROOT / "py" / "app" / "views" / "quiz" / "fields" / "__init__.py"
MODULES = [
    path
    for folder in ("py", "sitebuild")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if path.parent.name != "kinds"
]


def test_a_question_of_the_schema_is_of_a_kind_that_can_be_scored():
    schema = json.loads((ROOT / "data" / "schema" / "item.schema.json").read_text(encoding="utf-8"))
    assert sorted(schema["properties"]["interaction"]["enum"]) == sorted(KINDS)


def test_every_kind_has_its_fields_on_the_page():
    nodes = ast.walk(ast.parse(FIELDS.read_text(encoding="utf-8")))
    table = next(node.value for node in nodes if isinstance(node, ast.AnnAssign) and node.value)
    assert [ast.literal_eval(key) for key in table.keys] == list(KINDS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_has_its_words(lang):
    strings = load(ROOT / "data").strings[lang]
    for name, kind in KINDS.items():
        wanted = {f"quiz.hint_{name}", f"pages.paper_{name}"} | (
            {f"quiz.how_{name}"} if kind.scored else set()
        )
        assert wanted <= set(strings), name


def names_a_kind(node):
    """Whether this is `item.interaction` or `item["interaction"]`."""
    if isinstance(node, ast.Subscript):
        return isinstance(node.slice, ast.Constant) and node.slice.value == "interaction"
    return isinstance(node, ast.Attribute) and node.attr == "interaction"


def test_nothing_outside_of_the_kinds_tells_them_apart():
    compared = [
        f"{path.relative_to(ROOT)}: {ast.unparse(node)}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Compare) and any(map(names_a_kind, [node.left, *node.comparators]))
    ]
    compared += [
        f"{path.relative_to(ROOT)}: {found}"
        for path in sorted((ROOT / "web" / "templates").rglob("*.html"))
        for found in re.findall(r"interaction (?:==|!=|in|not in) .*", path.read_text(encoding="utf-8"))
    ]
    assert compared == []
