"""A seeded sample of what may happen to the kept site; `bench --soak` runs the full numbers."""

import pytest

from tests.bench.faults import network as network_faults
from tests.bench.faults import storage as storage_faults
from tests.bench.faults.offline import SEED
from tests.bench.faults.versions import marked, small, with_files


@pytest.fixture(scope="module")
def site(files):
    """The site with few pages: keeping it is quick."""
    return with_files(small(files), {})


@pytest.fixture(scope="module")
def versions(site):
    return site, marked(site, "(nieuw)")


def all_survive(row):
    assert (row.survived, row.lost) == (row.tried, 0), row


def test_a_cut_first_visit_goes_on_where_it_stopped(browser, site):
    all_survive(network_faults.first_visits_cut(browser, site, 2, SEED))


def test_a_cut_update_leaves_the_old_version_whole(browser, versions):
    all_survive(network_faults.updates_cut(browser, versions, 2, SEED))


def test_a_bad_server_gets_nothing_wrong_kept(browser, site, versions):
    all_survive(network_faults.bad_servers_first(browser, site, ("login page",)))
    all_survive(network_faults.bad_servers_update(browser, versions, ("truncated file",)))


def test_a_line_that_keeps_failing_gets_there(browser, site):
    all_survive(network_faults.slow_lines(browser, site, 1, 50_000_000, 0))


def test_a_full_device_loses_nothing(browser, versions):
    all_survive(storage_faults.full_storage(browser, versions))


def test_what_is_deleted_comes_back(browser, site):
    all_survive(storage_faults.deleted_entries(browser, site, 10, SEED))


def test_a_stopped_worker_goes_on(browser, versions):
    all_survive(storage_faults.stopped_workers(browser, versions, 1, SEED))


def test_a_clock_a_year_back_changes_nothing(browser, versions):
    all_survive(storage_faults.clocks_back(browser, versions))


def test_two_tabs_change_together_and_not_during_a_quiz(browser, versions):
    all_survive(storage_faults.two_tabs(browser, versions, 1))


def test_two_copies_do_not_harm_each_other(browser, site):
    all_survive(storage_faults.two_copies(browser, site, 1, SEED))
