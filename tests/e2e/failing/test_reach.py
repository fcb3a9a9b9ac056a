"""Whatever fails in Python, in a handler, a task or what comes later, on each island, reaches the notice.

And what fails elsewhere in the page does not.
"""

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from tests.e2e.failing.notice import Notice, altered_app
from tests.e2e.quiz_steps import Quiz
from tests.pages import open_island

FAULT = "raise ValueError('secret')"
ABOUT = "app/pages/about/page.py"
SEARCH = "app/pages/search/page.py"
STARTS = {  # island -> module and heading of its first step
    "about": (ABOUT, "    async def start("),
    "quiz": ("app/pages/quiz/page.py", "    def start("),
    "progress": ("app/pages/progress/page.py", "    def start("),
    "search": (SEARCH, "    def start("),
}


def broken(faulty, files, island, module, heading, fault=FAULT):
    faulty.faults = altered_app(files, island, module, heading, fault)


def tells(page, lang="nl"):
    """The notice says that something broke, and its details name the kind of error and no more."""
    notice = Notice(page, lang)
    notice.says("broken")
    errors = notice.copied()["errors"]
    assert "ValueError" in errors
    assert "secret" not in str(errors)


@pytest.mark.parametrize("island", STARTS)
def test_what_fails_at_the_start_is_told(page, faulty, files, island):
    broken(faulty, files, island, *STARTS[island])
    page.goto(faulty.url + page_path("home" if island == "search" else island, "en"))
    if island == "about":  # it is ready at once, and goes on in a task
        tells(page, "en")
    else:
        Notice(page, "en").says("start")


@pytest.mark.parametrize("heading", ["    async def _show_state(", "    async def _show_new("])
def test_a_task_that_fails_is_told(page, faulty, files, heading):
    broken(faulty, files, "about", ABOUT, heading)
    page.goto(faulty.url + page_path("about", "nl"))
    tells(page)


def test_a_task_that_fails_after_it_has_waited_is_told(page, faulty, files):
    fault = "import asyncio; await asyncio.sleep(0.1); " + FAULT
    broken(faulty, files, "about", ABOUT, "    async def _show_new(", fault)
    page.goto(faulty.url + page_path("about", "nl"))
    tells(page)


def test_a_task_that_the_browser_fails_is_told(page, faulty, files):
    fault = "from pyscript import window; await window.Promise.reject(window.Error.new('ValueError'))"
    broken(faulty, files, "about", ABOUT, "    async def _show_new(", fault)
    page.goto(faulty.url + page_path("about", "nl"))
    Notice(page).says("broken")


def test_a_task_that_a_button_begins_is_told(page, faulty, files):
    broken(faulty, files, "about", ABOUT, "    async def _keep(")
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    open_island(page, faulty.url + page_path("about", "nl"))
    page.get_by_role("button", name="Nu bewaren").click()
    tells(page)


def test_what_fails_when_later_files_are_there_is_told(page, faulty, files):
    broken(faulty, files, "search", SEARCH, "    def _complete(")
    page.goto(faulty.url + page_path("home", "nl"))
    tells(page)


def test_what_fails_after_a_pause_is_told(page, faulty, files):
    module, heading = (
        "app/browser/search_state.py",
        "def write(",
    )
    broken(faulty, files, "search", module, heading, f"if state.query: {FAULT}")
    open_island(page, faulty.url + page_path("home", "nl"))
    page.get_by_role("searchbox").fill("robot")
    tells(page)
    page.goto("about:blank")  # it fails once more, as one leaves


def test_what_fails_in_a_part_that_comes_later_is_told(page, faulty, files):
    name = next(path for path in files if path.startswith("assets/app-resume-"))
    quiz = Quiz(page)
    quiz.ask(faulty.url, "c01", "c03")
    broken(faulty, files, "resume", "app/pages/search/resume.py", "def main(")
    assert name.rpartition("/")[2] in faulty.faults
    page.goto(faulty.url + page_path("home", "nl"))
    tells(page)


def test_what_fails_when_the_browser_answers_is_told(page, faulty, files):
    quiz = Quiz(page)
    quiz.ask(faulty.url, "c01")
    broken(faulty, files, "quiz", "app/pages/quiz/after.py", "        def say(")
    page.reload()
    quiz.skip(1)
    tells(page)


BACKUPS = "app/pages/progress/backups.py"


def test_what_fails_with_a_file_that_was_chosen_is_told(page, faulty, files):
    broken(faulty, files, "progress", BACKUPS, "    def _accepts(")
    open_island(page, faulty.url + page_path("progress", "nl"))
    chosen = {"name": "x.json", "mimeType": "application/json", "buffer": b"{}"}
    page.locator("input[type=file]").set_input_files(chosen)
    tells(page)


def test_what_fails_in_work_that_is_done_in_turns_is_told(page, faulty, files):
    broken(faulty, files, "progress", BACKUPS, "    def _save(")
    open_island(page, faulty.url + page_path("progress", "nl"))
    page.get_by_role("button", name="Sla op in een bestand").click()
    tells(page)


FROM_A_BLOB = """(code) => new Promise((done) => {
    const src = URL.createObjectURL(new Blob([code]));
    const onload = () => setTimeout(done, 50);
    document.body.append(Object.assign(document.createElement("script"), { src, onload }));
})"""


FOREIGN = {
    "a refusal without an exception": """() => new Promise(done => {
        setTimeout(done, 50);
        Promise.reject("Object Not Found Matching Id:1");
    })""",
    "a notice of the browser": """() => new Promise(done => {
        addEventListener("error", () => setTimeout(done));
        const box = document.body.appendChild(document.createElement("div"));
        new ResizeObserver(() => { box.style.height = box.offsetHeight + 1 + "px"; }).observe(box);
    })""",
    "a script of another origin": """() => new Promise(done => {
        addEventListener("error", () => setTimeout(done));
        dispatchEvent(new ErrorEvent("error", { message: "Script error." }));
    })""",
}


@pytest.fixture
def usable(pages, faulty):
    """Home, where a script may come from anywhere; afterwards it still shows no notice and can be used."""
    page = pages.new(bypass_csp=True)
    open_island(page, faulty.url + page_path("home", "nl"))
    yield page
    expect(Notice(page).box).to_be_hidden()
    page.get_by_role("searchbox").fill("robot")
    expect(page.get_by_role("list", name="Resultaten", exact=True).get_by_role("link").first).to_be_visible()
    expect(Notice(page).box).to_be_hidden()


@pytest.mark.parametrize("code", ["throw new Error('x')", "Promise.reject(new Error('x'))", "x y"])
def test_what_an_extension_s_script_gets_wrong_is_not_told(usable, code):
    usable.evaluate(FROM_A_BLOB, code)


@pytest.mark.parametrize("what", FOREIGN)
def test_what_is_nobody_s_or_the_browser_s_own_is_not_told(usable, what):
    usable.evaluate(FOREIGN[what])


def test_an_error_of_one_of_the_site_s_own_scripts_is_told(page, faulty, files):
    name = next(path for path in files if path.startswith("assets/register-"))
    fails = b"addEventListener('click', () => { throw new Error('of our own'); });"
    faulty.faults = {name.rpartition("/")[2]: files[name] + fails}
    open_island(page, faulty.url + page_path("home", "nl"))
    page.get_by_role("heading", level=1).click()
    Notice(page).says("broken")
