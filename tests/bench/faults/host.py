"""A host of the site whose network and server fail as they are told to."""

import random
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from sitebuild.serve.server import TYPES, Server


class HostReply(NamedTuple):
    """What goes back for a file; of `body` only the first `sent` bytes, then the line is cut."""

    status: int
    kind: str
    body: bytes
    sent: int


Fault = Callable[[str, HostReply], HostReply | None]
"""Turns the right answer for a path into what is sent; None closes the line without a word."""


class Host(Server):
    """Serves `files` (path -> bytes), which may change while it runs, by way of `fault`."""

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files = files
        self.fault: Fault = fine
        self.asked: list[str] = []
        self.immutable: set[str] = set()
        """What it tells browsers never to ask for again."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        host: Any = self.server
        path = self.path.partition("?")[0].lstrip("/")
        path += "index.html" if not path or path.endswith("/") else ""
        host.asked.append(path)
        body = host.files.get(path)
        kind = TYPES.get(PurePosixPath(path).suffix, "text/plain")
        right = HostReply(404, kind, b"", 0) if body is None else HostReply(200, kind, body, len(body))
        answer = host.fault(path, right)
        if answer is None or answer.sent < len(answer.body):
            self.close_connection = True
        if answer is not None:
            self._send(answer, "max-age=31536000, immutable" if path in host.immutable else "no-cache")

    def _send(self, answer: HostReply, caching: str) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Cache-Control", caching)
        self.end_headers()
        self.wfile.write(answer.body[: answer.sent])

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing of each request."""


@contextmanager
def hosted(files: dict[str, bytes]) -> Generator[Host]:
    """A running host."""
    host = Host(files)
    host.run()
    yield host
    host.stop()


def fine(_path: str, answer: HostReply) -> HostReply | None:
    """Nothing is wrong."""
    return answer


def down(_path: str, _answer: HostReply) -> HostReply | None:
    """There is no network."""
    return None


class CutAfter:
    """A network that breaks in the middle of request number `count` and stays away."""

    def __init__(self, count: int) -> None:
        self._left = count
        self._lock = threading.Lock()
        self.done = threading.Event()

    def __call__(self, _path: str, answer: HostReply) -> HostReply | None:
        """Send all, half, or nothing."""
        with self._lock:
            self._left -= 1
            left = self._left
        if left > 0:
            return answer
        self.done.set()
        return None if left else answer._replace(sent=len(answer.body) // 2)


class Spoilt:
    """A server that has something else for every file but those in `right`."""

    def __init__(self, kind: str, right: frozenset[str]) -> None:
        self._kind = kind
        self._right = right

    def __call__(self, path: str, answer: HostReply) -> HostReply | None:
        """Send the file, or what this kind of trouble makes of it."""
        return answer if path in self._right else _spoil(self._kind, answer)


def _spoil(kind: str, answer: HostReply) -> HostReply:
    body, half = answer.body, len(answer.body) // 2
    made = {
        "500": HostReply(500, "text/html", b"Internal Server Error", 21),
        "line cut half-way": answer._replace(sent=half),
        "truncated file": answer._replace(body=body[:half], sent=half),
        "login page": HostReply(200, "text/html", b"<h1>Log in</h1>", 15),
        "wrong hash": answer._replace(body=body + b" ", sent=len(body) + 1),
    }
    return made[kind]


SPOILS = ("500", "line cut half-way", "truncated file", "login page", "wrong hash")


class Slow:
    """A slow line that all share, which cuts one answer in twenty half-way."""

    def __init__(self, seed: int, bytes_a_second: int, latency: float) -> None:
        self._chance = random.Random(seed)
        self._rate = bytes_a_second
        self._latency = latency
        self._line = threading.Lock()

    def __call__(self, _path: str, answer: HostReply) -> HostReply | None:
        """Take the time it takes, and send all or half."""
        time.sleep(self._latency)
        with self._line:
            time.sleep(len(answer.body) / self._rate)
            cut = self._chance.random() < 0.05
        return answer._replace(sent=len(answer.body) // 2) if cut else answer
