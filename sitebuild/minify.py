"""Make Python sources smaller for the way to the browser, and change nothing in what they do."""

import ast


def without_docs(source: str) -> str:
    """Return the source without docstrings, comments and annotations of arguments.

    MicroPython never evaluates annotations; it only has to read them.
    """
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            _drop_doc(node)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            _drop_annotations(node)
    return ast.unparse(tree) + "\n"


def _drop_doc(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    texts = [one for one in node.body if not _is_text(one)]
    node.body = texts or ([] if isinstance(node, ast.Module) else [ast.Pass()])


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _drop_annotations(node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    node.returns = None
    arguments = node.args
    for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
        argument.annotation = None
    for argument in (arguments.vararg, arguments.kwarg):
        if argument:
            argument.annotation = None
