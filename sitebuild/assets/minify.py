"""Make Python sources smaller for the way to the browser, and change nothing in what they do."""

from functools import cache

from python_minifier import minify


@cache
def minified(source: str) -> str:
    """Return the source without docstrings, comments and annotations, and with short local names.

    What other modules use keeps its name. MicroPython never evaluates annotations; it only has to
    read them.
    """
    return minify(source, remove_literal_statements=True, hoist_literals=False, rename_globals=False) + "\n"
