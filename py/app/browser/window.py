"""Print the page."""

from pyscript import document


def print_page() -> None:
    """Open the browser's own window for printing."""
    # Through the document: called on `pyscript.window` itself, the function gets a wrong `this`.
    document.defaultView.print()
