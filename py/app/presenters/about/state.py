"""What "About this site" tells of what is kept for use without a network, and of a version that waits."""

from typing import Any, Callable

from wijzer.content.strings import Strings
from wijzer.record import Record

READY, BUSY, SAVER = "ready", "busy", "saver"
"""How far keeping is, as `web/scripts/register.js` says it, besides other words for what failed."""


class KeptSite(Record):
    """How many of the version's files are kept, how big they are, and since when (empty: unknown)."""

    def __init__(self, version: str, files: int, size: int, kept: int, since: str) -> None:
        self.version = version
        self.files = files
        self.size = size
        self.kept = kept
        self.since = since

    @property
    def missing(self) -> int:
        """How many files are not kept."""
        return max(0, self.files - self.kept)


class SiteState(Record):
    """How things stand, in words; (name, value) facts about it; the words of a button to keep all now."""

    def __init__(self, text: str, facts: list[tuple[str, str]] | None = None, keep: str = "") -> None:
        self.text = text
        self.facts = facts or []
        self.keep = keep


def state_without(state: str, problem: str, strings: Strings) -> SiteState | None:
    """Return the state where there are no figures of what is kept; None when nothing is known yet.

    Args:
        state: how far keeping is; empty when nothing says so yet.
        problem: why nothing can be kept here, as `kept_site` names it; empty when it can.
        strings: the interface's texts.
    """
    text = strings.text
    if problem:
        return SiteState(text("offline." + problem))
    if state in (READY, BUSY):
        return SiteState(text("offline.ready" if state == READY else "offline.line_busy"))
    key = "offline.saver" if state == SAVER else "offline.failed"
    return SiteState(text(key), keep=text("offline.keep")) if state else None


def state_failed(strings: Strings) -> SiteState:
    """Return the state when keeping could not begin."""
    return SiteState(strings.text("offline.failed"))


def state_busy(kept: KeptSite, strings: Strings) -> SiteState:
    """Return the state while the site is being kept."""
    return SiteState(strings.text("offline.busy", kept=kept.kept, files=kept.files))


def state_incomplete(kept: KeptSite, strings: Strings) -> SiteState:
    """Return the state while what went missing is fetched again."""
    return SiteState(strings.text("offline.incomplete", n=kept.missing))


def state_kept(
    kept: KeptSite, strings: Strings, size: Callable[[int], str], said: Callable[[str], str]
) -> SiteState:
    """Return the state once all was kept; `size` puts bytes into words, `said` the day of an ISO moment."""
    text = strings.text
    facts = [
        (text("offline.what"), text("offline.amount", n=kept.files)),
        (text("offline.size"), size(kept.size)),
        (text("offline.since"), said(kept.since)),
        (text("offline.version"), kept.version),
    ]
    known = [(name, value) for name, value in facts if value]
    return SiteState(text("offline.failed" if kept.missing else "offline.ready"), known)


def new_changes(changes: list[Any], shown: int, lang: str) -> list[str]:
    """Return what the server's version brings that this one does not have: all but the `shown` oldest."""
    return [change["text"][lang] for change in changes[: max(0, len(changes) - shown)]]
