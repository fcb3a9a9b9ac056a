"""`serve --watch`: build again on a change and let open pages load anew."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from watchfiles import watch as changes

from sitebuild.project import DIST, ROOT
from sitebuild.serve.server import Handler, make_server

_CODE = ("sitebuild", "py/wijzer", "requirements")
"""What the build itself runs, which a process reads once."""
_WATCHED = ("data", "web", "py", "sitebuild", "requirements")
_SCRIPT = "/__reload.js"
_EVENTS = "/__changes"
_SCRIPTS = {_SCRIPT: "reload.js", "/sw.js": "remove-worker.js"}
_built = threading.Condition()


def watch(port: int, build: Callable[[], bool]) -> int:
    """Build, serve, and build again on each change, until Ctrl-C.

    Args:
        port: the first port to try.
        build: builds, in this process; whether that worked. Once the code of the build changes,
            each build is a process of its own, with the new code.
    """
    build()
    server = make_server(DIST, port, WatchHandler)
    print(f"Serving on {server.url}, building again on a change (Ctrl-C stops)", flush=True)
    server.run()
    folders = [ROOT / name for name in _WATCHED]
    for found in changes(*folders, debounce=200, step=50, raise_interrupt=False):
        if is_own_code(path for _, path in found):
            build = _build_anew
        if build():
            tell_pages()
    server.stop()
    return 0


def is_own_code(paths: Iterable[str]) -> bool:
    """Whether one of these files is of what the build itself runs."""
    return any(Path(path).is_relative_to(ROOT / folder) for path in paths for folder in _CODE)


def tell_pages() -> None:
    """Let every open page load anew."""
    with _built:
        _built.notify_all()


def _build_anew() -> bool:
    """Build in a new process, which reads the code as it is now."""
    return subprocess.call([sys.executable, str(ROOT / "build.py"), "build"]) == 0


class WatchHandler(Handler):
    """Serves pages with the script that reloads them, and a service worker that removes itself."""

    def do_GET(self) -> None:  # noqa: N802 (named by the library)
        """Answer what only exists here; leave the rest to the plain server."""
        path = self.path.partition("?")[0]
        if path in _SCRIPTS:
            self._send((ROOT / "web/scripts" / _SCRIPTS[path]).read_bytes(), "text/javascript")
        elif path == _EVENTS:
            self._tell_changes()
        elif path.endswith(("/", ".html")):
            self._send_page(path)
        else:
            super().do_GET()

    def _send_page(self, path: str) -> None:
        file = Path(self.translate_path(path + "index.html" if path.endswith("/") else path))
        if not file.is_file():
            super().do_GET()
            return
        script = f'<script src="{_SCRIPT}" async></script></body>'
        self._send(file.read_bytes().replace(b"</body>", script.encode()), "text/html; charset=utf-8")

    def _tell_changes(self) -> None:
        """Keep the connection open and send an event after each build."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        while True:
            with _built:
                changed = _built.wait(timeout=15)
            # A comment now and then shows whether the page is still there.
            self.wfile.write(b"data: built\n\n" if changed else b":\n\n")
            self.wfile.flush()

    def _send(self, data: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
