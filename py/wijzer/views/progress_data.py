"""What someone can do with everything that is kept: save it, put it back, erase it."""

from typing import Callable

from wijzer.content.strings import Strings
from wijzer.views.dom import Node, button, element, listen


def data_section(
    strings: Strings,
    on_save: Callable[[], None],
    on_file: Callable[[Node], None],
    on_erase: Callable[[], None],
) -> Node:
    """Make the section; `on_file` gets the field in which a file was chosen."""
    text = strings.text
    section = element("section", class_="stack")
    section.append(element("h2", text("progress.data")), element("p", text("progress.data_about")))
    field = element("input", type="file", id="restore", accept=".json,application/json")
    label = element("label", text("progress.restore"), for_="restore", class_="progress-file-label")
    box = element("div", class_="progress-file")
    box.append(label, field)

    def chosen(_event: Node) -> None:
        on_file(field)

    listen(field, "change", chosen)
    buttons = element("div", class_="row")
    buttons.append(button(text("progress.save"), on_save), button(text("progress.erase"), on_erase))
    section.append(buttons, box)
    return section
