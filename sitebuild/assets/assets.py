"""Files of the built site by the name that sources use for them; most carry a hash of their content."""

import hashlib
import posixpath


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

    def add(self, name: str, data: bytes) -> str:
        """Take in `name` under a name with its hash, in `assets/`; returns the path."""
        stem, ending = posixpath.splitext(name)
        return self.put(name, f"assets/{stem}-{content_hash(data)}{ending}", data)

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

    def hashed(self, path: str) -> bool:
        """Whether the path changes when the content does, so that it can be kept for ever."""
        return path.startswith("assets/")
