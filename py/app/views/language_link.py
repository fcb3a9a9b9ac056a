"""Let the switch to the other language keep the place."""

from typing import Callable

from app.views.dom import by_id, listen

# Before a link is followed, by finger, mouse, keyboard or menu, one of these comes to it.
_BEFORE_USE = ("pointerdown", "focus", "click")


def carry(query: str) -> None:
    """Give the language switch the query of this page, such as `?attempt=x&q=5`; empty takes it off."""
    link = by_id("language-switch")
    if link:
        link.setAttribute("href", str(link.getAttribute("href")).partition("?")[0] + query)


def carry_latest(query: Callable[[], str]) -> None:
    """Give the language switch what `query` returns at the moment the switch is used."""
    link = by_id("language-switch")
    for event in _BEFORE_USE if link else ():
        listen(link, event, lambda _event: carry(query()))
