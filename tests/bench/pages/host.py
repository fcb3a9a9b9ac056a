"""Serve as a common host does (GitHub Pages): texts packed, and all kept by the browser for ten minutes."""

import gzip
from functools import cache
from pathlib import Path
from typing import Any

from sitebuild.serve.server import Handler

_RUNTIMES = {".mjs": "text/javascript", ".wasm": "application/wasm"}


class HostHandler(Handler):
    """Packs what is made of text. Whatever is asked for has to be a file or the index of a folder."""

    def do_GET(self) -> None:  # noqa: N802 (named by the library)
        """Send a file packed; leave pictures, and what is not there, to the plain server."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix == ".png" or not path.is_file():
            super().do_GET()
            return
        packed = _packed(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        self.wfile.write(packed)

    def guess_type(self, path: Any) -> str:
        """Return the type by the ending, also of what the site itself does without."""
        return _RUNTIMES.get(Path(str(path)).suffix) or super().guess_type(path)

    def end_headers(self) -> None:
        """Let the browser keep the answer."""
        self.send_header("Cache-Control", "max-age=600")
        super(Handler, self).end_headers()


@cache
def _packed(path: Path) -> bytes:
    """A file as gzip packs it; once, so that it takes no time from the page that is measured."""
    return gzip.compress(path.read_bytes(), 6)
