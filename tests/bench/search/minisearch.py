"""MiniSearch on the same documents in the same browser, to compare with."""

import json
from pathlib import Path
from typing import Any

from sitebuild.index.documents import SourceDocument
from sitebuild.tools.node import packages

_PAGE = Path(__file__).with_name("minisearch.html")
_TAGS = ("synonyms", "misspellings")


def minisearch_page(corpus: list[dict[str, Any]]) -> dict[str, bytes]:
    """Return path -> bytes of a page that indexes a corpus with MiniSearch and has `searchIds(query)`."""
    library = packages(dev=True) / "minisearch" / "dist" / "es" / "index.js"
    return {
        "index.html": _PAGE.read_bytes(),
        "minisearch.js": library.read_bytes(),
        "corpus.json": json.dumps(corpus).encode(),
    }


def as_corpus(docs: list[SourceDocument]) -> list[dict[str, Any]]:
    """Return the site's documents as a corpus: synonyms and misspellings as tags, all other texts as body."""
    return [
        {
            "id": doc.reference,
            "title": doc.title,
            "body": " ".join(
                text for name, texts in doc.fields.items() if name not in ("title", *_TAGS) for text in texts
            ),
            "tags": [text for name in _TAGS for text in doc.fields[name]],
        }
        for doc in docs
    ]
