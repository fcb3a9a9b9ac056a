"""In which order lists show records."""

import unicodedata
from dataclasses import dataclass

from sitebuild.content.content import Content, Record


@dataclass(frozen=True)
class Group:
    """Records under one heading of a list; without a heading, `cluster` is None."""

    cluster: Record | None
    references: list[str]


def groups(content: Content, kind: str, lang: str) -> list[Group]:
    """Return the records of a kind as a list shows them: entries by cluster, the rest by name."""
    if kind != "entry":
        return [Group(None, by_title(content, [f"{kind}/{name}" for name in content.records[kind]], lang))]
    found: list[Group] = []
    for cluster in cluster_order(content):
        names = [
            name for name, entry in content.records["entry"].items() if entry["cluster"] == cluster["id"]
        ]
        found.append(Group(cluster, by_title(content, [f"entry/{name}" for name in names], lang)))
    return found


def cluster_order(content: Content) -> list[Record]:
    """Return the clusters in the order of `data/site.json`, if it gives one; else by id."""
    clusters = content.records["cluster"]
    order: list[str] = content.site.get("clusters", [])
    return [clusters[name] for name in [*order, *(name for name in clusters if name not in order)]]


def cluster_sizes(content: Content) -> list[tuple[Record, int]]:
    """Return each cluster with how many entries its page lists: also those with another main cluster."""
    entries = content.records["entry"].values()
    return [
        (cluster, sum(cluster["id"] in (entry["cluster"], *entry["alsoClusters"]) for entry in entries))
        for cluster in cluster_order(content)
    ]


def by_title(content: Content, references: list[str], lang: str) -> list[str]:
    """Sort references by the title that a reader sees, accents and capitals aside."""

    def key(reference: str) -> tuple[str, str]:
        title = unicodedata.normalize("NFKD", content.get(reference)["title"][lang])
        return "".join(sign for sign in title if sign.isalnum() or sign == " ").casefold(), reference

    return sorted(references, key=key)
