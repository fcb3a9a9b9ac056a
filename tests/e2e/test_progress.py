"""The progress page: what is kept, how it leaves the device and comes back."""

import json
import re

from playwright.sync_api import expect

from sitebuild.addresses import page_path, record_path
from sitebuild.content.content import load
from tests.e2e import quiz_steps
from tests.e2e.quiz_steps import Quiz

PROGRESS = page_path("progress", "nl")
KEPT = "entry/ai-wearables"


def words():
    return load(quiz_steps.DATA).strings["nl"]


def title():
    return load(quiz_steps.DATA).get(KEPT)["title"]["nl"]


def said(page, text):
    return page.get_by_role("status").filter(has_text=text)


def kept_link(page):
    return page.get_by_role("listitem").get_by_role("link", name=title(), exact=True)


def half_a_quiz(page, open_page):
    quiz = Quiz(page)
    open_page(quiz.path)
    quiz.start_webinar()
    quiz.skip(2)
    return quiz


def test_an_empty_page_says_what_to_do_next(page, open_page):
    open_page(PROGRESS)
    page.get_by_role("link", name=words()["progress.to_quiz"], exact=True).click()
    expect(page.get_by_role("button", name="Start de Webinarquiz")).to_be_visible()


def test_a_kept_page_leads_back_and_can_be_removed_and_put_back(page, open_page, site):
    open_page(PROGRESS + "?keep=" + KEPT)
    expect(said(page, title())).to_be_visible()
    assert "?" not in page.url
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(kept_link(page)).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0
    open_page(PROGRESS + "?keep=" + KEPT)
    page.get_by_role("link", name="Terug naar").click()
    expect(page).to_have_url(site + record_path(KEPT, "nl"))
    open_page(PROGRESS + "?keep=entry/nope")
    expect(said(page, "bestaat niet")).to_be_visible()
    assert page.evaluate("localStorage.length") == 1
    page.get_by_role("button", name="Verwijder " + title()).click()
    expect(kept_link(page)).to_have_count(0)
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(kept_link(page)).to_be_visible()


def test_an_attempt_can_be_gone_on_with_and_reviewed(page, open_page):
    quiz = half_a_quiz(page, open_page)
    open_page(PROGRESS)
    page.get_by_role("link", name="Ga verder: Webinarquiz").click()
    expect(quiz.at_question(3)).to_be_visible()
    quiz.skip(len(quiz.set) - 2)
    open_page(PROGRESS)
    expect(page.get_by_text(f"0 van {quiz.scored} punten")).to_be_visible()
    page.get_by_role("link", name="Bekijk je antwoorden: Webinarquiz").click()
    expect(quiz.heading("result")).to_be_visible()


def test_english_dates_name_the_day_first_as_the_pages_do(page, open_page):
    half_a_quiz(page, open_page)
    open_page(page_path("progress", "en"))
    expect(page.get_by_text(re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4} at \d{2}:\d{2}"))).to_be_visible()


def test_everything_comes_back_from_a_file(page, open_page, tmp_path):
    half_a_quiz(page, open_page)
    open_page(PROGRESS + "?keep=" + KEPT)
    with page.expect_download() as download:
        page.get_by_role("button", name="Sla op in een bestand").click()
    saved = tmp_path / "saved.json"
    download.value.save_as(saved)
    before = page.evaluate("({...localStorage})")

    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("dialog").get_by_role("button", name="Annuleer").click()
    assert page.evaluate("({...localStorage})") == before
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("dialog").get_by_role("button", name="Wis alles").click()
    expect(said(page, "gewist")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0

    page.get_by_label("Zet terug uit een bestand").set_input_files(saved)
    expect(page.get_by_role("dialog")).to_contain_text("1 quiz, 2 antwoorden en 1 bewaarde pagina")
    page.get_by_role("button", name="Zet terug", exact=True).click()
    expect(page.get_by_text("Nog bezig: vraag 3")).to_be_visible()
    assert page.evaluate("({...localStorage})") == before
    page.get_by_label("Zet terug uit een bestand").set_input_files(saved)
    expect(said(page, "staat hier al")).to_be_visible()


def test_a_file_that_is_not_ours_changes_nothing(page, open_page, tmp_path):
    half_a_quiz(page, open_page)
    open_page(PROGRESS)
    before = page.evaluate("({...localStorage})")
    head, other = '{"format": "ai-in-de-zorg/progress", ', "geen bestand met voortgang"
    for text, answer in (
        ("", "is leeg"),
        (head + '"v": 2, "rec', "kan niet gelezen worden"),
        ("\0video" * 2_000_000, other),
        (json.dumps(["a" * 9_000_000]), other),
        (head + '"a": "' + "a" * 11_000_000 + '"}', "te groot"),
        (head + '"v": 2, "records": [' + "[1], " * 400_000 + "[]]}", other),
    ):
        bad = tmp_path / "bad.json"
        bad.write_text(text)
        page.get_by_label("Zet terug uit een bestand").set_input_files(bad)
        expect(said(page, answer)).to_be_visible()
        page.evaluate("document.querySelector('#progress-said').hidden = true")
    expect(page.locator("#python-failed")).to_be_hidden()
    assert page.evaluate("({...localStorage})") == before


def test_two_copies_on_one_origin_share_no_progress(page, open_page):
    half_a_quiz(page, open_page)
    keys = page.evaluate("Object.keys(localStorage)")
    # What another copy of the site, in a folder beside this one, has kept.
    page.evaluate(
        "keys => keys.forEach((key, n) => localStorage.setItem('/elsewhere' + key, localStorage[key]))", keys
    )
    page.evaluate("keys => keys.forEach(key => localStorage.removeItem(key))", keys)
    open_page(PROGRESS)
    expect(page.get_by_text(words()["progress.no_attempts"])).to_be_visible()
    expect(page.get_by_role("button", name="Wis alles")).to_be_visible()
    page.get_by_role("button", name="Wis alles").click()
    assert len(page.evaluate("Object.keys(localStorage)")) == len(keys)


def test_the_address_of_a_saved_file_outlives_the_press(page, open_page):
    page.add_init_script("""window.gone = [];
      URL.revokeObjectURL = address => { gone.push(address); };""")
    open_page(PROGRESS)
    with page.expect_download() as saved:
        page.get_by_role("button", name=words()["progress.save"], exact=True).click()
    # WebKit asks for it when the click is long over.
    assert saved.value.url.startswith("blob:")
    assert saved.value.url not in page.evaluate("gone")
