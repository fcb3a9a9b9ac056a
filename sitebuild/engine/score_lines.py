"""The score of a hit in lines of text, for a developer."""

from collections.abc import Iterator

from sitebuild.engine.explain import HitScore, Occurrence, WordScore
from sitebuild.engine.tracing import Way


def score_lines(place: int, hit: HitScore) -> Iterator[str]:
    """Yield the lines of the hit at `place`, from 1 on: each part, and what they add up to."""
    yield f"{place}. {hit.title} ({hit.reference}): {hit.score}"
    for word in hit.words:
        yield from _word_lines(word)
    if hit.any_word:
        yield f"   {'':<14} +{hit.any_word} for {len(hit.words)} word(s), as no document has all"
    if hit.whole_title:
        yield f"   {'':<14} +{hit.whole_title} as the query is a whole title or synonym"
    if hit.proximity:
        yield f"   {'':<14} +{hit.proximity} % for neighbours side by side"


def _word_lines(word: WordScore) -> Iterator[str]:
    ways = ", ".join(map(_way, word.ways))
    yield f"   {word.word:<14} {word.score} × idf {word.idf} = {word.score * word.idf}: {ways}"
    for one in word.occurrences:
        yield f"   {'':<14}   {_occurrence(one)}"


def _way(way: Way) -> str:
    return f"{way.kind} {' + '.join(way.terms)} {way.percent} %"


def _occurrence(one: Occurrence) -> str:
    fields = ", ".join(f"{field} {frequency:.2f}" for field, frequency in one.frequencies.items())
    return f"{one.word} weighs {one.weight:.2f} of 1: {fields}"
