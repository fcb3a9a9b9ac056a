"""Make a search index, with the analyzer that the browser uses."""

import json
from array import array
from typing import Any

from sitebuild.compounds import known_words, parts
from sitebuild.content import LANGUAGES, Content
from sitebuild.documents import Document, documents
from sitebuild.families import families
from sitebuild.lexicon import Knowledge, LexiconWriter
from sitebuild.meanings import Meaning, meanings, single_words
from sitebuild.weighing import Weighing
from wijzer.search import weights
from wijzer.search.analyzer import flat, hyphenated, words
from wijzer.search.index import MARK, SIZE_DIGITS
from wijzer.search.postings import MAX_DOCUMENTS

FACETS = ("kind", "cluster", "setting", "audience")
LONGEST_PHRASE = 5
"""Words of a title or synonym that is known as a whole; nobody types a longer one out."""


def build_index(content: Content, lang: str) -> bytes:
    """Return the index of the site in one language, the same bytes for the same content."""
    docs = documents(content, lang)
    facets = [_facet(content, docs, name, lang) for name in FACETS]
    return index_of(docs, lang, light_words(content), meanings(content.synonyms), facets)


def index_of(
    docs: list[Document], lang: str, light: dict[str, str], ways: list[Meaning], facets: list[dict[str, Any]]
) -> bytes:
    """Return the index of any documents, as `wijzer.search.index` reads it."""
    if len(docs) > MAX_DOCUMENTS:
        raise ValueError(f"The index holds {MAX_DOCUMENTS} documents at most; there are {len(docs)}.")
    other = "en" if lang == "nl" else "nl"
    own = _lexicon(docs, [doc.fields for doc in docs], lang, ways)
    foreign = _lexicon(docs, [doc.foreign for doc in docs], other, ways)
    rows = [_row(doc) for doc in docs]
    places = array("I", [0])
    for row in rows:
        places.append(places[-1] + len(row))
    body = b"".join((*own, *foreign, places.tobytes()))
    header: dict[str, Any] = {
        "lang": lang,
        "own": [len(part) for part in own],
        "foreign": [len(part) for part in foreign],
        "places": 4 * len(places),
        **light,
        "facets": facets,
    }
    head = _head(header, len(body))
    return head + body + b"".join(rows)


def light_words(content: Content) -> dict[str, str]:
    """Both languages' stop words and fillers: one may ask in either on any page."""
    return {
        name: " ".join(sorted({word for lang in LANGUAGES for word in content.strings[lang][key].split()}))
        for name, key in (("stopWords", "search.stop_words"), ("fillers", "search.fillers"))
    }


def _head(header: dict[str, Any], body: int) -> bytes:
    """The size and the header, which itself tells where the rows begin."""
    text = json.dumps({**header, "rows": 10**SIZE_DIGITS}, separators=(",", ":")).encode()
    rows = SIZE_DIGITS + 1 + len(text) + body
    text = text.replace(b'"rows":%d' % 10**SIZE_DIGITS, b'"rows":%*d' % (SIZE_DIGITS + 1, rows))
    return b"%0*d\n" % (SIZE_DIGITS, len(text)) + text


def _row(doc: Document) -> bytes:
    texts = [" ".join(text.split()) for text in (doc.title, *doc.texts)]
    folded = "\n".join(map(flat, texts)).encode()
    return folded + MARK + "\n".join([doc.reference, doc.href, doc.kind, *texts]).encode()


def _lexicon(
    docs: list[Document], fields_of: list[dict[str, list[str]]], lang: str, ways: list[Meaning]
) -> tuple[bytes, bytes, bytes]:
    weighing = Weighing([weights.PRIOR.get(doc.kind, 1.0) for doc in docs])
    for number, fields in enumerate(fields_of):
        for name, texts in fields.items():
            found = [word for text in texts for word in (*words(text), *hyphenated(text))]
            if found:
                weighing.add(number, name, found)
            for phrase in map(words, texts if name in weights.WHOLE_FIELD else ()):
                if 0 < len(phrase) <= LONGEST_PHRASE:
                    weighing.add_phrase(number, name, " ".join(phrase))
    known = weighing.words() | single_words(ways)
    site = known_words(known, lang)
    compounds = {word: found for word in sorted(known) if lang == "nl" and (found := parts(word, site))}
    known |= {part for both in compounds.values() for part in both}
    knowledge = Knowledge(known, families(known, lang), compounds, ways)
    return LexiconWriter(weighing, knowledge).pack()


def _facet(content: Content, docs: list[Document], name: str, lang: str) -> dict[str, Any]:
    holders: dict[str, int] = {}
    for number, doc in enumerate(docs):
        for value in doc.facets[name]:
            holders[value] = holders.get(value, 0) | 1 << number
    order = _facet_order(name)
    return {
        "name": name,
        "values": [
            [value, _facet_label(content, name, value, lang), f"{holders[value]:x}"]
            for value in sorted(holders, key=lambda value: (order.get(value, len(order)), value))
        ],
    }


def _facet_order(name: str) -> dict[str, int]:
    return {kind: place for place, kind in enumerate(weights.PRIOR)} if name == "kind" else {}


def _facet_label(content: Content, name: str, value: str, lang: str) -> str:
    if name == "kind":
        return content.strings[lang][f"search.kind_{value}"]
    kind = "role" if name == "audience" else name
    return content.records[kind][value]["title"][lang]
