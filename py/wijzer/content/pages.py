"""Title and address of the pages that a text can point to."""


class Pages:
    """The site's pages in one language.

    References are of records (`concept/bias`), slides (`slide/5`) and, without a title, the
    islands (`page/quiz`).
    """

    def __init__(self, pages: dict[str, dict[str, str]], root: str) -> None:
        """Take `pages.json` and the relative path from this page to the site's root."""
        self._pages = pages
        self._root = root

    def has(self, reference: str) -> bool:
        """Whether there is such a page."""
        return reference in self._pages

    def title(self, reference: str) -> str:
        """Return the page's title."""
        return self._pages[reference]["title"]

    def href(self, reference: str) -> str:
        """Return the link to it from this page."""
        return self._root + self._pages[reference]["href"]
