"""Make a search index, with the analyzer that the browser uses."""

import json
from array import array
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import Any

from sitebuild.content.content import LANGUAGES, Content
from sitebuild.index.documents import Document, documents
from sitebuild.index.lexicon import Knowledge, LexiconWriter
from sitebuild.index.meanings import Meaning, meanings, single_words
from sitebuild.index.weighing import Weighing
from sitebuild.words.knowledge import word_knowledge
from wijzer.search import weights
from wijzer.search.analysis.analyzer import hyphenated, words
from wijzer.search.analysis.flat import marks_of
from wijzer.search.index.files import AT_ONCE, LATER, complete, open_index
from wijzer.search.index.lexicon import KEYS, key
from wijzer.search.index.postings import MAX_DOCUMENTS
from wijzer.search.index.reader import NUMBER, SIZE_DIGITS, Index, text_pieces

FACETS = ("kind", "cluster", "setting", "audience")
_CUTS = ("!g", "!p", "0", "b", "c", "g", "h", "k", "m", "o", "p", "s", "t", "v", "w")
"""Where the lines are cut in pieces; phrases, which begin with `!`, stand before all words."""
LONGEST_PHRASE = 5
"""Words of a title or synonym that is known as a whole; nobody types a longer one out."""


@dataclass(frozen=True)
class IndexParts:
    """The parts of an index, as `wijzer.search.index.reader` describes them."""

    head: bytes
    words: list[bytes]
    foreign: bytes
    texts: list[bytes]

    def files(self) -> dict[str, bytes]:
        """Return each part by its file's name."""
        parts = (self.head, *self.words, self.foreign, *self.texts)
        return dict(zip((*AT_ONCE, *LATER), parts, strict=True))

    def size(self) -> int:
        """Bytes in all."""
        return sum(map(len, self.files().values()))

    def without_texts(self) -> list[bytes]:
        """The parts that find documents, up to where the head's rows begin."""
        header = SIZE_DIGITS + 1 + int(self.head[:SIZE_DIGITS])
        documents: int = json.loads(self.head[SIZE_DIGITS + 1 : header])["documents"]
        return [self.head[: header + NUMBER * (KEYS + documents + 1)], *self.words, self.foreign]

    def opened(self) -> Index:
        """Return the whole index."""
        files = self.files()
        index = open_index(lambda name: BytesIO(files[name]), lambda name: files[name])
        complete(index, lambda name: BytesIO(files[name]))
        return index


def build_index(content: Content, lang: str) -> IndexParts:
    """Return the index of the site in one language, the same bytes for the same content."""
    docs = documents(content, lang)
    facets = [_facet(content, docs, name, lang) for name in FACETS]
    return index_of(docs, lang, light_words(content), meanings(content.synonyms), facets)


def index_of(
    docs: list[Document], lang: str, light: dict[str, str], ways: list[Meaning], facets: list[dict[str, Any]]
) -> IndexParts:
    """Return the index of any documents."""
    if len(docs) > MAX_DOCUMENTS:
        raise ValueError(f"The index holds {MAX_DOCUMENTS} documents at most; there are {len(docs)}.")
    other = "en" if lang == "nl" else "nl"
    starts, lines = _lexicon(docs, [doc.fields for doc in docs], lang, ways)
    foreign = _lexicon(docs, [doc.foreign for doc in docs], other, ways)
    summaries = [_lines([doc.title, *doc.texts[:1]]) for doc in docs]
    others = [_lines(doc.texts[1:]) for doc in docs]
    more = [f"{marks_of(texts)}\n{texts}" if texts else "" for texts in others]
    header = {
        "lang": lang,
        "documents": len(docs),
        **light,
        "facets": facets,
    }
    rows = [
        "\n".join([marks_of(texts), doc.reference, doc.href, doc.kind, texts])
        for doc, texts in zip(docs, summaries, strict=True)
    ]
    return IndexParts(
        _sized(json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()) + starts + _rows(rows),
        _word_pieces(starts, lines),
        b"".join(foreign),
        [_rows([more[number] for number in piece]) for piece in text_pieces(len(docs))],
    )


def light_words(content: Content) -> dict[str, str]:
    """Both languages' stop words and fillers: one may ask in either on any page."""
    return {
        name: " ".join(sorted({word for lang in LANGUAGES for word in content.strings[lang][key].split()}))
        for name, key in (("stopWords", "search.stop_words"), ("fillers", "search.fillers"))
    }


def _sized(header: bytes) -> bytes:
    return b"%0*d\n" % (SIZE_DIGITS, len(header)) + header


def _word_pieces(starts: bytes, lines: bytes) -> list[bytes]:
    """Cut the lines before fixed letters, so that another word leaves most pieces as they are."""
    first = array("I", starts)
    cuts = [first[key(beginning)] for beginning in _CUTS]
    return [lines[start:end] for start, end in pairwise([0, *cuts, len(lines)])]


def _lines(texts: list[str]) -> str:
    return "\n".join(" ".join(text.split()) for text in texts)


def _rows(texts: list[str]) -> bytes:
    """Where each row begins, and the rows."""
    rows = [text.encode() for text in texts]
    places = array("I", [0])
    for row in rows:
        places.append(places[-1] + len(row))
    return places.tobytes() + b"".join(rows)


def _lexicon(
    docs: list[Document], fields_of: list[dict[str, list[str]]], lang: str, ways: list[Meaning]
) -> tuple[bytes, bytes]:
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
    groups, compounds = word_knowledge(known, lang)
    known |= {part for both in compounds.values() for part in both}
    knowledge = Knowledge(known, groups, compounds, ways)
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
