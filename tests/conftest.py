"""What the browser tests share: the built site, a browser, and pages that tell of trouble."""

from collections import Counter
from os import environ
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import sync_playwright

from sitebuild.dist import make_site, write
from sitebuild.tools.chromium import launch
from tests.pages import Pages

# What a test starts must not find what was compiled of a source that changed within the same second.
environ["PYTHONDONTWRITEBYTECODE"] = "1"


def pytest_addoption(parser):
    """`--complete`: a browser or server that cannot be had is a failure, not just named."""
    parser.addoption("--complete", action="store_true")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Let a test that was not run fail where all have to be."""
    report = yield
    if report.skipped and item.config.getoption("--complete"):
        report.outcome, report.longrepr = "failed", call.excinfo.value.msg
    return report


def pytest_terminal_summary(terminalreporter):
    """Print which files take longest, set-up and all: where a second saved is worth most."""
    seconds = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if hasattr(report, "duration"):
                seconds[Path(report.nodeid.partition("::")[0]).as_posix()] += report.duration
    terminalreporter.section("slowest ten files")
    for name, taken in seconds.most_common(10):
        terminalreporter.write_line(f"{taken:6.1f} s  {name}")


@pytest.fixture(scope="session")
def dist(tmp_path_factory):
    """The site as a folder, made once for all processes that run tests. Not to be changed."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in environ else own) / "site"
    with FileLock(folder.with_suffix(".lock")):
        if not folder.exists():
            half = folder.with_suffix(".half")
            write(make_site(), half)
            half.rename(folder)
    return folder


@pytest.fixture(scope="session")
def files(dist):
    """Everything of the site, path -> bytes."""
    return {
        path.relative_to(dist).as_posix(): path.read_bytes() for path in dist.rglob("*") if path.is_file()
    }


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
