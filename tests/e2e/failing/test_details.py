"""When Python breaks down later, or a person passes on what went wrong: in words, without personal data."""

import json
import threading

from playwright.sync_api import expect

from sitebuild.addresses import page_path
from tests.build.pages.html_pages import content
from tests.e2e.failing.notice import Notice, altered_app
from tests.e2e.quiz_steps import Quiz
from tests.pages import open_island

UPDATE = "    def _update(self) -> None:"
SEARCH_FAILS = "raise ValueError(str(self._field.value))"
ADDRESS = "'https://elsewhere.example/?q=' + str(self._field.value)"
ADDRESS_FAILS = f"document.defaultView.history.replaceState(None, '', {ADDRESS})"
SCORE = "def score(item: Item, response: list[str]) -> Outcome:"
SCORE_FAILS = "if response: raise ValueError(str(response))"  # what was skipped is scored as the quiz opens


def without_text(files, lang, key):
    """The fault of a file of texts in which one is missing."""
    name = next(path for path in files if path.startswith(f"assets/{lang}-search-strings-"))
    texts = json.loads(files[name])
    del texts[key]
    return {name.rpartition("/")[2]: json.dumps(texts).encode()}


def test_a_text_that_is_missing_is_told_when_it_is_needed(page, faulty, files):
    faulty.faults = without_text(files, "nl", "search.empty")
    open_island(page, faulty.url + page_path("home", "nl"))
    notice = Notice(page)
    expect(notice.box).to_be_hidden()
    page.get_by_role("searchbox").fill("xqzwv")
    notice.says("broken")
    expect(notice.box).to_be_in_viewport()


def test_the_details_tell_what_happened_but_not_what_was_searched(page, faulty, files):
    faulty.faults = altered_app(files, "search", "app/pages/search/page.py", UPDATE, SEARCH_FAILS)
    open_island(page, faulty.url + page_path("home", "en") + "?q=geheim")
    page.get_by_role("searchbox").fill("geheimer")
    notice = Notice(page, "en")
    notice.says("broken")
    details = notice.copied()
    assert details["page"] == "/" + page_path("home", "en")
    assert details["language"] == "en"
    assert "Chrome/" in details["browser"]
    assert details["screen"] == "390x844"
    assert (details["online"], details["storage"], details["kept"]) == (True, True, False)
    assert len(details["version"]) == 10
    assert details["time"].startswith("20")
    assert details["errors"][-1] == "ValueError"
    assert any("app/pages/search/page.py" in line for line in details["errors"])
    assert "geheim" not in json.dumps(details)


def test_the_details_wait_for_the_version(page, faulty):
    faulty.faults = {"core.js": None, "version.json": threading.Event()}
    page.goto(faulty.url + page_path("home", "nl"))
    notice = Notice(page)
    notice.says("start")
    expect(notice.button()).to_be_disabled()
    faulty.faults["version.json"].set()
    assert len(notice.copied()["version"]) == 10


def test_a_version_that_does_not_come_is_not_waited_for_long(page, faulty):
    faulty.faults = {"core.js": None, "version.json": threading.Event()}
    page.goto(faulty.url + page_path("home", "nl"))
    notice = Notice(page)
    notice.says("start")
    expect(notice.button()).to_be_enabled(timeout=10_000)
    assert "version" not in notice.copied()


def test_a_version_that_cannot_be_had_is_not_waited_for(page, faulty):
    faulty.faults = {"core.js": None, "version.json": None}
    page.goto(faulty.url + page_path("home", "nl"))
    assert "version" not in Notice(page).copied()


def test_an_address_in_the_browser_s_own_words_loses_its_query(page, faulty, files):
    faulty.faults = altered_app(files, "search", "app/pages/search/page.py", UPDATE, ADDRESS_FAILS)
    open_island(page, faulty.url + page_path("home", "nl") + "?q=geheim")
    page.get_by_role("searchbox").fill("geheimer")
    notice = Notice(page)
    notice.says("broken")
    details = notice.copied()
    assert "https://elsewhere.example/" in details["errors"][0]
    assert "geheim" not in json.dumps(details)


def test_an_answer_that_cannot_be_checked_is_not_in_the_details(page, faulty, files):
    quiz = Quiz(page)
    quiz.ask(faulty.url, "c01")
    faulty.faults = altered_app(files, "quiz", "wijzer/quiz/answers/scoring.py", SCORE, SCORE_FAILS)
    page.reload()
    item = quiz.bank.item("c01")
    quiz.answer(item, item.correct)
    notice = Notice(page)
    notice.says("broken")
    details = notice.copied()
    assert details["page"] == "/" + quiz.path
    assert details["errors"][-1] == "ValueError"
    assert "asked" not in json.dumps(details)
    assert "['b']" not in json.dumps(details)


def test_one_load_later_all_is_well_and_nothing_is_lost(page, faulty, files):
    quiz = Quiz(page)
    quiz.ask(faulty.url, "c01", "c03")
    quiz.skip(1)
    faulty.faults = altered_app(files, "quiz", "wijzer/quiz/answers/scoring.py", SCORE, SCORE_FAILS)
    page.reload()
    item = quiz.bank.item("c03")
    quiz.answer(item, item.correct)
    Notice(page).says("broken")
    faulty.faults = {}
    page.get_by_role("link", name=content().strings["nl"]["pages.failed_reload"]).click()
    expect(quiz.verdict("right")).to_be_visible()
    expect(Notice(page).box).to_be_hidden()
    assert quiz.stored() == [[], item.correct]


def test_details_when_python_did_not_start_name_the_file(page, faulty):
    faulty.faults = {"core.js": None}
    page.goto(faulty.url + page_path("quiz", "nl") + "?set=webinar")
    details = Notice(page).copied()
    assert details["start"] == "start"
    assert any("core.js" in line for line in details["errors"])
    assert "webinar" not in json.dumps(details)


def test_what_cannot_be_copied_can_be_copied_by_hand(page, faulty):
    faulty.faults = {"core.js": None}
    page.add_init_script("document.execCommand = () => false")
    page.goto(faulty.url + page_path("home", "nl"))
    notice = Notice(page)
    notice.button().click()
    notice.tells("by_hand")
    field = notice.box.get_by_role("textbox")
    expect(field).to_be_focused()
    assert field.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd) === one.value")


def test_storage_that_is_blocked_is_in_the_details(page, faulty):
    faulty.faults = {"core.js": None}
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked'); } })"
    )
    page.goto(faulty.url + page_path("home", "nl"))
    assert Notice(page).copied()["storage"] is False
