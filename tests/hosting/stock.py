"""Web servers as Debian ships them: each one's own configuration with only address and folders changed."""

import os
import shutil
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.hosting.debian import program

CONFIGURATION = Path("/etc")
START = 20
"""Seconds in which a server answers, on a busy machine."""


@dataclass(frozen=True)
class Place:
    """What a test decides: the folder to serve, the port, and a folder for logs and the like."""

    root: Path
    port: int
    own: Path

    def stock(self, path: str) -> Path:
        """Copy a file or folder of the machine's configuration, to be changed."""
        there, copy = CONFIGURATION / path, self.own / Path(path).name
        if there.is_dir():
            return Path(shutil.copytree(there, copy))
        return Path(shutil.copy(there, copy))


def change(path, **texts):
    """Replace words of a configuration, each of which must be there: `listen=("80", "8080")`."""
    text = path.read_text(encoding="utf-8")
    for name, (old, new) in texts.items():
        assert old in text, f"{path}: no {name} {old!r}"
        text = text.replace(old, str(new))
    path.write_text(text, encoding="utf-8")


def nginx(place):
    command = program("nginx")
    etc = place.stock("nginx")
    change(
        etc / "nginx.conf",
        folder=("/etc/nginx", etc),
        pid=("/run/nginx.pid", place.own / "pid"),
        logs=("/var/log/nginx", place.own),
    )
    change(
        etc / "sites-enabled" / "default",
        listen=("listen 80", f"listen 127.0.0.1:{place.port}"),
        listen6=("listen [::]:80 default_server;", ""),
        root=("/var/www/html", place.root),
    )
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = "".join(f"{kind}_temp_path {place.own}/{kind};\n" for kind in kinds)
    (etc / "conf.d" / "temporary.conf").write_text(temporary, encoding="utf-8")
    return [command, "-c", etc / "nginx.conf", "-e", place.own / "log", "-g", "daemon off;"]


def apache(place):
    command = program("apache2")
    etc = place.stock("apache2")
    change(etc / "ports.conf", listen=("Listen 80", f"Listen 127.0.0.1:{place.port}"))
    change(etc / "apache2.conf", folder=("<Directory /var/www/>", f"<Directory {place.root}/>"))
    change(
        etc / "sites-enabled" / "000-default.conf",
        listen=("*:80", f"*:{place.port}"),
        root=("/var/www/html", place.root),
    )
    return [command, "-d", etc, "-f", etc / "apache2.conf", "-DFOREGROUND"]


def lighttpd(place):
    command = program("lighttpd")
    conf = place.stock("lighttpd/lighttpd.conf")
    change(
        conf,
        listen=("= 80\n", f'= {place.port}\nserver.bind = "127.0.0.1"\n'),
        listen6=('include_shell "/usr/share/lighttpd/use-ipv6.pl " + server.port', ""),
        root=("/var/www/html", place.root),
        pid=("/run/lighttpd.pid", place.own / "pid"),
        log=("/var/log/lighttpd", place.own),
    )
    return [command, "-D", "-f", conf]


def caddy(place):
    command = program("caddy")
    conf = place.stock("caddy/Caddyfile")
    change(
        conf,
        listen=("\n:80 {", f"\nhttp://127.0.0.1:{place.port} {{"),
        root=("/usr/share/caddy", place.root),
    )
    conf.write_text("{\n\tadmin off\n}\n" + conf.read_text(encoding="utf-8"), encoding="utf-8")
    return [command, "run", "--adapter", "caddyfile", "--config", conf]


def python(place):
    command = [sys.executable, "-m", "http.server", str(place.port), "--bind", "127.0.0.1"]
    return [*command, "--directory", place.root]


SERVERS = {one.__name__: one for one in (nginx, apache, lighttpd, caddy, python)}


class Running:
    """A server in a process of its own, on a port that was free."""

    def __init__(self, name: str, root: Path, own: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}/"
        self._log = own / "output"
        command = SERVERS[name](Place(root, self._port, own))
        with self._log.open("wb") as output:
            self._process = subprocess.Popen(
                list(map(str, command)), stdout=output, stderr=output, env=_environment(own)
            )
        self._until_it_answers()

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(START)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise

    def _until_it_answers(self) -> None:
        for _ in range(START * 20):
            try:
                socket.create_connection(("127.0.0.1", self._port)).close()
                return
            except ConnectionRefusedError:
                pass
            try:
                self._process.wait(1 / 20)
                break
            except subprocess.TimeoutExpired:
                pass
        self._process.kill()
        raise AssertionError(f"{self._process.args[0]} does not answer: {self._log.read_text()}")


def _environment(own: Path) -> dict[str, str]:
    """What Debian's `envvars` sets for Apache, and where Caddy keeps its own, in our folder."""
    folders = dict.fromkeys(("APACHE_RUN_DIR", "APACHE_LOG_DIR", "APACHE_LOCK_DIR", "HOME"), str(own))
    users = dict.fromkeys(("APACHE_RUN_USER", "APACHE_RUN_GROUP"), "www-data")
    return {**os.environ, **folders, **users, "APACHE_PID_FILE": str(own / "pid")}
