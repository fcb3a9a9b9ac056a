"""The engine against a naive second search, over made-up documents and over the site's own."""

import io
import json
from functools import cache
from pathlib import Path
from random import Random

import pytest

from sitebuild.content import load
from sitebuild.documents import Document, documents
from sitebuild.index import build_index, index_of, stop_words
from sitebuild.meanings import meanings
from sitebuild.project import Source
from sitebuild.synonyms import SynonymRule
from tests.build.search_oracle import Oracle
from wijzer.search.index import Index
from wijzer.search.searcher import Searcher
from wijzer.search.stemming import stem_for

STEMS = {lang: stem_for(lang) for lang in ("nl", "en")}
QUERIES = json.loads((Path(__file__).parents[1] / "fixtures/queries-dev.json").read_text("utf-8"))["queries"]
STOPS = "de en in op the"
# Chosen to meet: families, compounds and their halves, neighbours on the keys, words that begin alike.
HEADS = (
    "hart",
    "harten",
    "huid",
    "hand",
    "handen",
    "zorg",
    "zorgen",
    "beeld",
    "beelden",
    "arts",
    "artsen",
    "foto",
    "slag",
    "meting",
    "robot",
    "robots",
    "ai",
    "ic",
)
TAILS = ("falen", "kanker", "herkenning", "slag", "zorg", "foto", "meting", "klep", "arts", "s")
ENGLISH = (
    "heart",
    "skin",
    "care",
    "doctor",
    "doctors",
    "image",
    "images",
    "robot",
    "robots",
    "portal",
    "patient",
    "monitoring",
    "chatbot",
)
LETTERS = "abcdehiklnorstuz"


def a_word(dice):
    if dice.random() < 0.5:
        return dice.choice(HEADS)
    joint = dice.choice(["", "", "s", "en"])
    return (
        dice.choice(HEADS) + joint + dice.choice(TAILS) if dice.random() < 0.8 else dice.choice(LETTERS) * 2
    )


def a_text(dice, most, of=a_word):
    made = [of(dice) for _ in range(dice.randint(1, most))]
    return "".join(word + dice.choice([" ", " ", " ", "-", ", ", " de ", " in "]) for word in made).strip(
        " ,-"
    )


def english(dice):
    return dice.choice(ENGLISH)


def a_document(dice, number):
    title = a_text(dice, 3)
    return Document(
        reference=f"entry/{number}",
        href=f"{number}.html",
        kind=dice.choice(["application", "product", "concept"]),
        title=title,
        texts=[a_text(dice, 12), a_text(dice, 12)],
        fields={
            "title": [title],
            "synonyms": [a_text(dice, 2) for _ in range(dice.randint(0, 2))],
            "body": [a_text(dice, 12) for _ in range(dice.randint(0, 2))],
        },
        foreign={"title": [a_text(dice, 3, english)], "synonyms": [a_text(dice, 2, english)]},
    )


def some_ways(dice):
    def term():
        return dice.choice([a_word, english, lambda dice: a_text(dice, 3)])(dice)

    rules = [SynonymRule(both=(term(), term())) for _ in range(dice.randint(0, 4))]
    rules += [SynonymRule(sources=(term(),), targets=(term(), term())) for _ in range(dice.randint(0, 4))]
    if dice.random() < 0.3:  # a crowd that no text may have
        begin = a_word(dice)
        rules.append(
            SynonymRule(
                sources=tuple(begin + letter + "q" for letter in "abcdefghijklmnopq"), targets=(term(),)
            )
        )
    return [way for way in meanings(rules) if way.source and way.target]


def with_slip(dice, word):
    i = dice.randrange(len(word))
    letter = dice.choice(LETTERS)
    return dice.choice([
        word[:i] + word[i + 1 :],
        word[:i] + letter + word[i:],
        word[:i] + letter + word[i + 1 :],
        word[:i] + word[i + 1 : i + 2] + word[i] + word[i + 2 :],
        word[:i] + word[i] + word[i:],
    ])  # fmt: skip


def a_query(dice, docs, ways):
    """Words of the documents and rules, some with a slip, cut off, joined or unknown."""
    doc = dice.choice(docs)
    sources = [
        doc.title,
        doc.title,
        *doc.texts,
        *doc.foreign["title"],
        *(" ".join(way.source) for way in ways),
    ]
    typed = dice.choice(sources).split()[: dice.randint(1, 4)] if dice.random() < 0.6 else []
    typed += [dice.choice([a_word, english])(dice) for _ in range(dice.randint(0 if typed else 1, 2))]
    typed = [with_slip(dice, word) if dice.random() < 0.25 else word for word in typed]
    text = dice.choice([" ", " ", " ", " de ", ""]).join(typed)
    return (
        text[: dice.randint(1, len(text))] if text and dice.random() < 0.3 else text + dice.choice(["", " "])
    )


def differences(searcher, oracle, query):
    """What differs between the two answers; empty when nothing does."""
    results = searcher.search(query, {})
    best, every, loose = oracle.search(query)
    found = results.loose if loose else results.hits
    answers = {
        "at least": (results.at_least, False),
        "best": (found, best),
        "other list": (results.hits if loose else results.loose, []),
        "total": (results.total, len(every)),
        "matched": (sorted(results.matched), sorted(every)),
    }
    return {name: pair for name, pair in answers.items() if pair[0] != pair[1]}


@pytest.mark.parametrize("seed", range(40))
def test_made_up_documents(seed):
    dice = Random(seed)
    docs = [a_document(dice, number) for number in range(dice.choice([1, 3, 12, 30]))]
    ways = some_ways(dice)
    lang = dice.choice(["nl", "nl", "en"])
    searcher = Searcher(Index(io.BytesIO(index_of(docs, lang, STOPS, ways, []))), STEMS)
    oracle = Oracle(docs, lang, STOPS, ways)
    for _ in range(10):
        query = a_query(dice, docs, ways)
        assert not differences(searcher, oracle, query), repr(query)


@cache
def the_site(lang):
    """The engine and the oracle over the shipped content."""
    content = load(Source().data)
    searcher = Searcher(Index(io.BytesIO(build_index(content, lang))), STEMS)
    return searcher, Oracle(documents(content, lang), lang, stop_words(content), meanings(content.synonyms))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_site(lang):
    searcher, oracle = the_site(lang)
    typed = [one["q"][:end] for one in QUERIES for end in range(1, len(one["q"]) + 1)]
    for query in Random(1).sample(typed, 40):
        assert not differences(searcher, oracle, query), repr(query)
