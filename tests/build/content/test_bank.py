"""The bank of questions that ships: large enough, and each question leads on and says what it rests on."""

import json
import re
from pathlib import Path

import pytest

from sitebuild.assets.island_data import pages_json, quiz_json
from sitebuild.content.content import LANGUAGES, PAGE_KINDS, load
from wijzer.quiz.bank.bank import bank_from_json
from wijzer.quiz.bank.item import TOPICS
from wijzer.quiz.kinds import KINDS

CONTENT = load(Path(__file__).parents[3] / "data")
RECORDS = CONTENT.records["item"]
DATED = re.compile(r"\d{1,2} [a-z]+ 20\d\d", re.IGNORECASE)
READ_ON = tuple(f"{kind}/" for kind in PAGE_KINDS)


def bank_of(lang):
    return bank_from_json(quiz_json(CONTENT, lang).decode())


def facts_of(item):
    return [CONTENT.records["fact"][fact] for fact in RECORDS[item.id]["facts"]]


def texts_of(item):
    parts = [one.text + " " + one.feedback for one in item.choices]
    return " ".join([item.context, item.prompt, item.explanation, *parts])


def test_there_are_enough_questions_on_every_topic_and_of_every_kind():
    bank = bank_of("nl")
    counts = {topic: len(bank.of_topic(topic)) for topic in TOPICS}
    assert sum(counts.values()) == len(bank.items) >= 80
    assert counts["concept"] >= 30
    assert counts["dilemma"] >= 18
    assert counts["nlaic"] + counts["wrr"] >= 16
    assert counts["competence"] >= 16
    assert {item.interaction for item in bank.items} == set(KINDS)
    assert any(item.context for item in bank.items)  # short cases


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_question_leads_to_a_page_and_to_its_slide_or_source(lang):
    pages = json.loads(pages_json(CONTENT, lang))
    for item in bank_of(lang).items:
        assert item.about, item.id
        assert all(one.startswith(READ_ON) and pages[one]["href"] for one in item.about), item.id
        assert all(pages[f"slide/{number}"]["href"] for number in item.slides), item.id
        assert item.slides or item.sources, item.id
        assert item.explanation, item.id
        assert all(choice.feedback for choice in item.choices), item.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_can_age_has_a_source_and_the_day_it_was_read(lang):
    for item in bank_of(lang).items:
        read = [CONTENT.records["source"][one["sources"][0]] for one in facts_of(item) if one["checked"]]
        assert {source.url for source in item.sources} == {source["url"] for source in read}, item.id
        assert all(source.title and DATED.fullmatch(source.checked) for source in item.sources), item.id
        if re.search(r"\b20\d\d\b", texts_of(item)):
            assert facts_of(item), item.id
