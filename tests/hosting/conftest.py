"""The site on hosts of all kinds."""

import shutil
import tempfile
from pathlib import Path

import pytest

from sitebuild.serve.server import Handler, make_server
from tests.hosting.running import running
from tests.hosting.stock import SERVERS


@pytest.fixture
def serve(tmp_path, dist):
    """Serve the site in these folders of one origin ("" is its root); returns the address."""
    servers = []

    def start(*folders, handler=Handler):
        root = dist if folders == ("",) else tmp_path / "host"
        for folder in folders if root != dist else ():
            place = root / folder
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(dist, target_is_directory=True)
        server = make_server(root, handler=handler)
        server.run()
        servers.append(server)
        return server.url

    yield start
    for server in servers:
        server.stop()


@pytest.fixture(scope="session")
def twice(dist):
    """A folder with the site at its root and in `a/b/`, that a server's own user may read."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for place in (root, root / "a" / "b"):
            shutil.copytree(dist, place, dirs_exist_ok=True)
            place.chmod(0o755)
        yield root


@pytest.fixture(scope="session", params=SERVERS)
def stock(request, twice):
    """The address of a stock server of `twice`: each of them in turn."""
    with running(request.param, twice) as url:
        yield url
