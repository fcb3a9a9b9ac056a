"""Other versions of a built site, as the build would make them: to update to, and to take back."""

from sitebuild.addresses import MISSING, page_path, record_path
from sitebuild.assets.assets import content_hash
from sitebuild.dist import complete
from sitebuild.project import Source

_MADE = ("version.json", "sw.js", "files.json")
_STRINGS = "assets/nl-strings-"


def marked(files: dict[str, bytes], mark: str) -> dict[str, bytes]:
    """Return the site with `mark` after the heading of each page, and another file that Python reads."""
    own = {path: data for path, data in files.items() if path not in _MADE}
    old = next(path for path in own if path.startswith(_STRINGS))
    data = own.pop(old).replace(b"{", b'{"mark":"' + mark.encode() + b'",', 1)
    new = f"{_STRINGS}{content_hash(data)}.json"
    pages = {
        path: page.replace(b"</h1>", f" {mark}</h1>".encode(), 1).replace(old.encode(), new.encode())
        for path, page in own.items()
        if path.endswith(".html")
    }
    return complete({**own, **pages, new: data}, Source())


def small(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the site with few pages, which keeps a series short: home, quiz, "about" and the concepts."""
    names = [page_path(name, "nl") for name in ("home", "quiz", "about", "progress")] + [*MISSING.values()]
    folder = record_path("concept/x", "nl").rpartition("/")[0] + "/"
    return {
        path: data
        for path, data in files.items()
        if path not in _MADE and (not path.endswith(".html") or path in names or path.startswith(folder))
    }


def with_files(files: dict[str, bytes], more: dict[str, bytes]) -> dict[str, bytes]:
    """Return the site with some files more, or other ones in their place."""
    return complete({**{path: data for path, data in files.items() if path not in _MADE}, **more}, Source())
