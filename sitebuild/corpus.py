"""Any corpus as documents: a JSON list of `{id, title, body, tags, lang}`, for measuring the engine."""

import gzip
import json
from pathlib import Path
from typing import Any

from sitebuild.documents import Document
from sitebuild.project import ProblemError

KIND = "document"


def corpus_documents(path: Path) -> tuple[list[Document], str]:
    """Return the documents of a file (JSON, or JSON packed with gzip) and their language.

    Raises:
        ProblemError: the file is not such a list; the message says what is wrong.
    """
    try:
        data = path.read_bytes()
        rows = json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)
    except (OSError, ValueError) as error:
        raise ProblemError(f"{path}: cannot be read as JSON: {error}") from error
    if not isinstance(rows, list) or not rows:
        raise ProblemError(f"{path}: a list of records is needed, at least one.")
    for number, row in enumerate(rows):
        if not isinstance(row, dict) or not all(
            isinstance(row.get(name), str) for name in ("id", "title", "body")
        ):
            raise ProblemError(f"{path} /{number}: id, title and body are needed, each a text.")
    lang = rows[0].get("lang", "nl")
    if lang not in ("nl", "en"):
        raise ProblemError(f"{path} /0/lang: '{lang}' is not nl or en.")
    return [_document(row) for row in rows], lang


def _document(row: dict[str, Any]) -> Document:
    tags = [str(tag) for tag in row.get("tags", ())]
    return Document(
        reference=row["id"],
        href=row["id"],
        kind=KIND,
        title=row["title"],
        texts=[row["body"]],
        fields={"title": [row["title"]], "tags": tags, "body": [row["body"]]},
        foreign={},
    )
