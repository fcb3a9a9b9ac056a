"""What time it is, and how a moment reads in a language."""

from pyscript import window
from pyscript.ffi import to_js

# The pages write English dates with the day first; "en" alone would be American.
_LOCALES = {"en": "en-GB"}


def now() -> str:
    """Return this moment as ISO 8601 in UTC, such as `2026-11-23T19:11:34.000Z`."""
    return str(window.Date.new().toISOString())


def moment_text(at: str, lang: str) -> str:
    """Return an ISO moment in words and in local time; empty for what is no moment."""
    return _text(at, lang, {"dateStyle": "long", "timeStyle": "short"})


def date_text(at: str, lang: str) -> str:
    """Return the local date of an ISO moment in words; empty for what is no moment."""
    return _text(at, lang, {"dateStyle": "long"})


def _text(at: str, lang: str, form: dict[str, str]) -> str:
    moment = window.Date.new(at)
    if window.isNaN(moment):
        return ""
    return str(moment.toLocaleString(_LOCALES.get(lang, lang), to_js(form)))
