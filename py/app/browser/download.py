"""Hand a text to the person as a file, and take one back."""

from typing import Any, Callable

from pyscript import document, window
from pyscript.ffi import create_proxy, to_js

_HEAD = 100
"""Bytes that tell what kind of file it is."""


def save_file(name: str, text: str) -> None:
    """Let the browser save `text` as a JSON file called `name`."""
    blob = window.Blob.new(to_js([text]), to_js({"type": "application/json"}))
    link = document.createElement("a")
    link.href = window.URL.createObjectURL(blob)
    link.download = name
    link.click()
    # The address stays: WebKit asks for it when the click is long over. It goes with the page.


def read_file(field: Any, accept: Callable[[int, str], bool], on_text: Callable[[str | None], None]) -> None:
    """Pass the text of the file chosen in `field` to `on_text`, None if it cannot be read.

    `accept` gets the file's size in bytes and how its text begins, and says whether to read it:
    what is too large for Python must not come there at all.
    """
    if not field.files.length:
        return
    file = field.files.item(0)

    def begin(head: Any) -> None:
        if accept(int(file.size), str(head)):
            file.text().then(create_proxy(take), create_proxy(fail))

    def take(text: Any) -> None:
        on_text(str(text))

    def fail(_reason: Any) -> None:
        on_text(None)

    file.slice(0, _HEAD).text().then(create_proxy(begin), create_proxy(fail))
