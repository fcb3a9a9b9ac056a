"""What the window itself does: print, and load anew."""

from pyscript import document, window


def print_page() -> None:
    """Open the browser's own window for printing."""
    # Through the document: called on `pyscript.window` itself, the function gets a wrong `this`.
    document.defaultView.print()


def reload_page() -> None:
    """Load the page anew, as the browser's own button does."""
    window.location.reload()
