"""What the rules look at: all of `data/`, as far as it could be read."""

from typing import Any


class Data:
    """The site's settings, the records by kind and id, and the interface's texts by area.

    `ids` names all files of a kind, also those that could not be read and are not in `records`.
    `unread` names what in a file has another shape than its schema asks: file -> fields, as dotted
    paths without the places in lists, such as `choices.feedback`. A rule asks by `having` for records
    in which the fields that it needs can be read, and speaks of all those.
    """

    def __init__(
        self,
        site: dict[str, Any],
        records: dict[str, dict[str, dict[str, Any]]],
        strings: dict[str, dict[str, Any]],
        ids: dict[str, list[str]] | None = None,
        unread: dict[str, list[str]] | None = None,
    ) -> None:
        self.site = site
        self.records = records
        self.strings = strings
        self.ids = ids or {kind: list(found) for kind, found in records.items()}
        self.unread = unread or {}

    def of_kind(self, kind: str) -> list[tuple[str, dict[str, Any]]]:
        """Return the records of a kind with their ids, in the order of the ids."""
        found = self.records.get(kind, {})
        return [(record_id, found[record_id]) for record_id in sorted(found)]

    def having(self, kind: str, *fields: str) -> list[tuple[str, dict[str, Any]]]:
        """Return those of a kind in which each of `fields`, as dotted paths, can be read."""
        return [
            (record_id, record)
            for record_id, record in self.of_kind(kind)
            if not self.lacks(kind + "/" + record_id + ".json", *fields)
        ]

    def lacks(self, file: str, *fields: str) -> bool:
        """Whether one of `fields`, all of it or a part, cannot be read in a file."""
        return any(_touch(field, unread) for field in fields for unread in self.unread.get(file, []))

    def all_have(self, field: str, *kinds: str) -> bool:
        """Whether a field can be read in every file of these kinds; of all kinds when none is named."""
        for kind in kinds or self.ids:
            for record_id in self.ids.get(kind, []):
                lost = record_id not in self.records.get(kind, {})
                if lost or self.lacks(kind + "/" + record_id + ".json", field):
                    return False
        return True


def _touch(one: str, other: str) -> bool:
    """Whether two paths are of the same thing, or of a thing and a part of it."""
    return (other + ".").startswith(one + ".") or (one + ".").startswith(other + ".")
