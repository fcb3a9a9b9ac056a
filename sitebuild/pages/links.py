"""Links as templates write them: from the page at hand to whatever a name stands for."""

from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urljoin

from sitebuild import addresses
from sitebuild.content.content import LANGUAGES


class SiteContext(Protocol):
    """What the pages need to know of the build that they are part of."""

    @property
    def url(self) -> str | None:
        """The site's address, such as `https://host/a/b/`; None when the build does not know it."""
        ...

    @property
    def licences(self) -> Any:
        """The third-party parts, each with name, version, licence, text, home."""
        ...

    def asset(self, name: str, from_path: str) -> str:
        """The link from the page `from_path` to a bundled file, by its logical name."""
        ...


@dataclass(frozen=True)
class Address:
    """Where one page lies in each language, and the language at hand."""

    paths: dict[str, str]
    lang: str

    @property
    def path(self) -> str:
        """The page's path from the site's root."""
        return self.paths[self.lang]

    @property
    def root(self) -> str:
        """The prefix that leads from the page to the site's root: empty, `../`, `../../`."""
        return "../" * self.path.count("/")

    @property
    def other_lang(self) -> str:
        """The language that the page can be switched to."""
        return next(lang for lang in LANGUAGES if lang != self.lang)


@dataclass(frozen=True)
class Links:
    """The links of the page at `address`; all relative, but for the two `absolute` ones."""

    address: Address
    site: SiteContext

    def file(self, path: str) -> str:
        """Link to a file by its path from the root."""
        return addresses.relative(path, self.address.path)

    def asset(self, name: str) -> str:
        """Link to a bundled file by its logical name."""
        return self.site.asset(name, self.address.path)

    def record(self, reference: str) -> str:
        """Link to the page of a record."""
        return self.file(addresses.record_path(reference, self.address.lang))

    def page(self, name: str) -> str:
        """Link to a page of its own, such as `quiz`."""
        return self.file(addresses.page_path(name, self.address.lang))

    def list(self, kind: str) -> str:
        """Link to the list of a kind."""
        return self.file(addresses.list_path(kind, self.address.lang))

    def slide(self, slide_id: str) -> str:
        """Link to a slide on the webinar's page."""
        return self.file(addresses.slide_path(slide_id, self.address.lang))

    def language(self) -> str:
        """Link to this page in the other language."""
        return self.file(self.address.paths[self.address.other_lang])

    def absolute(self, link: str) -> str:
        """Make a link of this page absolute, on a site whose address is known."""
        return urljoin(urljoin(self.site.url or "", self.address.path), link)

    def absolute_in(self, lang: str) -> str:
        """Give this page's whole address in a language, on a site whose address is known."""
        path = self.address.paths[lang]
        return urljoin(self.site.url or "", path.removesuffix("index.html"))
