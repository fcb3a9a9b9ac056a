"""The templates' surroundings: what every template may call."""

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sitebuild.content.content import Content
from sitebuild.content.dates import date_words
from sitebuild.content.order import by_title
from sitebuild.content.texts import blocks
from sitebuild.pages.links import Address, Links, SiteContext
from sitebuild.pages.policy import policy
from sitebuild.project import Source
from wijzer.content.strings import Strings

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Source().web / "templates"


_INDENTED = re.compile("<pre|<script type=.mpy")
"""What begins a part of a page whose line beginnings mean something."""


def _lines(text: str) -> list[str]:
    """The lines of a page, without the spaces before them where these only show how templates nest."""
    lines = text.strip().splitlines()
    if not _INDENTED.search(text):
        lines = [line.strip() for line in lines]
    return [line for line in lines if line.strip()]


class Renderer:
    """Fills templates with one content for one build."""

    def __init__(self, content: Content, site: SiteContext, templates: Path = TEMPLATES) -> None:
        self.content = content
        self.site = site
        self._templates = templates

    @cached_property
    def _environment(self) -> "Environment":
        """Made when the first page is: where all pages are kept, Jinja is not even loaded."""
        from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

        return Environment(
            loader=FileSystemLoader(self._templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )

    def page(self, template: str, address: Address, **values: Any) -> str:
        """Fill one template for the page at `address`."""
        context = {"page_name": "", **self._context(address), **values}
        text = self._environment.get_template(template).render(context)
        return "\n".join(_lines(text)) + "\n"

    def _context(self, address: Address) -> dict[str, Any]:
        strings = Strings(self.content.strings[address.lang])
        links = Links(address, self.site)

        def when(text: str) -> str:
            return date_words(text, address.lang)

        def sort(references: list[str]) -> list[str]:
            return by_title(self.content, references, address.lang)

        return {
            "t": strings.text,
            "count": strings.count,
            "date_words": when,
            "blocks": blocks,
            "by_title": sort,
            "policy": policy,
            "lang": address.lang,
            "other_lang": address.other_lang,
            "root": address.root,
            "path": address.path,
            "content": self.content,
            "site": self.site,
            "asset": links.asset,
            "link": links.record,
            "page_link": links.page,
            "list_link": links.list,
            "slide_link": links.slide,
            "file_link": links.file,
            "language_link": links.language,
            "absolute": links.absolute,
            "absolute_in": links.absolute_in,
        }
