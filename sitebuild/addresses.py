"""Where each page lives, as a path from the site's root. Links between pages are relative."""

import posixpath
from functools import cache

FOLDERS = {
    "entry": {"nl": "toepassing", "en": "application"},
    "concept": {"nl": "begrip", "en": "concept"},
    "dilemma": {"nl": "dilemma", "en": "dilemma"},
    "role": {"nl": "rol", "en": "role"},
    "topic": {"nl": "thema", "en": "topic"},
    "course": {"nl": "cursus", "en": "course"},
    "cluster": {"nl": "cluster", "en": "cluster"},
}
PAGES = {
    "home": {"nl": "index.html", "en": "index.html"},
    "quiz": {"nl": "quiz.html", "en": "quiz.html"},
    "paper": {"nl": "quiz-papier.html", "en": "quiz-paper.html"},
    "progress": {"nl": "voortgang.html", "en": "progress.html"},
    "webinar": {"nl": "webinar.html", "en": "webinar.html"},
    "about": {"nl": "over.html", "en": "about.html"},
    "privacy": {"nl": "privacy.html", "en": "privacy.html"},
    "licences": {"nl": "licenties.html", "en": "licences.html"},
}
PREFIX = {"nl": "", "en": "en/"}
MISSING = {"en": "en/not-found.html", "nl": "niet-gevonden.html"}
"""The page to show without a network for an address that the site does not have."""


def page_path(name: str, lang: str) -> str:
    """Path of a page of its own, such as `page_path("quiz", "en")` -> `en/quiz.html`."""
    return PREFIX[lang] + PAGES[name][lang]


def list_path(kind: str, lang: str) -> str:
    """Path of the list of a kind: `toepassing/index.html`."""
    return f"{PREFIX[lang]}{FOLDERS[kind][lang]}/index.html"


def record_path(reference: str, lang: str) -> str:
    """Path of a record's page: `record_path("concept/bias", "nl")` -> `begrip/bias.html`."""
    kind, _, record_id = reference.partition("/")
    return f"{PREFIX[lang]}{FOLDERS[kind][lang]}/{record_id}.html"


def slide_path(slide_id: str, lang: str) -> str:
    """Path of a slide on the page that shows the whole webinar."""
    return f"{page_path('webinar', lang)}#{slide_id}"


def relative(target: str, source: str) -> str:
    """The link from page `source` to page `target`, both paths from the root."""
    path, mark, anchor = target.partition("#")
    return _from_folder(path, posixpath.dirname(source) or ".") + mark + anchor


@cache
def _from_folder(path: str, folder: str) -> str:
    return posixpath.relpath(path, folder)
