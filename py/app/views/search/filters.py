"""Show the facets as checkboxes with counts."""

from typing import Callable

from app.views.dom import Node, Visibility, by_id, element, listen
from wijzer.content.strings import Strings
from wijzer.search.index.reader import Facet


class FilterPanel:
    """The filters of the search page, filled once and then only counted anew.

    A step into the page costs MicroPython far more than one of its own, and a keystroke changes most
    counts. So the choice is kept here, and counts are written only while someone can see them.
    """

    def __init__(
        self,
        facets: list[Facet],
        strings: Strings,
        on_change: Callable[[], None],
        count: Callable[[], dict[str, list[int]]],
    ) -> None:
        """Fill the panel; `on_change` is called when a choice changes, `count` when counts are seen."""
        self._strings = strings
        self._on_change = on_change
        self._count = count
        self._panel = by_id("filters")
        self._visible = Visibility(self._panel)
        self._open = bool(self._panel.open)
        self._summary = by_id("filters-summary")
        self._values: dict[str, list[str]] = {}
        self._boxes: dict[str, list[tuple[Node, Node, Node]]] = {}
        self._chosen: dict[str, list[str]] = {}
        form = by_id("filters-form")
        for facet in facets:
            form.append(self._fieldset(facet))
        listen(form, "change", self._changed)
        listen(self._panel, "toggle", lambda _event: self._toggled())

    def chosen(self) -> dict[str, list[str]]:
        """Return the chosen values by facet; facets without a choice are left out."""
        return self._chosen

    def choose(self, filters: dict[str, list[str]]) -> None:
        """Set the checkboxes; unknown values are ignored."""
        for name, boxes in self._boxes.items():
            for value, (_label, box, _count) in zip(self._values[name], boxes):
                box.checked = value in filters.get(name, [])
        self._read()

    def show(self, useful: bool) -> None:
        """Show the panel when it is useful or a filter is on, with the hits behind each value."""
        self._visible.show(useful or bool(self._chosen))
        self._write_counts()

    def _toggled(self) -> None:
        self._open = bool(self._panel.open)
        self._write_counts()

    def _changed(self, _event: Node) -> None:
        self._read()
        self._on_change()

    def _read(self) -> None:
        self._chosen = {}
        for name, boxes in self._boxes.items():
            values = [value for value, row in zip(self._values[name], boxes) if row[1].checked]
            if values:
                self._chosen[name] = values
        on = sum(len(values) for values in self._chosen.values())
        count, text = self._strings.count, self._strings.text
        self._summary.textContent = count("search.filters_on", on) if on else text("search.filters")

    def _write_counts(self) -> None:
        if not self._open:
            return
        for name, numbers in self._count().items():
            for (label, box, count), number in zip(self._boxes[name], numbers):
                count.textContent = str(number)
                label.hidden = not number and not box.checked

    def _fieldset(self, facet: Facet) -> Node:
        fieldset = element("fieldset")
        fieldset.append(element("legend", self._strings.text("search.facet_" + facet.name)))
        boxes: list[tuple[Node, Node, Node]] = []
        for value in facet.values:
            label = element("label", class_="filter")
            box = element("input", type="checkbox", name=facet.name, value=value.value)
            count = element("span", class_="filter-count")
            label.append(box, element("span", value.label), count)
            fieldset.append(label)
            boxes.append((label, box, count))
        self._values[facet.name] = [value.value for value in facet.values]
        self._boxes[facet.name] = boxes
        return fieldset
