"""Read the files that came with the page: the runtime keeps them in its own small file system."""

import json
from typing import Any


def read_text(name: str) -> str:
    """Return the text of file `name`."""
    with open(name) as file:
        return file.read()


def read_json(name: str) -> Any:
    """Return the value that JSON file `name` holds."""
    return json.loads(read_text(name))
