"""The rendered pages as the tests read them: tags, links and texts."""

from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from sitebuild.addresses import relative
from sitebuild.content.content import load
from sitebuild.pages.render import render

ROOT = Path(__file__).parents[3]
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SVG_VOID = {"use"}


class StubSite:
    """A build that has every asset at its logical name and remembers which were asked for."""

    drawings = frozenset({"search", "quiz", "progress", "slides", "next", "keep", "cluster", "logo"})
    licences = (
        {"name": "Part", "version": "1", "licence": "MIT", "text": "Free", "home": "https://part.example/"},
    )

    def __init__(self, url=None):
        self.url = url
        self.asked = set()

    def asset(self, name, from_path):
        self.asked.add(name)
        return relative(name, from_path)

    def __getattr__(self, name):
        """What starts Python is another test's concern: here it is empty."""
        if name.startswith("python_") or name in ("deferred", "apps"):
            return _Nothing()
        raise AttributeError(name)


class _Nothing(str):
    """An empty text that, when called, gives an empty text."""

    __slots__ = ()

    def __call__(self, *_arguments):
        return ""


class Tag:
    """One element: its name, attributes, the elements around it, and its text."""

    def __init__(self, name, attributes, parents):
        self.name = name
        self.attributes = attributes
        self.parents = parents
        self.text = ""

    def __repr__(self):
        return f"<{self.name} {self.attributes}>"

    def classes(self):
        return (self.attributes.get("class") or "").split()

    def inside(self, name):
        """Whether it is, or is within, an element of class `name`."""
        return any(name in tag.classes() for tag in [self, *self.parents])


class PageReader(HTMLParser):
    """Reads a page strictly: each tag that opens must close, in order."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.tags = []
        self._open = []
        self.feed(html)
        self.close()
        assert not self._open, f"not closed: {self._open}"

    def handle_starttag(self, tag, attrs):
        assert len(dict(attrs)) == len(attrs), f"an attribute twice: {tag} {attrs}"
        element = Tag(tag, dict(attrs), list(self._open))
        self.tags.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag, attrs):
        assert tag in SVG_VOID | VOID, f"closed at once: {tag}"
        self.tags.append(Tag(tag, dict(attrs), list(self._open)))

    def handle_endtag(self, tag):
        assert self._open and self._open[-1].name == tag, f"</{tag}> closes {self._open[-1:]}"
        self._open.pop()

    def handle_data(self, data):
        for element in self._open:
            element.text += data

    def all(self, name, /, **attributes):
        """The elements of a name (`*` for any) that have these attributes."""
        wanted = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
        return [
            tag
            for tag in self.tags
            if name in ("*", tag.name)
            and all(tag.attributes.get(key) == value for key, value in wanted.items())
        ]

    def one(self, name, /, **attributes):
        """The only such element."""
        (found,) = self.all(name, **attributes)
        return found

    def of_class(self, name):
        """The elements of a class."""
        return [tag for tag in self.tags if name in tag.classes()]


def words(text):
    """A text with its white space evened out."""
    return " ".join(text.split())


@cache
def content():
    """The project's own content."""
    return load(ROOT / "data")


@cache
def pages(url=None):
    """All files that `render` makes, path -> text, and the assets that they ask for."""
    site = StubSite(url)
    return render(content(), site), site.asked


@cache
def readers():
    """All pages, path -> reader."""
    return {path: PageReader(text) for path, text in pages()[0].items() if path.endswith(".html")}
