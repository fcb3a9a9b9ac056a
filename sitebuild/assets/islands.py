"""The islands: each page whose Python runs in the browser, with all that it needs, as one record."""

from dataclasses import dataclass

from wijzer.search.index import files as index_files

START = "start.json"
"""The module that puts the others in place; Python has it as `start.py`."""
SHARED = "app-shared.json"
"""The modules that the islands which share have in common, so that they are not kept twice."""


@dataclass(frozen=True)
class Texts:
    """A file with the texts of the interface that an island shows."""

    file: str
    areas: tuple[str, ...]
    """How the keys of these texts in `data/strings/` begin."""


@dataclass(frozen=True)
class Part:
    """Modules of an island that come after its start, when its Python asks for them."""

    name: str
    module: str

    @property
    def file(self) -> str:
        """The logical name of the file with its modules."""
        return f"app-{self.name}.json"


@dataclass(frozen=True)
class Island:
    """A page that Python drives. Texts and data are files it reads, one a language."""

    name: str
    module: str
    """The module whose `main` starts it."""
    texts: Texts
    data: tuple[str, ...] = ()
    """What it cannot start without, besides its texts."""
    deferred: tuple[str, ...] = ()
    """What it may ask for when it has started."""
    parts: tuple[Part, ...] = ()
    shares: bool = False
    """Whether what it has in common with others that share is kept once."""

    @property
    def file(self) -> str:
        """The logical name of the file with the modules that it has to itself."""
        return f"app-{self.name}.json"

    @property
    def apps(self) -> list[str]:
        """The logical names of the files with its modules, in the order they are to be unpacked."""
        return [*([SHARED] if self.shares else []), self.file]

    @property
    def files(self) -> tuple[str, ...]:
        """Which data and texts its Python cannot start without."""
        return (*self.data, self.texts.file)


_QUIZ_TEXTS = Texts("strings.json", ("common.", "quiz.", "progress.", "search.kind_"))
_QUIZ_DATA = ("quiz.json", "pages.json")

ISLANDS = (
    Island(
        name="search",
        module="app.pages.search.page",
        texts=Texts("search-strings.json", ("common.", "search.")),
        data=tuple(index_files.AT_ONCE),
        deferred=(*index_files.LATER, _QUIZ_TEXTS.file, "quiz.json"),
        parts=(Part("resume", "app.pages.search.resume"),),
    ),
    Island(
        name="quiz",
        module="app.pages.quiz.page",
        texts=_QUIZ_TEXTS,
        data=_QUIZ_DATA,
        shares=True,
    ),
    Island(
        name="progress",
        module="app.pages.progress.page",
        texts=_QUIZ_TEXTS,
        data=_QUIZ_DATA,
        shares=True,
    ),
    Island(
        name="about",
        module="app.pages.about.page",
        texts=Texts("offline.json", ("offline.",)),
    ),
)


def data_name(name: str, lang: str) -> str:
    """The logical name of what a page of a language reads as `name`."""
    return f"{lang}-{name}"
