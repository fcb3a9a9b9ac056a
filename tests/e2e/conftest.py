"""The site as a participant meets it: served as it ships, on a phone, with no other origin."""

import pytest

from sitebuild.server import make_server
from tests.pages import open_island


@pytest.fixture(scope="session")
def site(dist):
    """The address of the site, at the root of an origin."""
    server = make_server(dist)
    server.run()
    yield server.url
    server.stop()


@pytest.fixture
def page(new_page):
    """A phone's page. The test fails on a request to elsewhere, an error in the page, or a missing file."""
    return new_page()


@pytest.fixture
def open_page(page, site):
    """Open a path of the site in `page`, and wait until its Python is ready, if it has any."""
    return lambda path: open_island(page, site + path)
