"""Load the page anew."""

from pyscript import window


def reload_page() -> None:
    """Load the page anew, as the browser's own button does."""
    window.location.reload()
