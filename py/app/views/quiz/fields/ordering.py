"""What to put in order: rows that go up and down by their own buttons."""

from app.views.dom import Node, element, listen
from app.views.press import appear
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Choice

UP = -1
DOWN = 1


class OrderingFields:
    """Rows in the order in which they come; that order is an answer only when it is confirmed."""

    def __init__(self, choices: list[Choice], strings: Strings) -> None:
        self._strings = strings
        self._choices = list(choices)
        self._touched = False
        self._list = element("ol", class_="ordering", role="list")
        self._buttons: dict[str, tuple[Node, Node]] = {}
        for choice in choices:
            self._list.append(self._row(choice))
        self._said = element("p", role="status", class_="ordering-said muted")
        self.nodes: list[Node] = [self._list, self._said]
        self._mark_ends()

    def response(self) -> list[str]:
        """Return the ids in the order of the rows."""
        return [choice.id for choice in self._choices]

    def missing(self) -> str:
        """Ask once whether rows that nobody moved are in order."""
        if self._touched:
            return ""
        self._touched = True
        return "quiz.order_untouched"

    def _row(self, choice: Choice) -> Node:
        row = element("li", class_="ordering-row")
        up, down = self._button("quiz.up", choice, UP), self._button("quiz.down", choice, DOWN)
        self._buttons[choice.id] = (up, down)
        moves = element("span", class_="ordering-moves")
        moves.append(up, down)
        row.append(element("span", choice.text, class_="ordering-text"), moves)
        return row

    def _button(self, key: str, choice: Choice, step: int) -> Node:
        text = self._strings.text(key)
        node = element("button", text, type="button", class_="button", aria_label=f"{text}: {choice.text}")
        listen(node, "click", lambda _event: self._move(choice, step))
        return node

    def _move(self, choice: Choice, step: int) -> None:
        here = self._choices.index(choice)
        there = here + step
        if not 0 <= there < len(self._choices):
            self._say("quiz.at_top" if step == UP else "quiz.at_bottom", choice)
            return
        self._touched = True
        # The neighbour moves, not the row itself: its button stays in the page and keeps the focus.
        rows = self._list.children
        row, neighbour = rows.item(here), rows.item(there)
        self._list.insertBefore(neighbour, row.nextSibling if step == UP else row)
        appear(neighbour)  # under the finger, which did not mean it
        self._choices[here], self._choices[there] = self._choices[there], choice
        self._mark_ends()
        self._say("quiz.moved", choice)

    def _mark_ends(self) -> None:
        # Not `disabled`: that would take the focus away from a row that has arrived.
        last = len(self._choices) - 1
        for place, choice in enumerate(self._choices):
            up, down = self._buttons[choice.id]
            up.setAttribute("aria-disabled", "true" if place == 0 else "false")
            down.setAttribute("aria-disabled", "true" if place == last else "false")

    def _say(self, key: str, choice: Choice) -> None:
        place, total = self._choices.index(choice) + 1, len(self._choices)
        self._said.textContent = self._strings.text(key, place=place, total=total, text=choice.text)
