"""Read the files that came with the page: the runtime keeps them in its own small file system."""

import json
import os
from typing import Any, BinaryIO


def read_bytes(name: str) -> bytes:
    """Return what is in file `name`.

    The size is named because MicroPython otherwise grows the bytes 256 at a time, which for a
    large file takes 150 ms instead of 5.
    """
    with open(name, "rb") as file:
        return file.read(os.stat(name)[6])


def read_text(name: str) -> str:
    """Return the text of file `name`."""
    return read_bytes(name).decode()


def read_json(name: str) -> Any:
    """Return the value that JSON file `name` holds."""
    return json.loads(read_text(name))


def open_binary(name: str) -> BinaryIO:
    """Open file `name` to read bytes of it when they are needed."""
    return open(name, "rb")
