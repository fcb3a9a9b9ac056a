"""Serve a folder as a plain host would: files by name, right types, nothing else. For one's own machine."""

import errno
import os
import socket
import threading
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from sitebuild.project import ProblemError

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}
"""The endings that the site is made of."""


class Handler(SimpleHTTPRequestHandler):
    """Serves files of the six endings with their type and anything else as unknown bytes."""

    protocol_version = "HTTP/1.1"
    cache = "no-cache"
    """Lets the browser ask again each time."""

    def end_headers(self) -> None:
        """Say how long an answer may be kept; nothing may depend on what a host says here."""
        self.send_header("Cache-Control", self.cache)
        super().end_headers()

    def guess_type(self, path: Any) -> str:
        """Return the type by the ending alone: the machine's own table is left out."""
        return TYPES.get(Path(str(path)).suffix, "application/octet-stream")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing of each request."""


class Server(ThreadingHTTPServer):
    """A server that can be stopped at once, without waiting for open connections."""

    daemon_threads = True
    block_on_close = False
    # So that a server started again keeps its address. On Windows two servers would share the port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, *arguments: Any) -> None:
        """Begin without connections."""
        self._open: set[socket.socket] = set()
        super().__init__(*arguments)

    @property
    def url(self) -> str:
        """The address of the folder."""
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Pass over a browser that hung up."""

    def get_request(self) -> tuple[socket.socket, Any]:
        """Remember who is connected: a browser keeps its connections for the next request."""
        connection, address = super().get_request()
        self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        """Forget who hung up."""
        self._open.discard(request)
        super().shutdown_request(request)

    def run(self) -> None:
        """Serve in the background, until `stop`."""
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self) -> None:
        """Stop, hang up on who is still connected, and give the port back."""
        self.shutdown()
        self.server_close()
        for connection in list(self._open):
            with suppress(OSError):  # it hung up itself just now
                connection.shutdown(socket.SHUT_RDWR)


def make_server(folder: Path, port: int = 0, handler: type[Handler] = Handler) -> Server:
    """Return a server of `folder` on this port or the next free one; 0 lets the system choose."""
    serve = partial(handler, directory=str(folder))
    last = min(port + 99, 2**16 - 1)
    for number in range(port, last + 1) if port else [0]:
        try:
            return Server(("127.0.0.1", number), serve)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    raise ProblemError(f"No free port from {port} to {last}: name another with --port.")
