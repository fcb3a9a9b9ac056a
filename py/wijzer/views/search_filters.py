"""Show the facets as checkboxes with counts."""

from typing import Any, Callable

from wijzer.content.strings import Strings
from wijzer.search.index import Facet
from wijzer.views.dom import Node, by_id, element, listen


class FilterPanel:
    """The filters of the search page, filled once and then only counted anew."""

    def __init__(self, facets: list[Facet], strings: Strings, on_change: Callable[[], None]) -> None:
        """Fill the panel; `on_change` is called when a choice changes."""
        self._strings = strings
        self._panel = by_id("filters")
        self._boxes: dict[str, list[tuple[str, Node, Node]]] = {}
        self._shown: dict[str, list[int]] = {}
        form = by_id("filters-form")
        for facet in facets:
            form.append(self._fieldset(facet))
        listen(form, "change", lambda _event: on_change())

    def chosen(self) -> dict[str, list[str]]:
        """Return the chosen values by facet; facets without a choice are left out."""
        filters: dict[str, list[str]] = {}
        for name, boxes in self._boxes.items():
            values = [value for value, box, _count in boxes if box.checked]
            if values:
                filters[name] = values
        return filters

    def choose(self, filters: dict[str, list[str]]) -> None:
        """Set the checkboxes; unknown values are ignored."""
        for name, boxes in self._boxes.items():
            for value, box, _count in boxes:
                box.checked = value in filters.get(name, [])

    def show(self, counts: dict[str, list[int]]) -> None:
        """Show the panel with the hits behind each value; hide it without counts."""
        self._panel.hidden = not counts
        for name, numbers in counts.items():
            before = self._shown.get(name, [])
            for place, number in enumerate(numbers):
                # Only what changed: each step into the page costs more than the comparison.
                if not before or before[place] != number:
                    self._boxes[name][place][2].textContent = str(number)
            self._shown[name] = numbers
        self._title()

    def _title(self) -> None:
        on = sum(len(values) for values in self.chosen().values())
        summary = by_id("filters-summary")
        summary.textContent = (
            self._strings.count("search.filters_on", on) if on else self._strings.text("search.filters")
        )

    def _fieldset(self, facet: Facet) -> Node:
        fieldset = element("fieldset")
        fieldset.append(element("legend", self._strings.text("search.facet_" + facet.name)))
        boxes: list[tuple[str, Any, Any]] = []
        for value in facet.values:
            label = element("label", class_="filter")
            box = element("input", type="checkbox", name=facet.name, value=value.value)
            count = element("span", class_="filter-count")
            label.append(box, element("span", value.label), count)
            fieldset.append(label)
            boxes.append((value.value, box, count))
        self._boxes[facet.name] = boxes
        return fieldset
