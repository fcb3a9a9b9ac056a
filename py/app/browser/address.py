"""Read and change the page's address. Changes make no new entry in the history."""

import json

from pyscript import window


def parameters() -> dict[str, str]:
    """Return the parameters of the address; of one that is there twice, the last."""
    entries = window.URLSearchParams.new(window.location.search)
    return json.loads(str(window.JSON.stringify(window.Object.fromEntries(entries))))


def query(pairs: list[tuple[str, str]]) -> str:
    """Return the query with these parameters, such as `?attempt=x&q=5`; empty without any."""
    entries = window.URLSearchParams.new()
    for name, value in pairs:
        entries.append(name, value)
    return "?" + str(entries.toString()) if pairs else ""


def replace(pairs: list[tuple[str, str]]) -> str:
    """Put these parameters in the address in place of what it has; returns the query."""
    text = query(pairs)
    window.history.replaceState(window.history.state, "", str(window.location.pathname) + text)
    return text
