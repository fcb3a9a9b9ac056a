"""Whether each file arrives as it was built, and under a type that browsers accept."""

import hashlib
from collections.abc import Iterable
from pathlib import PurePosixPath

from sitebuild.verify.deployed import Deployed
from sitebuild.verify.finding import Finding, grouped
from sitebuild.verify.reply import Reply

_SCRIPT = ("text/javascript", "application/javascript", "application/x-javascript")
_TYPES = {
    ".html": ("text/html",),
    ".js": _SCRIPT,
    ".css": ("text/css",),
    ".json": ("application/json", "application/manifest+json"),
    ".png": ("image/png",),
    ".svg": ("image/svg+xml",),
}
_NEEDED = {
    ".html": "browsers show no page",
    ".js": "browsers do not run these scripts",
    ".css": "browsers leave the style out",
}
_UTF8 = ("utf-8", "utf8")


def file_findings(copy: Deployed, answers: Iterable[Reply]) -> list[Finding]:
    """Tell of each file of the copy what came in its place, and of the types of those that came."""
    wrong: list[tuple[str, str]] = []
    better: list[tuple[str, str]] = []
    for answer in answers:
        problem = _problem(answer, copy)
        wrong.append((problem, answer.path))
        if not problem:
            wrong.append((_charset(answer), answer.path))
            needed = PurePosixPath(answer.path).suffix in _NEEDED
            (wrong if needed else better).append((_type(answer), answer.path))
            better.append((_detour(answer, copy), answer.path))
    return grouped(True, wrong) + grouped(False, better)


def _problem(answer: Reply, copy: Deployed) -> str:
    """Say why this is not the file that was built, if so."""
    if answer.trouble:
        return f"No whole answer ({answer.trouble})"
    if answer.status >= 400:
        return f"Not there, or refused (status {answer.status})"
    if hashlib.sha256(answer.data).hexdigest() == copy.hashes[answer.path]:
        return ""
    if answer.url != copy.url + answer.path:
        return f"Sent on to {answer.url.partition('?')[0]}, where something else is (a login page?)"
    if answer.is_page and not answer.path.endswith(".html"):
        return "An HTML page comes in its place (a login page, or a “not found” page with status 200)"
    return "Not as it was built (a copy of two builds, a login page, or a host or proxy that rewrites files)"


def _detour(answer: Reply, copy: Deployed) -> str:
    """Say that the file came by a redirect."""
    moved = answer.url != copy.url + answer.path
    return "Comes by a redirect, one more trip each" if moved else ""


def _type(answer: Reply) -> str:
    """Say that the type is not one that the file may have."""
    ending = PurePosixPath(answer.path).suffix
    right = _TYPES.get(ending)
    if not right or answer.kind in right:
        return ""
    effect = f", so {_NEEDED[ending]}" if ending in _NEEDED else ""
    return f"Type {answer.kind or 'missing'} instead of {right[0]}{effect}"


def _charset(answer: Reply) -> str:
    """Say that the server names another charset: it goes before the one that pages name."""
    named = str(answer.headers.get_param("charset", "")).lower()
    return (
        f"Charset {named} instead of utf-8: letters such as ë show wrong" if named not in ("", *_UTF8) else ""
    )
