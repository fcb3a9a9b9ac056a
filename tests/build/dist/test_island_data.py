"""What the pages that run Python get to read: one language, the same bytes each time."""

import json

from sitebuild.content.content import PAGE_KINDS, Content
from sitebuild.assets.island_data import pages_json, quiz_json, strings_json
from wijzer.quiz.bank.bank import bank_from_json
from wijzer.quiz.bank.item import Citation


def text(nl, en):
    return {"nl": nl, "en": en}


ITEM = {
    "id": "c01",
    "interaction": "single_choice",
    "topic": "concept",
    "context": None,
    "prompt": text("Vraag?", "Question?"),
    "choices": [
        {"id": "a", "text": text("Goed", "Right"), "feedback": text("Want", "Because"), "holds": True},
        {"id": "b", "text": text("Fout", "Wrong"), "feedback": text("Nee", "No"), "holds": False},
    ],
    "correct_response": ["a"],
    "explanation": text("Uitleg", "Explanation"),
    "about": ["concept/bias"],
    "slides": [5],
    "facts": ["a-fact", "twin", "hearsay", "doubt"],
}
FACT = {"confidence": "verified", "sources": ["paper", "other"], "checked": "2026-11-23"}


def a_content():
    records = {kind: {} for kind in PAGE_KINDS}
    records["concept"] = {"bias": {"title": text("Vertekening", "Bias")}}
    records["slide"] = {"s05-word": {"id": "s05-word", "number": 5, "title": "Wat is AI?"}}
    records["item"] = {"c01": ITEM}
    records["fact"] = {
        "a-fact": FACT,
        "twin": {**FACT, "checked": "2026-11-24"},
        "hearsay": {**FACT, "confidence": "secondary", "sources": ["other"]},
        "doubt": {**FACT, "confidence": "doubtful", "sources": ["third"], "checked": None},
    }
    records["source"] = {
        "paper": {"url": "https://a.example/", "publisher": "WRR", "title": "Opgave AI"},
        "other": {"url": "https://b.example/", "publisher": "Een ander"},
        "third": {"url": "https://c.example/", "publisher": "Een derde"},
    }
    strings = {
        "nl": {"quiz.check": "Controleer", "pages.long": "Niet voor Python"},
        "en": {"quiz.check": "Check", "pages.long": "Not for Python"},
    }
    return Content({"quiz": {"webinar": ["c01"]}}, records, strings)


def test_the_bank_is_in_one_language():
    bank = bank_from_json(quiz_json(a_content(), "en").decode())
    item = bank.item("c01")
    assert (item.prompt, item.choices[0].text, item.choices[1].feedback) == ("Question?", "Right", "No")
    assert item.context == ""
    assert bank.sets == {"webinar": ["c01"]}
    assert b"Vraag" not in quiz_json(a_content(), "en")
    assert b"holds" not in quiz_json(a_content(), "en")  # what only `check` reads


def test_a_question_tells_where_its_facts_were_read_and_when():
    for lang, date in (("nl", "23 november 2026"), ("en", "23 November 2026")):
        item = bank_from_json(quiz_json(a_content(), lang).decode()).item("c01")
        second = Citation("Een ander", "https://b.example/", date)
        assert item.sources == [Citation("WRR: Opgave AI", "https://a.example/", date), second]


def test_pages_and_slides_are_found_by_reference():
    pages = json.loads(pages_json(a_content(), "en"))
    assert pages["concept/bias"] == {"title": "Bias", "href": "en/concept/bias.html"}
    assert pages["slide/5"] == {"title": "Wat is AI?", "href": "en/webinar.html#s05-word"}
    assert pages["page/progress"] == {"href": "en/progress.html"}


def test_only_the_texts_that_python_shows_go_along():
    assert json.loads(strings_json(a_content(), "nl", ("quiz.",))) == {"quiz.check": "Controleer"}


def test_the_same_content_gives_the_same_bytes():
    for make in (quiz_json, pages_json):
        assert make(a_content(), "nl") == make(a_content(), "nl")
