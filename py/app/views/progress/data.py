"""What someone can do with everything that is kept: save it, put it back, erase it."""

from typing import Callable

from app.views.dom import Node, button, element, listen
from wijzer.content.strings import Strings


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
    # The label is what one sees; the field's own button would speak the browser's language.
    label = element("label", class_="button progress-file")
    field = element("input", type="file", class_="visually-hidden", accept=".json,application/json")
    label.append(element("span", text("progress.restore")), field)

    def chosen(_event: Node) -> None:
        on_file(field)

    listen(field, "change", chosen)
    buttons = element("div", class_="row")
    buttons.append(button(text("progress.save"), on_save), label)
    buttons.append(button(text("progress.erase"), on_erase))
    section.append(buttons)
    return section
