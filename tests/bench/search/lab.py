"""A Chromium, and pages of files that exist only for a measurement."""

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page

from sitebuild.dist import write
from sitebuild.serve.server import Handler, make_server

_MINUTES = 5


class _Isolated(Handler):
    """Serves so that the browser's clock steps 5 µs instead of 100."""

    def end_headers(self) -> None:
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        super().end_headers()


@contextmanager
def opened(browser: Browser, files: dict[str, bytes], slower: int = 1) -> Generator[Page]:
    """Serve `files`, open their `index.html`, and wait until `searchReady` is true.

    Args:
        browser: in which a context of its own is made.
        files: path -> bytes.
        slower: how many times slower the page's processor is made.
    """
    with tempfile.TemporaryDirectory() as folder:
        write(files, Path(folder))
        server = make_server(Path(folder), handler=_Isolated)
        server.run()
        context = browser.new_context(service_workers="block")
        try:
            page = context.new_page()
            tools = context.new_cdp_session(page)
            tools.send("Emulation.setCPUThrottlingRate", {"rate": slower})  # pyright: ignore[reportUnknownMemberType]
            page.goto(server.url)
            page.wait_for_function("globalThis.searchReady === true", timeout=_MINUTES * 60_000)
            yield page
        finally:
            context.close()
            server.stop()


def answers(page: Page, queries: list[str]) -> list[list[str]]:
    """Return the ids that `searchIds` of a page gives for each query."""
    return page.evaluate("queries => queries.map(query => Array.from(searchIds(query)))", queries)
