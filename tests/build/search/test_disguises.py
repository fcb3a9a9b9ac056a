"""What looks the same finds the same: dotted abbreviations, and text pasted from a document or a chat."""

import json
import re
import unicodedata
from functools import cache

import pytest

from sitebuild.content.content import load
from sitebuild.index.documents import documents
from sitebuild.project import Source
from tests.bench.search.quality import QUERIES, searchers
from wijzer.search.analysis.fold import fold

LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "st": "ﬆ", "ij": "ĳ", "IJ": "Ĳ"}


def with_ligatures(text):
    for letters, one in LIGATURES.items():
        text = text.replace(letters, one)
    return text


def inside_words(mark):
    """Put `mark` behind the second letter of each word."""
    return lambda text: re.sub(r"(\w\w)(?=\w)", rf"\1{mark}", text)


def dotted(text):
    """Write the abbreviations with dots: `AI` becomes `A.I.`."""
    return re.sub(r"\b[A-Z]{2,6}\b", lambda found: "".join(f"{letter}." for letter in found[0]), text)


DISGUISES = {
    "soft hyphens": inside_words("\u00ad"),
    "zero-width spaces": inside_words("\u200b"),
    "joiners": inside_words("\u200d"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "marks of direction": lambda text: f"\u202a{text}\u202c\u200f",
    "combining accents": lambda text: unicodedata.normalize("NFD", text),
    "one character an accent": lambda text: unicodedata.normalize("NFC", text),
    "ligatures": with_ligatures,
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow and wide spaces": lambda text: text.replace(" ", "\u202f\u3000"),
    "no-break hyphens": lambda text: text.replace("-", "\u2011"),
    "minus signs": lambda text: text.replace("-", "\u2212"),
    "capitals": str.upper,
    "wide letters": lambda text: re.sub("[!-~]", lambda one: chr(ord(one[0]) + 0xFEE0), text),
    "dots": dotted,
    "lower case with dots": lambda text: dotted(text).lower(),
    **{
        f"{unicodedata.name(mark)} for an apostrophe": lambda text, mark=mark: re.sub("['’‘]", mark, text)
        for mark in "'`´‘’‛′ʹʻʼˈ＇"
    },
}


def abbreviations(doc):
    return [text for text in doc.fields["synonyms"] if re.fullmatch("[A-Z]{2,6}", text)]


@cache
def the_site():
    content = load(Source().data)
    titles = {
        lang: [text for doc in documents(content, lang) for text in (doc.title, *abbreviations(doc))]
        for lang in ("nl", "en")
    }
    return titles, searchers(content)


def texts(lang):
    titles, _ = the_site()
    queries = json.loads(QUERIES.read_text("utf-8"))["queries"]
    return [
        *titles[lang],
        *(query["q"] for query in queries),
        "’s avonds ",
        "foto's van de huid",
        "CAFÉ ZORG",
    ]


@cache
def found(lang, text):
    results = the_site()[1][lang].search(text, {})
    return results.hits, results.loose, results.total


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguise_finds_the_same_ten(disguise, lang):
    missed = []
    for text in texts(lang):
        typed = DISGUISES[disguise](text)
        for end in ("", " "):
            if typed != text and found(lang, typed + end) != found(lang, text + end):
                missed.append(typed + end)
    assert not missed, f"{len(missed)}, such as {missed[:3]}"


def test_a_space_behind_the_last_word_ends_it_whatever_its_width():
    for text in ("za", "hart"):
        ended = found("nl", text + " ")
        assert ended != found("nl", text)
        for space in "\u00a0\u2007\u202f\u3000\t\n":
            assert found("nl", text + space) == ended, (text, space)
            assert found("nl", f"{text}{space}\u200b") == ended, (text, space)


def test_a_letter_with_an_accent_is_the_letter():
    """All of Latin-1 and Latin Extended-A, as `unicodedata` takes them apart; MicroPython has a table."""
    for letter in map(chr, range(0xC0, 0x180)):
        plain = unicodedata.normalize("NFD", letter)[0].lower()
        if plain.isascii():
            assert fold(letter) == plain, letter
