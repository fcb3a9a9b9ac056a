"""A self-report to print: what was done and when, with room for a name and for reflection."""

from typing import Callable

from pyscript import document

from app.presenters.progress.report import Report
from app.views.dom import Node, button, element, fill, listen
from app.views.progress.table import table_node
from wijzer.content.strings import Strings


class ReportView:
    """Chooses the attempt, takes a name that is kept nowhere, and prints."""

    def __init__(
        self,
        names: list[str],
        report: Callable[[int], Report],
        strings: Strings,
        on_print: Callable[[], None],
    ) -> None:
        """Take the names of the attempts, and what makes the report of the one at a place among them."""
        self._names = names
        self._report = report
        self._strings = strings
        self._on_print = on_print
        self._paper = element("article", class_="report stack")
        self._name = element(
            "input", type="text", id="report-name", autocomplete="off", class_="report-field"
        )
        self._words = element("textarea", rows="4", id="report-words", class_="report-field")
        self._choice = element("select", id="report-attempt", class_="report-field")

    def section(self) -> list[Node]:
        """Make the section; nothing before the first finished quiz."""
        if not self._names:
            return []
        text = self._strings.text
        section = element("section", class_="stack report-form")
        section.append(element("h2", text("progress.report")), element("p", text("progress.report_about")))
        for place, name in enumerate(self._names):
            self._choice.append(element("option", name, value=str(place)))
        for key, field in (("attempt", self._choice), ("name", self._name), ("words", self._words)):
            section.append(element("label", text("progress.report_" + key), for_="report-" + key), field)
        section.append(button(text("progress.report_print"), self._print))
        # What the browser's own menu prints is the page, unless a report was asked for.
        listen(document.defaultView, "afterprint", lambda _event: document.body.classList.remove("reporting"))
        return [section, self._paper]

    def _print(self) -> None:
        text, report = self._strings.text, self._report(int(self._choice.value))
        title = element("h2", text("progress.report_title"))
        rows = element("dl", class_="report-lines")
        for label, value in [(text("progress.report_name"), str(self._name.value))] + report.lines:
            rows.append(element("dt", label), element("dd", value or " "))
        words = element("p", str(self._words.value), class_="report-words")
        head = element("h3", text("progress.report_words"))
        fill(self._paper, [title, rows, table_node(report.topics), head, words])
        document.body.classList.add("reporting")
        self._on_print()
