"""Let the switch to the other language keep the place."""

from app.views.dom import by_id


def carry(query: str) -> None:
    """Give the language switch the query of this page, such as `?attempt=x&q=5`; empty takes it off."""
    link = by_id("language-switch")
    if link:
        link.setAttribute("href", str(link.getAttribute("href")).partition("?")[0] + query)
