"""Flattening many texts natively gives what flattening letter by letter does."""

from wijzer.search.analyzer import flat
from wijzer.search.flat import Flattener, marks_of

TEXTS = [
    "De AI-foto’s van ’s avonds: 37,5 °C (µ) – “één” keer!",
    "ÉÉN Ünï İstanbul ß æ \U0001f600 €5",
    "plain words only",
    "",
]


def test_as_letter_by_letter():
    flattener = Flattener(marks_of("".join(TEXTS)))
    for text in TEXTS:
        assert flattener.flat(text.encode()).decode() == flat(text), text
    joined = flattener.flat("\n".join(TEXTS).encode()).decode().split("\n")
    assert joined == [flat(text) for text in TEXTS], "lines stay lines"
