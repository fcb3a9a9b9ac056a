"""The site on hosts of all kinds."""

import pytest

from sitebuild.server import Handler, make_server


@pytest.fixture
def serve(tmp_path, dist):
    """Serve the site in these folders of one origin ("" is its root); returns the address."""
    running = []

    def start(*folders, handler=Handler):
        root = dist if folders == ("",) else tmp_path / "host"
        for folder in folders if root != dist else ():
            place = root / folder
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(dist, target_is_directory=True)
        server = make_server(root, handler=handler)
        server.run()
        running.append(server)
        return server.url

    yield start
    for server in running:
        server.stop()
