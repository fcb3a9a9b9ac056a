"""Which day it is where the device is, and how a day reads in a language."""

from pyscript import window

from app.browser.clock import date_text, now
from wijzer.dates import Calendar, moment_of


def calendar() -> Calendar:
    """Return the calendar of the device's own time zone, as of now."""
    return Calendar(now(), _minutes_ahead)


def day_text(day: int, lang: str) -> str:
    """Return a day of that calendar in words."""
    noon = moment_of(day)
    return date_text(noon[:-1], lang)  # without a zone it is noon here


def _minutes_ahead(second: int) -> int:
    # A float: so many milliseconds are too large for JavaScript to get as a plain integer.
    return -int(window.Date.new(second * 1000.0).getTimezoneOffset())
