"""Ask before something is done."""

from typing import Callable

from pyscript import document

from app.presenters.question import Question
from app.views.dom import Node, button, element, listen
from app.views.press import appear


def ask(question: Question, on_yes: Callable[[], None]) -> None:
    """Show the dialog; call `on_yes` only when that answer is chosen. Escape is a no."""
    dialog = element("dialog", class_="dialog card stack", aria_labelledby="dialog-title")
    dialog.append(element("h2", question.title, id="dialog-title", tabindex="-1", autofocus=""))
    for line in question.lines:
        dialog.append(element("p", line))

    def agree() -> None:
        dialog.close()
        on_yes()

    def refuse() -> None:
        dialog.close()

    row = element("div", class_="row")
    row.append(button(question.yes, agree, primary=True), button(question.no, refuse))
    dialog.append(row)

    def uncover(_event: Node) -> None:
        dialog.remove()
        appear(document.body)  # what lies below can be pressed again, but not by what closed the dialog

    listen(dialog, "close", uncover)
    document.body.append(dialog)
    dialog.showModal()
    appear(dialog)
