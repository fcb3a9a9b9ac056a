"""Any corpus as documents: a JSON list of `{id, title, body, tags, lang}`, for measuring the engine."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeGuard

from sitebuild.content.content import LANGUAGES, load
from sitebuild.index.build import Corpus, light_words
from sitebuild.index.documents import SourceDocument
from sitebuild.index.parts import IndexParts
from sitebuild.index.weights import IndexWeights
from sitebuild.project import ProblemError, Source

KIND = "document"
_TEXTS = ("id", "title", "body")
_MOST_TOLD = 20


def corpus_documents(path: Path) -> tuple[list[SourceDocument], str]:
    """Return the documents of a file (JSON, or JSON packed with gzip) and their language.

    Raises:
        ProblemError: the file is not such a list; the message says what is wrong, and where.
    """
    rows = corpus_rows(path)
    lang = rows[0].get("lang", "nl")
    return [_document(row) for row in rows], lang


def corpus_index(path: Path, weights: IndexWeights | None = None) -> tuple[IndexParts, str, int]:
    """Return the index of a corpus without rules on synonyms, its language, and how many records it has."""
    docs, lang = corpus_documents(path)
    corpus = Corpus(docs, lang, light_words(load(Source().data)), [], [])
    return corpus.index(weights or IndexWeights()), lang, len(docs)


def corpus_rows(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file as they stand there, once nothing is wrong with them."""
    try:
        data = path.read_bytes()
        rows: Any = json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)
    except (OSError, EOFError, ValueError) as error:
        raise ProblemError(f"{path}: cannot be read as JSON: {error}") from error
    if not _is_list(rows) or not rows:
        raise ProblemError(f"{path}: a list of records is needed, at least one.")
    told = [f"{path} /{where}" for where in _problems(rows)]
    if told:
        more = len(told) - _MOST_TOLD
        raise ProblemError("\n".join([*told[:_MOST_TOLD], *([f"and {more} more"] if more > 0 else [])]))
    return rows


def _problems(rows: list[Any]) -> Iterator[str]:
    """What is wrong, each with the place in the file."""
    seen: dict[str, int] = {}
    lang: Any = rows[0].get("lang", "nl") if _is_record(rows[0]) else "nl"
    for number, row in enumerate(rows):
        if not _is_record(row):
            yield f"{number}: a record with id, title and body is needed."
            continue
        yield from (f"{number}/{where}" for where in _problems_of(row, lang))
        if isinstance(row.get("id"), str):
            first = seen.setdefault(row["id"], number)
            if first != number:
                yield f"{number}/id: '{row['id']}' is also the id of /{first}."


def _is_list(rows: Any) -> TypeGuard[list[Any]]:
    return isinstance(rows, list)


def _is_record(row: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(row, dict)


def _problems_of(row: dict[str, Any], lang: Any) -> Iterator[str]:
    for name in _TEXTS:
        if not isinstance(row.get(name), str):
            yield f"{name}: a text is needed."
    if isinstance(row.get("id"), str) and (not row["id"] or "\n" in row["id"]):
        yield "id: one line of text is needed."
    tags = row.get("tags", [])
    if not _is_list(tags) or not all(isinstance(tag, str) for tag in tags):
        yield "tags: a list of texts is needed."
    if row.get("lang", "nl") not in LANGUAGES:
        yield f"lang: '{row['lang']}' is not one of {', '.join(LANGUAGES)}."
    elif row.get("lang", "nl") != lang:
        yield f"lang: '{row.get('lang', 'nl')}', but the first record has '{lang}': one language is needed."


def _document(row: dict[str, Any]) -> SourceDocument:
    return SourceDocument(
        reference=row["id"],
        href=row["id"],
        kind=KIND,
        title=row["title"],
        texts=[row["body"]],
        fields={"title": [row["title"]], "tags": row.get("tags", []), "body": [row["body"]]},
        foreign={},
    )
