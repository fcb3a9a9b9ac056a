"""The page as it stands in windows from narrow to wide, and with text from small to large."""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page

_LOOK = (Path(__file__).parent / "layout.js").read_text(encoding="utf-8")
_WINDOWS = ((280, 653), (320, 568), (390, 844), (768, 1024), (1024, 768), (1280, 800), (1920, 1080))
_PERCENTS = (100, 130, 150, 200)
_STANDARD = 16
"""A browser's own size of text, in pixels."""


def cut_text(page: Page) -> str:
    """Tell what is cut or too wide, and in which windows with which text; empty when nothing is."""
    found: dict[str, list[str]] = {}
    for text in _enlarged(page):
        for width, height in _WINDOWS:
            page.set_viewport_size({"width": width, "height": height})
            for what in page.evaluate(_LOOK):
                found.setdefault(what, []).append(f"{width} px, {text}")
    return "\n".join(f"{what}: {'; '.join(where)}" for what, where in found.items())


def _enlarged(page: Page) -> Iterator[str]:
    """Make text larger by the browser's setting, which queries of the window's width follow, and without."""
    tools = page.context.new_cdp_session(page)
    for percent in _PERCENTS:
        size = round(_STANDARD * percent / 100)
        tools.send("Page.setFontSizes", {"fontSizes": {"standard": size}})
        yield f"browser set to {percent} %"
    tools.send("Page.setFontSizes", {"fontSizes": {"standard": _STANDARD}})
    for percent in _PERCENTS[1:]:
        page.evaluate("percent => { document.documentElement.style.fontSize = `${percent}%`; }", percent)
        yield f"text enlarged to {percent} %"
    page.evaluate("document.documentElement.style.fontSize = ''")
