"""Turn records into documents to search: texts by field, and where each document leads."""

from dataclasses import dataclass, field

from sitebuild.addresses import record_path
from sitebuild.content.content import PAGE_KINDS, Content, Record
from sitebuild.content.texts import in_a_row

_ENTRY_TEXTS = ("forWhom", "example", "evidence", "limits", "since")


@dataclass(frozen=True)
class SourceDocument:
    """One record in one language, as the index takes it."""

    reference: str
    href: str
    kind: str
    """An entry's own kind (`application`, …), else the record's."""
    title: str
    texts: list[str]
    """What a snippet may show, the summary first."""
    fields: dict[str, list[str]]
    """Field -> texts in the page's language."""
    foreign: dict[str, list[str]]
    """The same for the other language: its title and synonyms only."""
    facets: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def documents(content: Content, lang: str) -> list[SourceDocument]:
    """All documents of a page language, in a fixed order."""
    return [
        _document(content, f"{kind}/{record_id}", record, lang)
        for kind in PAGE_KINDS
        for record_id, record in content.records[kind].items()
    ]


def _document(content: Content, reference: str, record: Record, lang: str) -> SourceDocument:
    kind = reference.partition("/")[0]
    other = "en" if lang == "nl" else "nl"
    body = _own_texts(record, lang)
    facts = [content.records["fact"][fact]["text"][lang] for fact in record["facts"]]
    deck = [line["text"][lang] for _, line in content.deck_lines.get(reference, [])]
    label = record["kind"] if kind == "entry" else kind
    return SourceDocument(
        reference=reference,
        href=record_path(reference, lang),
        kind=label,
        title=record["title"][lang],
        texts=[record["summary"][lang], *body, *facts],
        fields={
            "title": [record["title"][lang]],
            "synonyms": record["synonyms"][lang],
            "misspellings": record["misspellings"],
            "summary": [record["summary"][lang]],
            "body": [*body, *facts, *deck],
            "labels": _labels(content, record, lang),
        },
        foreign={"title": [record["title"][other]], "synonyms": record["synonyms"][other]},
        facets=_facets(record, label),
    )


def _labels(content: Content, record: Record, lang: str) -> list[str]:
    """What the page says of an entry beside its texts: its clusters, where it is used and for whom."""
    clusters = [record["cluster"], *record["alsoClusters"]] if record.get("cluster") else []
    named = [("cluster", one) for one in clusters]
    named += [("setting", one) for one in record.get("settings", [])]
    named += [("role", one) for one in record.get("audience", [])]
    return [content.records[kind][one]["title"][lang] for kind, one in named]


def _own_texts(record: Record, lang: str) -> list[str]:
    texts = [record[name][lang] for name in _ENTRY_TEXTS if record.get(name)]
    for section in record["sections"]:
        texts += [section["heading"][lang], section["text"][lang]]
    return [in_a_row(text) for text in texts]


def _facets(record: Record, label: str) -> dict[str, list[str]]:
    cluster = record.get("cluster")
    return {
        "kind": [label],
        "cluster": [cluster, *record["alsoClusters"]] if cluster else [],
        "setting": record.get("settings", []),
        "audience": record.get("audience", []),
    }
