"""Say that some of what is kept cannot be read, and offer it as a file."""

from typing import Callable

from app.views.dom import Node, button, element
from wijzer.content.strings import Strings


def damage_section(count: int, strings: Strings, on_save: Callable[[], None]) -> list[Node]:
    """Make the section; nothing when all can be read."""
    if not count:
        return []
    section = element("section", class_="card stack progress-damage")
    section.append(element("h2", strings.text("progress.damaged")))
    section.append(element("p", strings.count("progress.damaged_about", count)))
    section.append(button(strings.text("progress.damaged_save"), on_save))
    return [section]
