"""The keys under which things are kept on the device, all below the site's own path.

a/<attempt>/<n>             an event of an attempt: n = 0 its start, then its answers
s/<kind>/<id>               a page that someone keeps
r/<moment>/q                a recent search
x/a~<attempt>~<n>/<copy>    a damaged event that was quarantined
"""

ATTEMPTS = "a/"
KEPT_PAGES = "s/"
QUARANTINE = "x/"
SEARCHES = "r/"
TABS = 1_000_000
"""One more than the largest number of a tab."""


def event_key(attempt_id: str, number: int) -> str:
    """Return the key of one event of an attempt."""
    return ATTEMPTS + attempt_id + "/" + str(number)


def split_key(key: str) -> tuple[str, int]:
    """Return attempt and number of an event's key; `("", 0)` for any other key."""
    parts = key.split("/")
    if len(parts) != 3 or parts[0] + "/" != ATTEMPTS or not parts[1] or not parts[2].isdigit():
        return ("", 0)
    return (parts[1], int(parts[2]))


def aside_key(key: str, copy: int) -> str:
    """Return the key under which a damaged event is quarantined."""
    return QUARANTINE + key.replace("/", "~") + "/" + str(copy)
