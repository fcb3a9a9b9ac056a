"""Web servers as Debian ships them: each one's own configuration with only address and folders changed."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.hosting.debian import program

CONFIGURATION = Path("/etc")


@dataclass(frozen=True)
class Place:
    """What a test decides: the folder to serve, the port, and a folder for logs and the like.

    `recipe` is what the hosting guide would have one write, where its section says so.
    """

    root: Path
    port: int
    own: Path
    recipe: str

    def stock(self, name: str) -> Path:
        """Copy a folder of the machine's configuration, to be changed."""
        return Path(shutil.copytree(CONFIGURATION / name, self.own / "etc"))

    def cook(self, path: Path) -> None:
        """Put the recipe, if there is one, at a place in the copy."""
        if self.recipe:
            path.write_text(self.recipe, encoding="utf-8")


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
    place.cook(etc / "sites-enabled" / "default")
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
    added = etc / "conf-enabled" / "ai-in-de-zorg.conf"
    place.cook(added)
    if place.recipe:
        change(added, root=("/var/www/html", place.root))
        shutil.copy(etc / "mods-available" / "headers.load", etc / "mods-enabled")  # as a2enmod does
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
    etc = place.stock("lighttpd")
    place.cook(etc / "conf-enabled" / "90-ai-in-de-zorg.conf")
    conf = etc / "lighttpd.conf"
    change(
        conf,
        folder=("/etc/lighttpd", etc),
        listen=("= 80\n", f'= {place.port}\nserver.bind = "127.0.0.1"\n'),
        listen6=('include_shell "/usr/share/lighttpd/use-ipv6.pl " + server.port', ""),
        root=("/var/www/html", place.root),
        pid=("/run/lighttpd.pid", place.own / "pid"),
        log=("/var/log/lighttpd", place.own),
    )
    return [command, "-D", "-f", conf]


def caddy(place):
    command = program("caddy")
    conf = place.stock("caddy") / "Caddyfile"
    place.cook(conf)
    change(
        conf,
        listen=(":80 {", f"http://127.0.0.1:{place.port} {{"),
        root=("/usr/share/caddy", place.root),
    )
    conf.write_text("{\n\tadmin off\n}\n" + conf.read_text(encoding="utf-8"), encoding="utf-8")
    return [command, "run", "--adapter", "caddyfile", "--config", conf]


def python(place):
    command = [sys.executable, "-m", "http.server", str(place.port), "--bind", "127.0.0.1"]
    return [*command, "--directory", place.root]


SERVERS = {one.__name__: one for one in (nginx, apache, lighttpd, caddy, python)}
DEBIAN = [name for name in SERVERS if name != "python"]
