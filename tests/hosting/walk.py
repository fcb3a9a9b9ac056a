"""What a visitor does on any host."""

from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from tests.e2e.quiz_steps import Quiz
from tests.pages import KEPT, open_island


def go_round(page, root):
    """Search, open a hit, switch language, answer a question."""
    open_island(page, root + page_path("home", "nl"))
    page.get_by_role("searchbox").fill("hartfalen")
    page.get_by_role("list", name="Resultaten", exact=True).get_by_role("link").first.click()
    expect(page).to_have_url(root + record_path("entry/telemonitoring", "nl"))
    page.locator("#language-switch").click()
    expect(page).to_have_url(root + record_path("entry/telemonitoring", "en"))
    quiz = Quiz(page, "en")
    open_island(page, root + quiz.path)
    quiz.start_webinar()
    quiz.answer_right(quiz.asked())
    expect(quiz.verdict("right")).to_be_visible()


def go_round_offline(page, root):
    """Stay until everything is kept, then go round without a network."""
    open_island(page, root + page_path("home", "nl"))
    page.wait_for_selector(KEPT, state="attached", timeout=60_000)
    page.context.set_offline(True)
    page.reload()
    go_round(page, root)
