"""Files of the built site by the name that sources use for them; most carry a hash of their content."""

import hashlib
import posixpath
import re

_MARK = "~~"
"""Stands around the name of an asset where its path is to come; it needs no escape in HTML or JSON."""
_NAME = re.compile(f"assets/{_MARK}([^~]+){_MARK}")


def content_hash(data: bytes) -> str:
    """Return the ten hex digits that stand for `data` in a name."""
    return hashlib.sha256(data).hexdigest()[:10]


class Assets:
    """What is not a page: logical name -> path in dist, and the bytes there."""

    def __init__(self) -> None:
        """Start empty."""
        self.files: dict[str, bytes] = {}
        """Path in dist -> bytes."""
        self._paths: dict[str, str] = {}
        self._hashed: set[str] = set()

    def add(self, name: str, data: bytes) -> str:
        """Take in `name` under a name with its hash, in `assets/`; returns the path."""
        stem, ending = posixpath.splitext(name)
        path = self.put(name, f"assets/{stem}-{content_hash(data)}{ending}", data)
        self._hashed.add(path)
        return path

    def put(self, name: str, path: str, data: bytes) -> str:
        """Take in `name` at a path of its own; returns the path."""
        if self.files.setdefault(path, data) != data:
            raise ValueError(f"Two files want to be {path}.")
        self._paths[name] = path
        return path

    def path(self, name: str) -> str:
        """Return the path in dist of `name`.

        Raises:
            KeyError: nothing was added under this name.
        """
        return self._paths[name]

    def named(self) -> "Assets":
        """The same with its name in the place of each hash: what is made with these outlives a change.

        `addressed` puts the real paths there.
        """
        named = Assets()
        for name, path in self._paths.items():
            hashed = path in self._hashed
            named.put(name, f"assets/{_MARK}{name}{_MARK}" if hashed else path, self.files[path])
        return named

    def addressed(self, text: str) -> str:
        """Return a text that was made with `named`, with the paths of today."""
        return _NAME.sub(lambda found: self._paths[found.group(1)], text)
