"""Thousands of kept answers: no page stands still for them, and an answer costs what it always did."""

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from tests.bench.pages.history import SIZES, history, seed_storage
from tests.e2e.quiz_steps import Quiz
from tests.pages import open_island

MANY = SIZES[-1]
# Counts each look at the storage, whichever way it is made.
COUNT_LOOKS = """
const storage = localStorage;
window.looks = 0;
const counted = (look) => (...given) => { window.looks++; return look(...given); };
const proxy = new Proxy(storage, {
  get: counted((_, name) => {
    const value = storage[name];
    return typeof value === "function" ? value.bind(storage) : value;
  }),
  ownKeys: counted(Reflect.ownKeys),
  getOwnPropertyDescriptor: counted(Reflect.getOwnPropertyDescriptor),
});
Object.defineProperty(window, "localStorage", { get: () => proxy });
"""
WHOLE = {"home": "#resume a", "quiz": "html[data-python=ready]", "progress": "html[data-python=ready]"}
"""What is there when a page has worked through all answers."""
WATCH_TASKS = """selector => {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver(() => {
    if (document.querySelector(selector)) window.whole ??= performance.now();
  }).observe(document, { attributes: true, childList: true, subtree: true });
}"""
SHARE = "new Promise(done => requestIdleCallback(() => done(window.longest / window.whole)))"
LOADS = 3


@pytest.fixture(scope="module")
def many():
    """What is kept after very many answers."""
    return history(Quiz(None).bank, MANY)


@pytest.mark.parametrize("name", WHOLE)
def test_no_task_is_a_large_part_of_what_many_answers_take(page, site, many, name):
    """A busy machine stretches any task, so the best of some loads counts."""
    page.add_init_script(f"({WATCH_TASKS})({WHOLE[name]!r})")
    seed_storage(page, site, many)
    shares = []
    for _ in range(LOADS):
        open_island(page, site + page_path(name, "nl"))
        expect(page.locator(WHOLE[name]).first).to_be_visible()
        shares.append(page.evaluate(SHARE))
    assert min(shares) < 1 / 4, shares


def test_an_answer_looks_as_seldom_at_thousands_as_at_none(page, site, many):
    page.add_init_script(COUNT_LOOKS)
    quiz = Quiz(page)
    looks = []
    for kept in ({}, many):
        seed_storage(page, site, kept)
        open_island(page, site + quiz.path)
        quiz.start_webinar()
        quiz.skip(1)
        before = page.evaluate("window.looks")
        quiz.skip(4)
        looks.append(page.evaluate("window.looks") - before)
    assert 0 < looks[0] < 200
    assert looks[1] == looks[0]


def test_older_quizzes_show_when_they_are_asked_for(page, site, many):
    seed_storage(page, site, many)
    open_island(page, site + page_path("progress", "nl"))
    rows = page.get_by_role("main").get_by_role("list").first.get_by_role("listitem")
    expect(rows).to_have_count(10)
    older = page.get_by_role("button", name="Toon oudere quizzen")
    older.click()
    expect(rows).to_have_count(20)
    expect(rows.nth(10).get_by_role("link")).to_be_focused()
    while older.is_visible():
        older.click()
    begun = sum(key.endswith("/0") for key in many)
    expect(rows).to_have_count(begun)


def test_everything_of_many_answers_comes_back_from_a_file(page, site, many, tmp_path):
    seed_storage(page, site, many)
    open_island(page, site + page_path("progress", "nl"))
    with page.expect_download() as download:
        page.get_by_role("button", name="Sla op in een bestand").click()
    saved = tmp_path / "saved.json"
    download.value.save_as(saved)
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("dialog").get_by_role("button", name="Wis alles").click()
    expect(page.get_by_role("status").filter(has_text="Alles is gewist")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0
    page.get_by_label("Zet terug uit een bestand").set_input_files(saved)
    expect(page.get_by_role("dialog")).to_contain_text(f"{MANY} antwoorden", timeout=30_000)
    page.get_by_role("button", name="Zet terug", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="Teruggezet")).to_be_visible(timeout=30_000)
    assert len(page.evaluate("({...localStorage})")) == len(many)
