"""Make Python sources smaller for the way to the browser, and change nothing in what they do."""

import ast
from functools import cache

from sitebuild.assets.type_imports import without_type_imports
from sitebuild.project import ProblemError
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept

_TEXT_IN_BRACES = """\
A text stands within the braces of {text}: Python 3.12 and newer write its quotes in
another way than 3.11 does, so one source would not give the same bytes. Give it a name first."""


@cache
def minified(source: str) -> str:
    """Return the source without docstrings, comments and annotations, and with short local names.

    What other modules use keeps its name; what only annotations use is not imported. MicroPython never
    evaluates annotations; it only has to read them.

    Raises:
        ProblemError: each Python would write this source in its own way.
    """
    return kept("minified", (code_of(__name__), source), lambda: _minify(source))


def _minify(source: str) -> str:
    from python_minifier import minify  # noqa: PLC0415 (only for what is not kept)

    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FormattedValue) and _has_text(node.value):
            raise ProblemError(_TEXT_IN_BRACES.format(text=ast.get_source_segment(source, node) or source))
    # Written anew by Python itself, which the minifier reads again: each Python gives the same.
    source = ast.unparse(without_type_imports(source))
    return minify(source, remove_literal_statements=True, hoist_literals=False, rename_globals=False) + "\n"


def _has_text(value: ast.expr) -> bool:
    return any(
        isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)) for node in ast.walk(value)
    )
