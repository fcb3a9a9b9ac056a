"""A stock server in a process of its own, on a port that was free."""

import os
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from tests.hosting.stock import SERVERS, Place

PATIENCE = 20
"""Seconds in which a server starts or stops, on a busy machine."""


@contextmanager
def running(name, root, recipe=""):
    """Start the server `name` for the folder `root`; gives its address, and stops it at the end."""
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder)
        own.chmod(0o777)  # the server's own user writes its log there
        place = Place(root, _free_port(), own, recipe)
        command = list(map(str, SERVERS[name](place)))
        with (own / "output").open("wb") as output:
            process = subprocess.Popen(command, stdout=output, stderr=output, env=_environment(own))
        try:
            _until_it_answers(process, place)
            yield f"http://127.0.0.1:{place.port}/"
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _until_it_answers(process: subprocess.Popen, place: Place) -> None:
    for _ in range(PATIENCE * 20):
        try:
            socket.create_connection(("127.0.0.1", place.port)).close()
            return
        except ConnectionRefusedError:
            pass
        try:
            process.wait(1 / 20)
            break
        except subprocess.TimeoutExpired:
            pass
    raise AssertionError(f"{process.args[0]} does not answer: {(place.own / 'output').read_text()}")


def _environment(own: Path) -> dict[str, str]:
    """What Debian's `envvars` sets for Apache, and where Caddy keeps its own, in our folder."""
    folders = dict.fromkeys(("APACHE_RUN_DIR", "APACHE_LOG_DIR", "APACHE_LOCK_DIR", "HOME"), str(own))
    users = dict.fromkeys(("APACHE_RUN_USER", "APACHE_RUN_GROUP"), "www-data")
    return {**os.environ, **folders, **users, "APACHE_PID_FILE": str(own / "pid")}
