"""Share a result, after reading exactly what is shared."""

from typing import Callable

from app.views.dom import Node, button, element, fill, listen
from app.views.quiz.frame import heading
from wijzer.content.strings import Strings


class ShareView:
    """A section with one button, that opens into the choice, the preview and the ways to share."""

    def __init__(self, lines: list[tuple[str, str]], strings: Strings) -> None:
        """Take what can be shared: (`WITH` or `WITHOUT` answers, the text)."""
        self._lines = dict(lines)
        self._order = [kind for kind, _text in lines]
        self._strings = strings
        self._text = element("textarea", readonly="", rows="2", id="share-text", class_="share-text")
        self._tells = element("p", id="share-tells", class_="notice")
        self._said = element("p", role="status", class_="quiz-message share-said")

    def section(self, ways: list[tuple[str, Callable[[str], None]]]) -> Node:
        """Make the section; `ways` are (name of a button's text, what gets the shared text)."""
        section = element("section", class_="card stack share")
        title = heading(3, self._strings.text("quiz.share"))

        def show() -> None:
            fill(section, [title] + self._opened(ways))
            title.focus()

        section.append(title, button(self._strings.text("quiz.share_open"), show))
        return section

    def say(self, key: str) -> None:
        """Say what became of it."""
        self._said.textContent = self._strings.text(key)

    def select(self) -> None:
        """Select the text, for whoever copies it by hand."""
        self._text.focus()
        self._text.select()

    def _opened(self, ways: list[tuple[str, Callable[[str], None]]]) -> list[Node]:
        text = self._strings.text
        row = element("div", class_="row")
        for name, send in ways:
            row.append(button(text("quiz." + name), self._sender(send)))
        label = element("label", text("quiz.share_preview"), for_="share-text")
        self._text.setAttribute("aria-describedby", "share-tells")
        self._preview(self._order[0])
        choice = [self._choice()] if len(self._order) > 1 else []
        return choice + [label, self._text, self._tells, row, self._said]

    def _sender(self, send: Callable[[str], None]) -> Callable[[], None]:
        return lambda: send(str(self._text.value))

    def _choice(self) -> Node:
        group = element("fieldset", class_="options")
        group.append(element("legend", self._strings.text("quiz.share_what")))
        for kind in self._order:
            label = element("label", class_="choice")
            field = element("input", type="radio", name="share", value=kind)
            field.checked = kind == self._order[0]
            label.append(field, element("span", self._strings.text("quiz.share_" + kind)))
            group.append(label)
        listen(group, "change", lambda event: self._preview(str(event.target.value)))
        return group

    def _preview(self, kind: str) -> None:
        self._text.value = self._lines[kind]
        self._tells.textContent = self._strings.text("quiz.share_tells_" + kind)
        self._said.textContent = ""
