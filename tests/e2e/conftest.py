"""The site as a participant meets it: served as it ships, on a phone, with no other origin."""

import pytest

from sitebuild.serve.server import make_server
from sitebuild.tools import node
from tests.pages import open_island

THEMES = ("light", "dark")


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
def bare_page(browser):
    """A page whose trouble is wanted."""
    context = browser.new_context(service_workers="block")
    yield context.new_page()
    context.close()


@pytest.fixture
def open_page(page, site):
    """Open a path of the site in `page`, and wait until its Python is ready, if it has any."""
    return lambda path: open_island(page, site + path)


@pytest.fixture(scope="session")
def axe():
    """The source of axe-core."""
    return (node.packages(dev=True) / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def findings(page, axe):
    """Tell what axe finds serious or critical in `page`, in both themes."""

    def find():
        found = []
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            page.evaluate(axe)
            result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
            found += [
                (theme, rule["id"], [spot["target"] for spot in rule["nodes"]])
                for rule in result["violations"]
                if rule["impact"] in ("serious", "critical")
            ]
        return found

    return find
