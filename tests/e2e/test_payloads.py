"""Nothing that comes in from outside runs: records, queries, addresses, files and what is stored."""

import json
import shutil
from urllib.parse import quote, urlencode

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import list_path, page_path, record_path
from sitebuild.content.content import PAGE_KINDS, load
from sitebuild.dist import make_site, write
from sitebuild.project import Source
from sitebuild.serve.server import make_server
from tests.build.pages.html_pages import ROOT, PageReader, words
from tests.e2e.quiz_steps import Quiz
from tests.pages import open_island
from tests.payloads import BROKEN, MARKUP, NAMES, PAYLOADS, RECORDS, SCRIPT, Watch
from wijzer.quiz.log.backup import FORMAT, VERSION
from wijzer.quiz.log.event_text import encode_event

HOME, PROGRESS, QUIZ = (page_path(name, "nl") for name in ("home", "progress", "quiz"))
PLAIN = ("publisher", "name", "organiser", "title", "titleEnglish")
"""Fields that hold a text without a language."""
TOGETHER = [
    " ".join(part) for part in (MARKUP[:12], MARKUP[12:24], MARKUP[24:-1], MARKUP[-1:], SCRIPT, BROKEN)
]
"""The payloads in a few texts, where each takes a page of its own."""
AT = "2026-11-23T10:00:00.000Z"


@pytest.fixture
def watch(page):
    return Watch(page)


def struck(value, left):
    """The value of a record with a payload in place of each text that people read."""
    if isinstance(value, list):
        return [struck(one, left) for one in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"nl", "en"} and all(isinstance(text, str) for text in value.values()):
        return {lang: next(left) for lang in value}
    return {
        name: next(left) if name in PLAIN and isinstance(one, str) else struck(one, left)
        for name, one in value.items()
    }


def endless(texts):
    while True:
        yield from texts


@pytest.fixture(scope="module")
def struck_data(tmp_path_factory):
    """A copy of the content in which every text of every record is a payload."""
    data = shutil.copytree(ROOT / "data", tmp_path_factory.mktemp("struck") / "data")
    left = endless(RECORDS)
    for path in sorted(data.rglob("*.json")):
        if path.parent.name not in ("schema", "strings", "synonyms"):
            record = struck(json.loads(path.read_text(encoding="utf-8")), left)
            path.write_text(json.dumps(record), encoding="utf-8")
    return data


@pytest.fixture(scope="module")
def struck_files(struck_data):
    return make_site(source=Source(data=struck_data))


@pytest.fixture(scope="module")
def struck_site(struck_files, tmp_path_factory):
    folder = tmp_path_factory.mktemp("struck-dist")
    write(struck_files, folder)
    server = make_server(folder)
    server.run()
    yield server.url
    server.stop()


def test_the_payloads_strike_where_they_are_taken_for_markup(bare_page):
    """Else the tests below would see nothing because there is nothing to see."""
    watch = Watch(bare_page)
    bare_page.set_content("<p></p>")
    for text in MARKUP:
        bare_page.evaluate("text => { document.body.outerHTML = text; }", text)
        assert any(strike.startswith("made ") for strike in watch.strikes()), text
    bare_page.evaluate("text => { document.body.innerHTML = text; }", MARKUP[7])
    bare_page.wait_for_function("'struck' in window")
    assert "ran" in watch.strikes()


def test_what_is_in_a_record_is_text_on_every_page(struck_files):
    pages = {path: PageReader(data.decode()) for path, data in struck_files.items() if path.endswith(".html")}
    for path, page in pages.items():
        assert [tag for tag in page.tags if "data-struck" in tag.attributes] == [], path
        for tag in page.all("a"):
            assert not tag.attributes["href"].lower().startswith(("javascript:", "data:")), (path, tag)
    shown = " ".join(words(page.one("body").text) for page in pages.values())
    assert [text for text in RECORDS if words(text) not in shown] == []


def test_what_is_in_a_record_stays_text_in_the_browser(page, watch, struck_site, struck_data):
    content = load(struck_data)
    for kind in PAGE_KINDS:
        page.goto(struck_site + list_path(kind, "nl"))
        assert watch.strikes() == []
        for name in list(content.records[kind])[::6]:
            page.goto(struck_site + record_path(f"{kind}/{name}", "nl"))
            title = content.records[kind][name]["title"]["nl"]
            assert words(page.locator("h1").text_content()) == words(title)
            assert watch.strikes() == [], title
    for name in ("webinar", "about", "licences"):
        page.goto(struck_site + page_path(name, "nl"))
        assert watch.strikes() == []


def test_what_is_in_a_record_stays_text_in_search_and_quiz(page, watch, struck_site, struck_data):
    titles = {words(entry["title"]["nl"]) for entry in load(struck_data).records["entry"].values()}
    open_island(page, struck_site + HOME)
    page.get_by_role("searchbox").fill("struck")
    hits = page.locator("#results .hit-title")
    expect(hits).not_to_have_count(0)
    assert any(words(text) in titles for text in hits.all_text_contents())
    assert watch.strikes() == []

    quiz = Quiz(page)
    open_island(page, struck_site + quiz.path)
    quiz.start_webinar()
    for _ in quiz.set:
        assert any(text in page.locator("legend").first.text_content() for text in RECORDS)
        quiz.button("unknown").click()
        assert watch.strikes() == []
        quiz.onward()
    expect(quiz.heading("result")).to_be_visible()
    assert watch.strikes() == []
    open_island(page, struck_site + PROGRESS + "?keep=entry/pacmed")
    open_island(page, struck_site + HOME)
    assert watch.strikes() == []


def test_a_query_is_text(page, watch, open_page):
    open_page(HOME)
    field, said = page.get_by_role("searchbox"), page.locator("#search-count")
    for text in PAYLOADS:
        # Not by keyboard: no key makes half a character.
        field.evaluate("(node, text) => { node.value = text; node.dispatchEvent(new Event('input')); }", text)
        expect(said).not_to_be_empty()
        assert watch.strikes() == [], text
    field.fill("<qqzzqq>{query}</qqzzqq>")
    expect(said).to_contain_text("<qqzzqq>{query}</qqzzqq>")


@pytest.mark.parametrize(
    "path",
    [
        HOME + "?q={0}",
        HOME + "?q=hart&kind={0}&cluster={0}&setting={0}&audience={0}&{0}={0}#{0}",
        QUIZ + "?attempt={0}&q={0}#{0}",
        QUIZ + "?set={0}",
        QUIZ + "?topic={0}&n={0}",
        PROGRESS + "?keep={0}#{0}",
    ],
)
def test_what_an_address_holds_is_text(page, watch, open_page, path):
    for text in [*TOGETHER, *NAMES]:
        open_page(path.format(quote(text.encode("utf-8", "surrogatepass"), safe="")))
        assert watch.strikes() == [], text


def hostile_records():
    """What a file may hold: payloads in the keys, in the events and as the whole value."""
    for place, text in enumerate(PAYLOADS):
        start = {"v": 2, "kind": "start", "at": text, "mode": text, "set": text, "items": ["c01", text]}
        start |= {"orders": {"c01": [text], text: [text]}, "practice_of": text}
        yield f"a/{place}/0", encode_event(start)
        yield f"a/{place}/1", encode_event({"item": "c01", "response": [text], "at": text})
        name = text.replace("/", "")
        yield f"a/{name}/0", encode_event({**start, "at": AT, "set": "webinar", "mode": "quiz"})
        yield f"s/{name}/{name}", encode_event({"v": 1, "at": text})
        yield f"s/entry/{name}", text
        yield f"x/{name}/0", text


def look_around(page, watch, open_page):
    """Open all that shows what is kept."""
    for path in (PROGRESS, HOME, QUIZ, QUIZ + "?attempt=0", QUIZ + "?" + urlencode({"attempt": NAMES[0]})):
        open_page(path)
        assert watch.strikes() == [], path


def test_what_a_restored_file_holds_is_text(page, watch, open_page, tmp_path):
    file = tmp_path / "progress.json"
    file.write_text(
        json.dumps({"format": FORMAT, "v": VERSION, "saved": AT, "records": list(hostile_records())})
    )
    open_page(PROGRESS)
    page.get_by_label("Zet terug uit een bestand").set_input_files(file)
    page.get_by_role("dialog").get_by_role("button", name="Zet terug").click()
    expect(page.get_by_role("status").filter(has_text="Teruggezet")).to_be_visible()
    expect(page.get_by_text(MARKUP[7]).first).to_be_visible()
    assert watch.strikes() == []
    look_around(page, watch, open_page)


def test_a_file_that_is_no_backup_is_text(page, watch, open_page, tmp_path):
    open_page(PROGRESS)
    for text in [
        *PAYLOADS,
        json.dumps({"format": MARKUP[7]}),
        json.dumps({"format": FORMAT, "v": MARKUP[7]}),
    ]:
        file = tmp_path / "file.json"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        page.get_by_label("Zet terug uit een bestand").set_input_files(file)
        expect(page.get_by_role("status").filter(has_text="bestand")).to_be_visible()
        assert watch.strikes() == [], text


def test_what_is_stored_is_text(page, watch, open_page):
    open_page(HOME)
    pairs = [*hostile_records(), ("theme", MARKUP[7])]
    pairs += [(f"r/2026-11-23T10:00:{place:02}.000Z/q", text) for place, text in enumerate(PAYLOADS)]
    page.evaluate("pairs => pairs.forEach(([key, text]) => localStorage.setItem('/' + key, text))", pairs)
    look_around(page, watch, open_page)
