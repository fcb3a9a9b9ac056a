"""MiniSearch on the same documents in the same browser, to compare with."""

import json
from typing import Any

from sitebuild.bench.engine_page import PAGE_SOURCES
from sitebuild.documents import Document
from sitebuild.node import packages


def minisearch_page(corpus: list[dict[str, Any]]) -> dict[str, bytes]:
    """Return path -> bytes of a page that indexes a corpus with MiniSearch and has `searchIds(query)`."""
    library = packages(dev=True) / "minisearch" / "dist" / "es" / "index.js"
    return {
        "index.html": (PAGE_SOURCES / "minisearch.html").read_bytes(),
        "minisearch.js": library.read_bytes(),
        "corpus.json": json.dumps(corpus).encode(),
    }


def as_corpus(docs: list[Document]) -> list[dict[str, Any]]:
    """Return the site's documents as a corpus: what they say as body, synonyms and misspellings as tags."""
    return [
        {
            "id": doc.reference,
            "title": doc.title,
            "body": " ".join([*doc.fields["summary"], *doc.fields["body"]]),
            "tags": [*doc.fields["synonyms"], *doc.fields["misspellings"]],
        }
        for doc in docs
    ]
