"""Two copies of the site on one origin share neither progress nor what they keep for offline use."""

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from tests.e2e.quiz_steps import Quiz
from tests.pages import KEPT, open_island


def keys(page, kind):
    script = "caches.keys()" if kind == "caches" else "Object.keys(localStorage)"
    return set(page.evaluate(script))


@pytest.fixture
def origin(serve):
    return serve("a", "b")


def test_they_share_no_progress(new_page, origin):
    page = new_page()
    quiz = Quiz(page)
    open_island(page, origin + "a/" + quiz.path)
    quiz.start_webinar()
    quiz.skip(2)
    before = keys(page, "storage")
    assert before and all(key.startswith("/a/") for key in before)

    open_island(page, origin + "b/" + quiz.path)
    expect(quiz.button("start_quiz", quiz=quiz.text("set_webinar"))).to_be_visible()
    expect(quiz.button("resume", question=3, total=len(quiz.set))).to_have_count(0)
    open_island(page, origin + "b/" + page_path("progress", "nl"))
    page.get_by_role("button", name="Wis alles").click()
    assert keys(page, "storage") == before
    open_island(page, origin + "a/" + quiz.path)
    expect(quiz.button("resume", question=3, total=len(quiz.set))).to_be_visible()


def test_they_share_no_caches(new_page, origin):
    page = new_page(workers="allow")
    for copy in ("a/", "b/"):
        open_island(page, origin + copy + page_path("home", "nl"))
        page.wait_for_selector(KEPT, state="attached", timeout=60_000)
    names = keys(page, "caches")
    assert len(names) == 2 and {name.rpartition("/")[0][-2:] for name in names} == {"/a", "/b"}
    # Whoever removes one copy leaves the other whole.
    page.evaluate("caches.keys().then(all => caches.delete(all.find(name => name.endsWith('/a/'))))")
    page.context.set_offline(True)
    open_island(page, origin + "b/" + page_path("quiz", "en"))
