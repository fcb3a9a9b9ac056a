"""The facets of the site: the ways to narrow hits down, with the documents behind each value."""

from typing import Any

from sitebuild.content.content import Content
from sitebuild.index.documents import SourceDocument
from sitebuild.index.weights import IndexWeights

_NAMES = ("kind", "cluster", "setting", "audience")


def facets(content: Content, docs: list[SourceDocument], lang: str) -> list[dict[str, Any]]:
    """Return each facet with its values: name, label, and the documents as bits of a number, in hex."""
    return [_facet(content, docs, name, lang) for name in _NAMES]


def _facet(content: Content, docs: list[SourceDocument], name: str, lang: str) -> dict[str, Any]:
    holders: dict[str, int] = {}
    for number, doc in enumerate(docs):
        for value in doc.facets[name]:
            holders[value] = holders.get(value, 0) | 1 << number
    order = list(IndexWeights().prior) if name == "kind" else []
    places = {value: place for place, value in enumerate(order)}
    return {
        "name": name,
        "values": [
            [value, _label(content, name, value, lang), f"{holders[value]:x}"]
            for value in sorted(holders, key=lambda value: (places.get(value, len(places)), value))
        ],
    }


def _label(content: Content, name: str, value: str, lang: str) -> str:
    if name == "kind":
        return content.strings[lang][f"search.kind_{value}"]
    kind = "role" if name == "audience" else name
    return content.records[kind][value]["title"][lang]
