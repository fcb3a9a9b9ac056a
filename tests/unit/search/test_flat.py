"""Flattening many texts natively gives what flattening letter by letter does."""

from wijzer.search.analysis.analyzer import flat
from wijzer.search.analysis.flat import flattened, marks_of

TEXTS = [
    "De AI-foto’s van ’s avonds: 37,5 °C (µ) – “één” keer!",
    "ÉÉN Ünï İstanbul ß æ \U0001f600 €5",
    "plain words only",
    "",
]


def test_as_letter_by_letter():
    for text in TEXTS:
        assert flattened(text.encode(), marks_of(text)).decode() == flat(text), text
    marks = marks_of("".join(TEXTS))
    joined = flattened("\n".join(TEXTS).encode(), marks).decode().split("\n")
    assert joined == [flat(text) for text in TEXTS], "lines stay lines"
