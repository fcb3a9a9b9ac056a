"""Make the search index of a page language, with the analyzer that the browser uses."""

import json
from collections import defaultdict
from typing import Any

from sitebuild.compounds import parts
from sitebuild.content import LANGUAGES, Content
from sitebuild.documents import Document, documents
from sitebuild.lexicon import Terms, packed
from wijzer.search import weights
from wijzer.search.analyzer import hyphenated, words
from wijzer.search.postings import MAX_DOCUMENTS
from wijzer.search.stemming import stem_for

FACETS = ("kind", "cluster", "setting", "audience")


def build_index(content: Content, lang: str) -> bytes:
    """Return `index-<lang>.json`, the same bytes for the same content; read by `wijzer.search.index`."""
    docs = documents(content, lang)
    if len(docs) > MAX_DOCUMENTS:
        raise ValueError(f"The index holds {MAX_DOCUMENTS} documents at most; there are {len(docs)}.")
    other = "en" if lang == "nl" else "nl"
    data: dict[str, Any] = {
        "lang": lang,
        "own": packed(_terms([doc.fields for doc in docs], split=lang == "nl"), stem_for(lang)),
        "foreign": packed(_terms([doc.foreign for doc in docs], split=other == "nl"), stem_for(other)),
        "stopWords": _stop_words(content),
        "priors": [weights.PRIOR[doc.kind] for doc in docs],
        "documents": [[doc.reference, doc.href, doc.kind, doc.title, *doc.texts] for doc in docs],
        "facets": [_facet(content, docs, name, lang) for name in FACETS],
    }
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")).encode()


def _stop_words(content: Content) -> str:
    """Both languages' stop words: one may ask in either on any page."""
    both = (word for lang in LANGUAGES for word in content.strings[lang]["search.stop_words"].split())
    return " ".join(sorted(set(both)))


def _terms(fields_of: list[dict[str, list[str]]], split: bool) -> Terms:
    """Count every word of every document by field; a part of a compound counts for less."""
    terms = Terms()
    vocabulary = {
        word for fields in fields_of for texts in fields.values() for text in texts for word in words(text)
    }
    for number, fields in enumerate(fields_of):
        for name, texts in fields.items():
            counts: defaultdict[str, float] = defaultdict(float)
            for text in texts:
                _count(counts, text, vocabulary if split else set())
                if name in weights.PHRASE and text:
                    terms.phrases[" ".join(words(text))][number] = weights.PHRASE[name]
            terms.add(number, name, counts)
    return terms


def _count(counts: defaultdict[str, float], text: str, vocabulary: set[str]) -> None:
    for word in (*words(text), *hyphenated(text)):
        counts[word] += 1
        for part in parts(word, vocabulary):
            counts[part] += weights.COMPOUND_PART


def _facet(content: Content, docs: list[Document], name: str, lang: str) -> dict[str, Any]:
    holders: dict[str, int] = {}
    for number, doc in enumerate(docs):
        for value in doc.facets[name]:
            holders[value] = holders.get(value, 0) | 1 << number
    order = _facet_order(content, name)
    return {
        "name": name,
        "values": [
            [value, _facet_label(content, name, value, lang), f"{holders[value]:x}"]
            for value in sorted(holders, key=lambda value: (order.get(value, len(order)), value))
        ],
    }


def _facet_order(content: Content, name: str) -> dict[str, int]:
    kinds = list(weights.PRIOR)
    return {kind: place for place, kind in enumerate(kinds)} if name == "kind" else {}


def _facet_label(content: Content, name: str, value: str, lang: str) -> str:
    if name == "kind":
        return content.strings[lang][f"search.kind_{value}"]
    kind = "role" if name == "audience" else name
    return content.records[kind][value]["title"][lang]
