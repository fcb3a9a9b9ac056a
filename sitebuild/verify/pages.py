"""Whether the pages do what they are for, in a real browser: search, the quiz, opening offline."""

from collections.abc import Callable, Iterator

from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as BrowserError

from sitebuild.addresses import FOLDERS, page_path
from sitebuild.verify.deployed import Deployed
from sitebuild.verify.finding import Finding
from sitebuild.verify.ready import READY

_LANG = "nl"
_PATIENCE = 60_000
_ENDED = f"{READY}, #python-failed:not([hidden])"
_POLICY = "violates the following Content Security Policy directive"
_REFUSED = """\
A content security policy stops something that the pages need (docs/hosting.md says what one must allow): """
_NO_RECORDS = "Its files.json names no page of a record, so search finds nothing"
_NO_PYTHON = "Python does not start, so search and the quiz do not work"

# Gives "" once everything is kept, else why not.
_KEEP = """async (worker) => {
  const late = new Promise(tell => setTimeout(tell, 120000, "not everything was kept in two minutes"));
  const keep = async () => {
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
    const script = registration.installing || registration.waiting || registration.active;
    return new Promise(tell => {
      const look = () => {
        if (script.state === "activated") tell("");
        if (script.state === "redundant") tell("not every file could be kept as it was built");
      };
      script.addEventListener("statechange", look);
      look();
    });
  };
  return Promise.race([keep(), late]).catch(error => error.message);
}"""


def page_findings(browser: Browser, copy: Deployed) -> list[Finding]:
    """Tell what a visitor of the copy cannot do."""
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()
    page.set_default_timeout(_PATIENCE)
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    problems = [_run(_python, page, copy)]
    if not problems[0]:
        problems += [_run(_search, page, copy), _run(_quiz, page, copy)]
    if copy.secure:
        problems.append(_run(_offline, page, copy))
    context.close()
    problems += [_REFUSED + line for line in errors if _POLICY in line][:1]
    return [Finding(True, problem) for problem in problems if problem]


def _run(check: Callable[[Page, Deployed], str], page: Page, copy: Deployed) -> str:
    """Return the problem that a check finds; what the browser cannot do is one too."""
    try:
        return check(page, copy)
    except BrowserError as error:
        return f"The browser could not go on at {page.url}: {error.message.splitlines()[0]}"


def _python(page: Page, copy: Deployed) -> str:
    """Open the first page: its Python must start."""
    page.goto(copy.url + page_path("home", _LANG))
    page.wait_for_selector(_ENDED, state="attached")
    return "" if page.locator(READY).count() else _NO_PYTHON


def _search(page: Page, copy: Deployed) -> str:
    """Search for the title of a record: its page must be found."""
    record = next(_records(copy), "")
    if not record:
        return _NO_RECORDS
    page.goto(copy.url + record)
    title = page.get_by_role("heading", level=1).inner_text()
    page.goto(copy.url + page_path("home", _LANG))
    page.wait_for_selector(READY, state="attached")
    page.get_by_role("searchbox").fill(title)
    page.locator(f'#results a[href$="{record}"]').first.wait_for()
    return ""


def _records(copy: Deployed) -> Iterator[str]:
    """Yield the paths of the records' pages, kind by kind."""
    for folders in FOLDERS.values():
        for path in copy.hashes:
            folder, _, name = path.rpartition("/")
            if folder == folders[_LANG] and name.endswith(".html") and name != "index.html":
                yield path


def _quiz(page: Page, copy: Deployed) -> str:
    """Begin the fixed quiz: a question must show."""
    page.goto(copy.url + page_path("quiz", _LANG) + "?set=webinar")
    page.locator("#quiz button").first.click()
    page.locator("#quiz legend").first.wait_for()
    return ""


def _offline(page: Page, copy: Deployed) -> str:
    """Keep everything, then open the first page without a network."""
    home = copy.url + page_path("home", _LANG)
    page.goto(home)
    trouble = str(page.evaluate(_KEEP, copy.url + "sw.js"))
    if trouble:
        return f"Nothing is kept for offline use: {trouble}"
    page.context.set_offline(True)
    page.goto(home)
    return ""
