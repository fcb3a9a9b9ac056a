"""What the browser tests share: the built site, a browser, and pages that tell of trouble."""

import pytest
from playwright.sync_api import sync_playwright

from sitebuild.dist import make_site, write
from sitebuild.tools.chromium import launch
from tests.pages import Pages


def pytest_addoption(parser):
    """`--browsers all`: one that cannot be had is a failure, not just named."""
    parser.addoption("--browsers", choices=["all"])


@pytest.fixture(scope="session")
def files():
    """Everything of the site, path -> bytes."""
    return make_site()


@pytest.fixture(scope="session")
def dist(files, tmp_path_factory):
    """The site as a folder."""
    folder = tmp_path_factory.mktemp("dist")
    write(files, folder)
    return folder


@pytest.fixture(scope="session")
def playwright():
    """What starts browsers."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright):
    """One browser for all tests."""
    chromium = launch(playwright)
    yield chromium
    chromium.close()


@pytest.fixture
def new_page(browser):
    """Make pages, each with storage and caches of its own; the test fails on trouble in any of them."""
    pages = Pages(browser)
    yield pages.new
    pages.close()
