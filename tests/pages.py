"""Pages of a phone, or of what a test asks for, that write down whatever goes wrong in them."""

from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page

from sitebuild.verify.ready import wait_until_ready

PHONE = (390, 844)
DESKTOP = (1280, 800)
KEPT = "html[data-offline=ready]"


class Pages:
    """Makes pages and remembers their trouble."""

    def __init__(self, browser: Browser):
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self.troubles: list[str] = []

    def new(self, size=PHONE, slow=1, workers="block", timezone="Europe/Amsterdam", **options) -> Page:
        """A page in a context of its own. `slow` is how many times slower its CPU is.

        Service workers are off unless `workers` is "allow": keeping the whole site takes a while.
        It asks for little motion, so that a click need not wait until the page has scrolled.
        """
        phone = size == PHONE
        context = self._browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            has_touch=phone,
            is_mobile=phone,
            service_workers=workers,
            locale="nl-NL",
            timezone_id=timezone,
            reduced_motion="reduce",
            **options,
        )
        self._contexts.append(context)
        context.on("request", self._on_request)
        context.on("response", self._on_response)
        context.on("weberror", lambda error: self.troubles.append(f"error in the page: {error.error}"))
        context.on("console", self._on_console)
        page = context.new_page()
        page.troubles = self.troubles
        if slow > 1:
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slow})
        return page

    def close(self) -> None:
        """Close all pages, and fail if any had trouble."""
        for context in self._contexts:
            context.close()
        assert not self.troubles, self.troubles

    def _on_request(self, request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.hostname != "127.0.0.1":
            self.troubles.append(f"asked elsewhere: {request.url}")

    def _on_console(self, message) -> None:
        if "Content Security Policy" in message.text:
            self.troubles.append(f"against the page's policy: {message.text}")

    def _on_response(self, response) -> None:
        if response.status >= 400:
            self.troubles.append(f"{response.status} for {response.url}")


def open_island(page: Page, address: str) -> None:
    """Open a page and wait for its Python, if it has any."""
    page.goto(address)
    if page.locator("script[type=mpy]").count():
        wait_until_ready(page)
