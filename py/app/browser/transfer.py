"""Hand a text to the person as a file, and take one back."""

from typing import Any, Callable

from pyscript import document, window
from pyscript.ffi import create_proxy, to_js


def save_file(name: str, text: str) -> None:
    """Let the browser save `text` as a JSON file called `name`."""
    blob = window.Blob.new(to_js([text]), to_js({"type": "application/json"}))
    link = document.createElement("a")
    link.href = window.URL.createObjectURL(blob)
    link.download = name
    link.click()
    # The address stays: WebKit asks for it when the click is long over. It goes with the page.


def read_file(field: Any, on_text: Callable[[str], None]) -> None:
    """Pass the text of the file chosen in `field` to `on_text`, an empty one if it cannot be read."""

    def take(text: Any) -> None:
        on_text(str(text))

    def fail(_reason: Any) -> None:
        on_text("")

    if field.files.length:
        field.files.item(0).text().then(create_proxy(take), create_proxy(fail))
