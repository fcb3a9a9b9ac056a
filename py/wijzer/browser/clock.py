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
    moment = window.Date.new(at)
    if window.isNaN(moment):
        return ""
    form = to_js({"dateStyle": "long", "timeStyle": "short"})
    return str(moment.toLocaleString(_LOCALES.get(lang, lang), form))
