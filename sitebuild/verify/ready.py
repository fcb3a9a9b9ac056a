"""The moment that a page's Python is ready, and what the page tells of itself when that does not come."""

from playwright.sync_api import Error, Page

from sitebuild.project import ProblemError

READY = "html[data-python=ready]"

# The page's own technical details, and which of the files it starts with have not come.
_STATE = """() => {
  const notice = document.getElementById("python-failed"), details = notice?.querySelector("textarea");
  notice?.querySelector("button").onclick();
  const came = performance.getEntriesByType("resource").map((file) => file.name);
  const links = [...document.querySelectorAll("link[rel$=preload]")].map((link) => link.href);
  const missing = links.filter((link) => !came.includes(link));
  return JSON.stringify([document.readyState, document.documentElement.dataset, missing, details?.value]);
}"""


class NotReadyError(ProblemError):
    """A page whose Python did not start; the text says how far it came."""


def wait_until_ready(page: Page, seconds: float = 30) -> None:
    """Wait until a page's Python is ready.

    Raises:
        NotReadyError: it was not after so many seconds.
    """
    try:
        page.wait_for_selector(READY, state="attached", timeout=seconds * 1000)
    except Error:
        text = f"{page.url}: its Python did not start in {seconds:.0f} seconds. {_state(page)}"
        raise NotReadyError(text) from None


def _state(page: Page) -> str:
    try:
        return page.wait_for_function(_STATE, timeout=3000).json_value()
    except Error:
        return "The page does not answer."
