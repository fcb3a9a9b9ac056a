"""Imports that only annotations use: those do not ship, so neither need what they import."""

import ast


def without_type_imports(source: str) -> ast.Module:
    """Return the module without the names that it imports for annotations alone.

    What a class says of its attributes stays as it is, and so do imports below the top.
    """
    tree = ast.parse(source)
    used = _used(tree)
    body: list[ast.stmt] = []
    for statement in tree.body:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            statement.names = [alias for alias in statement.names if _bound(alias) in used]
            if not statement.names:
                continue
        body.append(statement)
    tree.body = body
    return tree


def _bound(alias: ast.alias) -> str:
    """Return the name that an import gives."""
    return alias.asname or alias.name.partition(".")[0]


def _used(tree: ast.Module) -> set[str]:
    """Return each name that is used outside the annotations of functions and variables."""
    used: set[str] = set()

    def visit(node: ast.AST, in_class: bool) -> None:
        if isinstance(node, ast.Name):
            used.add(node.id)
        types = [getattr(node, "returns", None), None if in_class else getattr(node, "annotation", None)]
        for child in ast.iter_child_nodes(node):
            if child not in types:
                visit(child, isinstance(node, ast.ClassDef))

    visit(tree, in_class=False)
    return used
