"""All that may happen to the kept site, as lines of the printed table."""

from collections.abc import Iterator

from playwright.sync_api import Browser

from sitebuild.project import DIST
from tests.bench.faults import answers as faults
from tests.bench.faults import network as network_faults
from tests.bench.faults import storage as storage_faults
from tests.bench.faults.answers import Row
from tests.bench.faults.versions import marked, with_files
from tests.bench.rows import Row as Line

CUTS, STOPS, TABS, COPIES, SLOW = 50, 20, 10, 10, 2
SEED = 5
SLOW_3G = (50_000, 0.4)
"""Bytes a second, and seconds before an answer."""


def table(browser: Browser) -> Iterator[Line]:
    """The full numbers, on the built site."""
    files = {path.relative_to(DIST).as_posix(): path.read_bytes() for path in DIST.rglob("*.*")}
    return faults.lines(rows(browser, with_files(files, {})))


def rows(browser: Browser, files: dict[str, bytes]) -> Iterator[Row]:
    """Every series, of a site and a later version of it."""
    versions = files, marked(files, "(nieuw)")
    yield network_faults.first_visits_cut(browser, files, CUTS, SEED)
    yield network_faults.updates_cut(browser, versions, CUTS, SEED)
    yield network_faults.bad_servers_first(browser, files)
    yield network_faults.bad_servers_update(browser, versions)
    yield network_faults.slow_lines(browser, files, SLOW, *SLOW_3G)
    yield storage_faults.full_storage(browser, versions)
    yield storage_faults.deleted_entries(browser, files, len(network_faults.kept_of(files)), SEED)
    yield storage_faults.stopped_workers(browser, versions, STOPS, SEED)
    yield storage_faults.clocks_back(browser, versions)
    yield storage_faults.two_tabs(browser, versions, TABS)
    yield storage_faults.two_copies(browser, files, COPIES, SEED)
