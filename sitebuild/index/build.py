"""Make a search index, with the analyzer that the browser uses."""

import json
from array import array
from typing import Any

from sitebuild.content.content import LANGUAGES, Content
from sitebuild.index.documents import SourceDocument, documents
from sitebuild.index.facets import facets
from sitebuild.index.lexicon import LexiconWriter
from sitebuild.index.parts import IndexParts
from sitebuild.index.synonym_links import SynonymLink, synonym_links
from sitebuild.index.vocabulary import Vocabulary, vocabulary
from sitebuild.index.weighing import Weighing
from sitebuild.index.weights import IndexWeights
from wijzer.search.analysis.flat import marks_of
from wijzer.search.index.postings import MAX_DOCUMENTS
from wijzer.search.index.reader import SIZE_DIGITS, text_pieces

Facets = list[dict[str, Any]]


class Corpus:
    """Documents taken apart: an index of them can be made with any weights."""

    def __init__(
        self,
        docs: list[SourceDocument],
        lang: str,
        light: dict[str, str],
        links: list[SynonymLink],
        facets: Facets,
    ) -> None:
        """Take documents in `lang`, stop words and fillers, synonym links, and facets."""
        if len(docs) > MAX_DOCUMENTS:
            raise ValueError(f"The index holds {MAX_DOCUMENTS} documents at most; there are {len(docs)}.")
        self.docs = docs
        self.own = vocabulary([doc.fields for doc in docs], lang, links)
        self.foreign = vocabulary([doc.foreign for doc in docs], "en" if lang == "nl" else "nl", links)
        self._header = {"lang": lang, "documents": len(docs), **light, "facets": facets}

    def index(self, weights: IndexWeights) -> IndexParts:
        """Return the index, the same bytes for the same documents and weights."""
        starts, lines = self._lexicon(self.own, weights)
        header = json.dumps(self._header, separators=(",", ":"), ensure_ascii=False).encode()
        others = [_lines(doc.texts[1:]) for doc in self.docs]
        more = [f"{marks_of(texts)}\n{texts}" if texts else "" for texts in others]
        return IndexParts(
            b"%0*d\n" % (SIZE_DIGITS, len(header)) + header + starts + _rows(list(map(_row, self.docs))),
            lines,
            b"".join(self._lexicon(self.foreign, weights)),
            [_rows([more[number] for number in piece]) for piece in text_pieces(len(self.docs))],
        )

    def weighing(self, words: Vocabulary, weights: IndexWeights) -> Weighing:
        """Return what the words of one language weigh in each document."""
        return Weighing(words, [doc.kind for doc in self.docs], weights)

    def _lexicon(self, words: Vocabulary, weights: IndexWeights) -> tuple[bytes, bytes]:
        return LexiconWriter(words, self.weighing(words, weights), weights).pack()


def site_corpus(content: Content, lang: str) -> Corpus:
    """Return the documents of the site in one language."""
    docs = documents(content, lang)
    links = synonym_links(content.synonyms)
    return Corpus(docs, lang, light_words(content), links, facets(content, docs, lang))


def build_index(content: Content, lang: str) -> IndexParts:
    """Return the index of the site in one language, the same bytes for the same content."""
    return site_corpus(content, lang).index(IndexWeights())


def light_words(content: Content) -> dict[str, str]:
    """Both languages' stop words and fillers: one may ask in either on any page."""
    return {
        name: " ".join(sorted({word for lang in LANGUAGES for word in content.strings[lang][key].split()}))
        for name, key in (("stopWords", "search.stop_words"), ("fillers", "search.fillers"))
    }


def _row(doc: SourceDocument) -> str:
    texts = _lines([doc.title, *doc.texts[:1]])
    return "\n".join([marks_of(texts), doc.reference, doc.href, doc.kind, texts])


def _lines(texts: list[str]) -> str:
    return "\n".join(" ".join(text.split()) for text in texts)


def _rows(texts: list[str]) -> bytes:
    """Where each row begins, and the rows."""
    rows = [text.encode() for text in texts]
    places = array("I", [0])
    for row in rows:
        places.append(places[-1] + len(row))
    return places.tobytes() + b"".join(rows)
