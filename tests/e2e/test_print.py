"""On paper, sheets are filled with whole parts, and what has a meaning is printed without backgrounds."""

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import list_path, page_path, record_path
from tests.e2e.history import remember
from tests.e2e.quiz_steps import Quiz
from tests.e2e.sheets import letters
from tests.e2e.test_reflow import CHIPS
from tests.pages import open_island

A_SHEET = 250
"""Fewer letters than this on a sheet that is not the last: nearly empty."""
FOOT = 140
"""A few more letters than the foot of each page has."""

# What is only a coloured box, and not printed where backgrounds are left out.
BARE = """() => [...document.querySelectorAll("main *")].flatMap(node =>
  ["", "::before", "::after"].filter(part => {
    const style = getComputedStyle(node, part || null);
    const empty = part ? style.content === '""' : !node.childNodes.length;
    const wide = Number.parseFloat(style.inlineSize) > 1;
    const seen = node.checkVisibility() && style.display !== "none" && wide;
    const filled = !/^rgba\\(.* 0\\)$|^rgb\\(255, 255, 255\\)$/.test(style.backgroundColor);
    const line = Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderLeftWidth);
    return empty && seen && filled && !line && style.printColorAdjust !== "exact";
  }).map(part => node.className + part))"""


def pages():
    records = ("entry/chatbots", "concept/bias", CHIPS, "role/dentist")
    own = [page_path(name, "nl") for name in ("home", "webinar", "privacy", "about", "quiz")]
    return [*own, list_path("entry", "nl"), *[record_path(reference, "nl") for reference in records]]


def assert_sheets_are_filled(page):
    sheets = letters(page)
    assert min([A_SHEET, *sheets[:-1]]) == A_SHEET, sheets
    assert sheets[-1] > FOOT, sheets


@pytest.mark.parametrize("path", [*pages(), page_path("home", "nl") + "?q=hart"])
def test_a_page_prints_on_filled_sheets(page, open_page, path):
    open_page(path)
    assert_sheets_are_filled(page)
    page.emulate_media(media="print")
    assert page.evaluate(BARE) == []


def test_the_quiz_on_paper_ends_its_questions_and_its_key_on_filled_sheets(page, open_page):
    open_page(page_path("paper", "nl"))
    sheets = letters(page)
    assert min(sheets) > FOOT, sheets


@pytest.fixture
def quiz(page, site):
    quiz = Quiz(page)
    remember(page, site, quiz.set)
    return quiz


@pytest.mark.parametrize("attempt", ["before", "after", "done"])
def test_a_result_prints_on_filled_sheets(page, open_page, quiz, attempt):
    open_page(f"{quiz.path}?attempt={attempt}")
    expect(quiz.heading("result")).to_be_visible()
    assert_sheets_are_filled(page)
    page.emulate_media(media="print")
    assert page.evaluate(BARE) == []


@pytest.mark.usefixtures("quiz")
def test_progress_prints_on_filled_sheets(page, site):
    open_island(page, site + page_path("progress", "nl"))
    assert_sheets_are_filled(page)
    page.emulate_media(media="print")
    assert page.evaluate(BARE) == []
