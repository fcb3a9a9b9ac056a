"""The part of "About this site" where one keeps a pack of the site on the device, and removes it."""

from typing import Callable

from app.views.dom import Node, button, by_id, element, fill


class PackRow:
    """One pack: what it is, how much of it is kept, and what one can do."""

    def __init__(self, title: str) -> None:
        """Make the row and show it below the others."""
        self._state = element("p", role="status")
        self._bar = element("progress", aria_label=title)
        self._bar.hidden = True
        self._actions = element("div", class_="row")
        row = element("li", class_="card")
        row.append(element("h3", title), self._state, self._bar, self._actions)
        by_id("offline-packs").append(row)
        by_id("offline-packs-section").hidden = False

    def show(self, text: str, actions: list[tuple[str, Callable[[], None]]]) -> None:
        """Say how things stand, with a button for each action (its text, and what it does)."""
        self._bar.hidden = True
        self._state.textContent = text
        fill(self._actions, [_action(name, do) for name, do in actions])

    def fetching(self, text: str, done: int, total: int) -> None:
        """Show how many bytes of all are there."""
        self._state.textContent = text
        self._bar.max, self._bar.value = total, done
        self._bar.hidden = False
        fill(self._actions, [])


def _action(name: str, do: Callable[[], None]) -> Node:
    return button(name, do)
