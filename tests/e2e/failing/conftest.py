"""Pages and a site in trouble."""

import pytest

from tests.e2e.failing.faulty_site import FaultySite
from tests.pages import Pages


@pytest.fixture
def faulty(dist):
    site = FaultySite(dist)
    yield site
    site.stop()


@pytest.fixture
def pages(browser):
    """Pages that may have trouble: here it is asked for."""
    made = Pages(browser)
    yield made
    made.troubles.clear()
    made.close()


@pytest.fixture
def page(pages):
    return pages.new()
