"""How the best hits of a query got their scores, from the ranking itself."""

from dataclasses import dataclass
from functools import partial

from sitebuild.content.content import LANGUAGES, Content
from sitebuild.engine.tracing import Trace, TracedLookup, Way
from sitebuild.index.build import site_corpus
from sitebuild.index.weighing import Weighing
from sitebuild.index.weights import IndexWeights
from wijzer.search.analysis.stemming import stem_for
from wijzer.search.index.lexicon import PREFIX_LIST, Lexicon
from wijzer.search.index.postings import documents
from wijzer.search.matching.match import Match
from wijzer.search.matching.terms import Term
from wijzer.search.ranking.ranking import word_step
from wijzer.search.searcher import Results, Searcher


@dataclass(frozen=True)
class Occurrence:
    """A word in a document: what it weighs there (0 to 1), and its frequency by field, boosted."""

    word: str
    weight: float
    frequencies: dict[str, float]


@dataclass(frozen=True)
class WordScore:
    """What one word of the query earns in a document: its score (impact × percent) times its idf."""

    word: str
    ways: list[Way]
    occurrences: list[Occurrence]
    score: int
    idf: int


@dataclass(frozen=True)
class HitScore:
    """The parts of a hit's score."""

    reference: str
    title: str
    words: list[WordScore]
    any_word: int
    """Added where any word will do: a step for each that the document has."""
    whole_title: int
    """Added when the query is a whole title or synonym."""
    proximity: int
    """Percent added for neighbours that stand side by side."""
    score: int
    """What the ranking gave."""

    def total(self) -> int:
        """Add the parts up, as the ranking rounds: up."""
        earned = sum(word.score * word.idf for word in self.words) + self.any_word + self.whole_title
        return -(-earned * (100 + self.proximity) // 100)


class Explainer:
    """Searches the site in one language, and tells how its hits got their scores."""

    def __init__(self, content: Content, lang: str) -> None:
        """Make the index."""
        corpus, weights = site_corpus(content, lang), IndexWeights()
        self._own = corpus.weighing(corpus.own, weights)
        self._foreign = corpus.weighing(corpus.foreign, weights)
        self._index = corpus.index(weights).opened()
        self._trace = Trace()
        stems = {one: stem_for(one) for one in LANGUAGES}
        self._searcher = Searcher(self._index, stems, lookup=partial(TracedLookup, self._trace))

    def explain(self, query: str) -> list[HitScore]:
        """Return the ten best hits of a query, or loose matches when it has none, in order."""
        results = self._searcher.search(query, {})
        return [self._hit(results, document) for document in results.hits or results.loose]

    def _hit(self, results: Results, document: int) -> HitScore:
        terms, idfs = results.terms, self._searcher.idfs(results.terms)
        matches = next(tier.matches for tier in results.tiers if document in tier.scores)
        words = [
            self._word(term, match, idf, document)
            for term, match, idf in zip(terms, matches, idfs, strict=True)
            if match.scores[document]
        ]
        raised = self._searcher.title_scores(results.query, terms)
        shown = self._index.document(document)
        return HitScore(
            reference=shown.reference,
            title=shown.texts[0],
            words=words,
            any_word=word_step(idfs) * len(words) if results.is_partial else 0,
            whole_title=sum(score for one, score in raised if one == document),
            proximity=self._searcher.proximity(results.query, terms).of(document),
            score=results.scores[document],
        )

    def _word(self, term: Term, match: Match, idf: int, document: int) -> WordScore:
        score = match.scores[document]
        best = next(one for one in match.postings if one.score == score and document in documents(one.gaps))
        ways = self._trace.of(best)
        is_own = any(one is best for one in term.own.postings)
        weighing = self._own if is_own else self._foreign
        lexicon = self._index.own if is_own else self._index.foreign
        found = [_heaviest(_words(one, lexicon, weighing), weighing, document) for one in ways[-1].terms]
        return WordScore(term.word, ways, [one for one in found if one], score, idf)


def _words(term: str, lexicon: Lexicon, weighing: Weighing) -> list[str]:
    """The words that a way's term stands for: its inflections, or those of a prefix list."""
    if term.endswith(PREFIX_LIST):
        return sorted(word for word in weighing.words() if word.startswith(term[:-1]))
    return [term, *(line.term for line in lexicon.inflection_group(term))]


def _heaviest(words: list[str], weighing: Weighing, document: int) -> Occurrence | None:
    """The one of these words that weighs most in the document."""
    found = [
        Occurrence(word, weighing.weight(word, document), weighing.frequencies(word, document))
        for word in words
        if weighing.frequencies(word, document)
    ]
    return max(found, key=lambda one: one.weight, default=None)
