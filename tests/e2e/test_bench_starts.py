"""What the bench compares the start of the home page with is the same page: it finds the same."""

import shutil

import pytest
from playwright.sync_api import expect

from sitebuild.serve.server import make_server
from sitebuild.verify.ready import wait_until_ready
from tests.bench.pages.host import HostHandler
from tests.bench.pages.start_times import BARE, HOME, PYODIDE, add_variants


@pytest.fixture(scope="module")
def variants(dist, tmp_path_factory):
    """The site with the two other pages, as the bench serves it."""
    folder = shutil.copytree(dist, tmp_path_factory.mktemp("variants") / "site")
    add_variants(folder)
    server = make_server(folder, handler=HostHandler)
    server.run()
    yield server.url
    server.stop()


def found(page, address):
    page.goto(address)
    wait_until_ready(page, 60)
    page.get_by_role("searchbox").fill("hartfalen")
    titles = page.get_by_role("list", name="Resultaten", exact=True).get_by_role("link")
    expect(titles.first).to_be_visible()
    return titles.all_inner_texts()


def test_search_on_pyodide_and_without_pyscript_finds_what_the_home_page_finds(page, variants):
    hits = found(page, variants + HOME)
    assert hits
    assert found(page, variants + BARE) == hits
    assert page.evaluate("document.querySelector('script[src*=pyscript]')") is None
    assert found(page, variants + PYODIDE) == hits
    assert page.evaluate("document.querySelector('script[type=mpy]')") is None
