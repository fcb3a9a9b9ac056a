"""How records point to each other, and who points back: computed, never written down twice."""

from sitebuild.content.content import PAGE_KINDS, Content, Record


class Relations:
    """The links between records, followed backwards."""

    def __init__(self, content: Content) -> None:
        self._back: dict[str, list[str]] = {}
        for kind in PAGE_KINDS:
            for record_id, record in content.records[kind].items():
                source = f"{kind}/{record_id}"
                for target in pointed_at(record):
                    self._back.setdefault(target, []).append(source)

    def pointing_to(self, reference: str, kind: str = "") -> list[str]:
        """Return the records that point to this one; only those of `kind`, if named."""
        return [source for source in self._back.get(reference, []) if source.startswith(kind)]


def pointed_at(record: Record) -> list[str]:
    """Return what a record points to, each reference once and in the record's own order."""
    cluster = record.get("cluster")
    references = [f"cluster/{name}" for name in [cluster, *record.get("alsoClusters", [])] if name]
    references += [f"role/{name}" for name in record.get("audience", [])]
    references += [f"concept/{name}" for name in record.get("concepts", [])]
    references += [f"dilemma/{name}" for name in record.get("dilemmas", [])]
    return list(dict.fromkeys([*references, *record["related"]]))
