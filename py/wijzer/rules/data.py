"""What the rules look at: all of `data/`, as far as each file has the right shape."""

from typing import Any

PAGE_KINDS = ["entry", "concept", "dilemma", "role", "topic", "course", "cluster"]


class Data:
    """The site's settings, the records by kind and id, and the interface's texts by area.

    `ids` names all files of a kind, also those whose shape is wrong and that are not in `records`.
    """

    def __init__(
        self,
        site: dict[str, Any],
        records: dict[str, dict[str, dict[str, Any]]],
        strings: dict[str, dict[str, Any]],
        ids: dict[str, list[str]] | None = None,
    ) -> None:
        self.site = site
        self.records = records
        self.strings = strings
        self.ids = ids or {kind: list(found) for kind, found in records.items()}

    def of_kind(self, kind: str) -> list[tuple[str, dict[str, Any]]]:
        """Return the records of a kind with their ids, in the order of the ids."""
        found = self.records.get(kind, {})
        return [(record_id, found[record_id]) for record_id in sorted(found)]

    def pages(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Return kind, id and record of everything with a page of its own."""
        return [(kind, record_id, record) for kind in PAGE_KINDS for record_id, record in self.of_kind(kind)]
