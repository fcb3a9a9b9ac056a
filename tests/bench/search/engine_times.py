"""How soon the shipped index answers once it is there, in the engine alone."""

from statistics import median

from playwright.sync_api import Browser

from sitebuild.content.content import LANGUAGES, Content
from sitebuild.engine.page import engine_page
from sitebuild.index.build import build_index
from tests.bench.rows import Goal, Row, judged
from tests.bench.search.lab import opened

INDEX_READY = Goal(60, at_most=True, form=".0f", unit=" ms")
_LOADS = 5


def rows(content: Content, browser: Browser, slower: int) -> list[Row]:
    """How long it takes to open the index, in fresh pages of both languages."""
    times: list[float] = []
    for lang in LANGUAGES:
        files = engine_page(build_index(content, lang), lang)
        for _ in range(_LOADS):
            with opened(browser, files, slower) as page:
                times.append(float(page.evaluate("indexMs")))
    beside = f"median of {len(times)} loads, most {max(times):.0f}"
    return [judged("index ready after load", median(times), INDEX_READY, beside)]
