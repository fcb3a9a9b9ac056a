"""The engine on the shipped content under other numbers, built again only where that matters."""

from sitebuild.content.content import LANGUAGES, Content
from sitebuild.index.build import site_corpus
from sitebuild.index.weights import IndexWeights
from tests.bench.search.numbers import Setting, index_weights_of, weights_of
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.index.reader import Index
from wijzer.search.searcher import Searcher


class Trials:
    """Keeps the documents, which no number changes, and the indexes that it made of them."""

    def __init__(self, content: Content) -> None:
        """Take the content; no index is built yet."""
        self._corpora = {lang: site_corpus(content, lang) for lang in LANGUAGES}
        self._stems = {lang: stem_for(lang) for lang in LANGUAGES}
        self._built: list[tuple[IndexWeights, dict[str, Index]]] = []

    def searchers(self, setting: Setting) -> dict[str, Searcher]:
        """Return a searcher for the pages of each language, with the numbers of a setting."""
        indexes, weights = self._indexes(index_weights_of(setting)), weights_of(setting)
        return {lang: Searcher(indexes[lang], self._stems, weights) for lang in LANGUAGES}

    def _indexes(self, weights: IndexWeights) -> dict[str, Index]:
        for known, indexes in self._built:
            if known == weights:
                return indexes
        indexes = {lang: corpus.index(weights).opened() for lang, corpus in self._corpora.items()}
        self._built.append((weights, indexes))
        return indexes
