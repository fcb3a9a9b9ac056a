"""What a page looks like on paper: how much is written on each sheet."""

import re
import zlib

from playwright.sync_api import Page

_MARGIN = dict.fromkeys(("top", "bottom", "left", "right"), "10mm")


def letters(page: Page) -> list[int]:
    """Print on A4 and count the letters on each sheet."""
    pdf = page.pdf(format="A4", margin=_MARGIN)
    parts = dict(re.findall(rb"\n(\d+) 0 obj\n(.*?)\nendobj", pdf, re.DOTALL))
    sheets = [part for part in parts.values() if re.search(rb"/Type /Page\b", part)]
    contents = [re.search(rb"/Contents (\d+) 0 R", sheet)[1] for sheet in sheets]
    return [_letters(parts[number]) for number in contents]


def _letters(part: bytes) -> int:
    """Count in the instructions that draw a sheet: a letter is four digits in a text to show."""
    drawing = zlib.decompress(part.partition(b"stream\n")[2].removesuffix(b"\nendstream"))
    return sum(len(digits) // 4 for digits in re.findall(rb"<([0-9A-Fa-f]+)>", drawing))
