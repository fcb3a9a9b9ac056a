"""A seeded sample of what may go wrong with someone's answers; `bench --soak` runs the full numbers."""

from tests.bench.faults.answers import SEED, damaged_stores, kills, two_tabs


def test_no_acknowledged_answer_is_lost_when_the_page_is_closed(browser, site):
    row = kills(browser, site, 10, SEED)
    assert (row.survived, row.lost) == (row.tried, 0), row


def test_the_page_starts_from_a_damaged_store_and_offers_what_it_cannot_read(browser, site):
    row = damaged_stores(browser, site, 25, SEED)
    assert (row.survived, row.lost) == (row.tried, 0), row


def test_two_tabs_that_answer_at_once_lose_no_answer(browser, site):
    row = two_tabs(browser, site, 2)
    assert (row.survived, row.lost) == (row.tried, 0), row
