"""What an editor is told about a synonym rule that cannot be right, and what the search gets."""

import json
import shutil
from pathlib import Path

import pytest

from sitebuild.check.report import problems
from sitebuild.check.word_places import WordPlaces
from sitebuild.content.content import load
from sitebuild.content.synonyms import SynonymRule, load_rules

REAL = Path(__file__).parents[3] / "data"
CONCEPT = json.loads((REAL / "concept/bias.json").read_text(encoding="utf-8"))
ITEM = json.loads((REAL / "item/c01.json").read_text(encoding="utf-8"))
SITE = json.loads((REAL / "site.json").read_text(encoding="utf-8"))
DIABETES = {"both": ["suikerziekte", "diabetes"]}
WATCH = {"from": ["polshorloge"], "to": ["smartwatch"]}


@pytest.fixture
def data(tmp_path):
    """A sample of `data/` with one page, which has the words of the rules above."""
    folder = tmp_path / "data"
    shutil.copytree(REAL / "schema", folder / "schema")
    page = {**CONCEPT, "slides": [], "related": [], "facts": []}
    summary = {"nl": "Diabetes meten met smartwatches en sensorpleisters.", "en": "Image recognition."}
    write(folder, "concept/bias.json", {**page, "summary": summary})
    write(folder, "site.json", {**SITE, "clusters": [], "quiz": {"webinar": ["c01"]}})
    write(folder, "item/c01.json", {**ITEM, "about": ["concept/bias"], "slides": [], "facts": []})
    return folder


def write(folder, name, value):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def rules(*found, name="body", **fields):
    return {"$schema": "../schema/synonyms.schema.json", "id": name, "rules": list(found), **fields}


def told(data, *found):
    """Return the problems of a file with these rules."""
    write(data, "synonyms/body.json", rules(*found))
    return [line.removeprefix("data/synonyms/body.json ") for line in problems(data)]


def test_good_rules_have_no_problems(data):
    assert told(data, DIABETES, WATCH) == []


def test_a_file_of_another_shape_is_told(data):
    write(data, "synonyms/body.json", rules(DIABETES, rule=[], name="bodies"))
    write(data, "synonyms/empty.json", rules(name="empty"))
    assert problems(data) == [
        "data/synonyms/body.json /id: 'bodies' is not the file's name 'body': make them the same",
        "data/synonyms/body.json /rule: an unknown field: remove it. Did you mean 'rules'?",
        "data/synonyms/empty.json /rules: has 0 items, and needs at least 1",
    ]


@pytest.mark.parametrize(
    "rule",
    [{}, {"from": ["polshorloge"]}, {"to": ["smartwatch"]}, {**DIABETES, **WATCH}, {**DIABETES, "to": ["x"]}],
)
def test_a_rule_is_of_one_kind(data, rule):
    assert told(data, rule) == ["/rules/0: does not fit. Write either 'both', or 'from' and 'to'."]


def test_one_word_has_no_synonyms(data):
    assert told(data, {"both": ["diabetes"]}) == ["/rules/0/both: has 1 items, and needs at least 2"]


@pytest.mark.parametrize(
    "entry", ["24/7 zorg", "zorg (thuis)", "twee  spaties", "arts, dokter", "-zorg", "zorg_plan"]
)
def test_an_entry_is_made_of_words(data, entry):
    assert told(data, {"both": ["diabetes", entry]}) == [
        f"/rules/0/both/1: '{entry}' does not fit. "
        "Use only letters, digits, hyphens and apostrophes, with one space between words."
    ]


def test_letters_with_marks_hyphens_and_apostrophes_are_fine(data):
    assert told(data, {"both": ["diabetes", "diëtist", "e-health", "foto's", "Alzheimer’s", "GPT-4"]}) == []


def test_an_entry_of_more_than_four_words_is_told(data):
    assert told(data, {"from": ["een twee drie vier", "een twee drie vier-vijf"], "to": ["diabetes"]}) == [
        "/rules/0/from/1: 'een twee drie vier-vijf' has 5 words, and may have 4 at most: shorten it"
    ]


def test_the_same_word_twice_in_a_rule_is_told(data):
    assert told(data, {"both": ["diabetes", "suikerziekte", "diabetes"]}) == [
        "/rules/0/both: diabetes stands in this list more than once: remove one"
    ]
    assert told(data, {"both": ["zelf-meten", "diabetes", "Zelf meten", "diabétes"]}) == [
        "/rules/0/both/2: 'Zelf meten' is to the search the same as 'zelf-meten' in this rule: remove one",
        "/rules/0/both/3: 'diabétes' is to the search the same as 'diabetes' in this rule: remove one",
    ]


def test_a_word_on_both_sides_is_told(data):
    assert told(data, {"from": ["horloge", "smartwatch"], "to": ["Smartwatch"]}) == [
        "/rules/0/to/0: 'Smartwatch' stands in 'from' too: "
        "remove it from one, or use 'both' if all mean the same"
    ]


def test_a_rule_that_points_nowhere_is_told_with_the_nearest_word(data):
    assert told(data, {"from": ["horloge"], "to": ["smartwotch"]}, {"both": ["gezwel", "tumor"]}) == [
        "/rules/0/to: no page has 'smartwotch', so this rule finds nothing: "
        "use a word that a page has, or remove the rule. Did you mean 'smartwatches'?",
        "/rules/1/both: no page has 'gezwel' or 'tumor', so this rule finds nothing: "
        "use a word that a page has, or remove the rule.",
    ]


def test_one_word_that_a_page_has_is_enough(data):
    assert told(data, {"from": ["diabetes"], "to": ["gezwel", "sensor"]}, DIABETES) == []


def test_two_rules_that_go_round_are_told(data):
    write(data, "synonyms/a.json", rules(WATCH, name="a"))
    assert told(data, {"from": ["smartwatch", "sensor"], "to": ["diabetes", "polshorloge"]}) == [
        "/rules/0: 'smartwatch' finds 'polshorloge' here, and the other way round in "
        "synonyms/a.json /rules/0: put them in one rule with 'both', or remove one"
    ]


def test_a_rule_that_another_covers_is_told(data):
    wide = {"both": ["suikerziekte", "diabetes", "diabetes mellitus"]}
    again = {"both": ["Diabetes", "Suikerziekte"]}
    one_way = {"from": ["diabetes mellitus"], "to": ["diabetes"]}
    assert told(data, one_way, wide, again) == [
        "/rules/0: says nothing that /rules/1 does not say too: remove it",
        "/rules/2: says nothing that /rules/1 does not say too: remove it",
    ]
    write(data, "synonyms/a.json", rules(WATCH, name="a"))
    assert told(data, WATCH) == [
        "/rules/0: says nothing that synonyms/a.json /rules/0 does not say too: remove it"
    ]


def test_rules_that_share_a_word_are_fine(data):
    assert (
        told(data, DIABETES, {"both": ["diabetes", "DM"]}, {"from": ["insuline"], "to": ["diabetes"]}) == []
    )


def test_a_page_of_another_shape_still_has_its_words(data):
    page = json.loads((data / "concept/bias.json").read_text(encoding="utf-8"))
    write(data, "concept/bias.json", {**page, "inDeck": None})
    write(data, "synonyms/body.json", rules(DIABETES))
    assert problems(data) == ["data/concept/bias.json /inDeck: must be true or false, and not null"]


def test_a_word_stands_in_a_page_in_whatever_form():
    page = {
        "id": "glucose",
        "title": {"nl": "Slimme sensorpleisters", "en": "Watches"},
        "synonyms": {"nl": ["hoge bloeddruk"], "en": []},
        "misspellings": ["plijster"],
        "provenance": {"reason": {"nl": "Omdat", "en": "Because"}},
    }
    other = {"title": {"nl": "Artsen", "en": "Doctors"}}
    vocabulary = WordPlaces({"entry": {"glucose": page}, "role": {"doctor": other}, "item": {"x": page}})
    for phrase, found in (
        ("sensorpleister", True),  # singular
        ("sensor", True),  # the beginning of a compound
        ("watch", True),
        ("bloeddruk", True),  # a synonym
        ("Hoge bloeddruk", True),
        ("arts bloeddruk", False),  # not on one page
        ("glucose", False),  # only an id
        ("plijster", False),
        ("because", False),
    ):
        assert vocabulary.has(phrase) is found, phrase


def test_rules_come_by_file_and_in_their_order(data):
    write(data, "synonyms/b.json", rules(WATCH, name="b"))
    write(data, "synonyms/a-b.json", rules(DIABETES, name="a-b"))
    write(
        data,
        "synonyms/a.json",
        rules({"both": ["arts", "doctor"]}, {"from": ["x"], "to": ["y", "z"]}, name="a"),
    )
    found = load_rules(data)
    assert found == [
        SynonymRule(both=("arts", "doctor")),
        SynonymRule(sources=("x",), targets=("y", "z")),
        SynonymRule(both=("suikerziekte", "diabetes")),
        SynonymRule(sources=("polshorloge",), targets=("smartwatch",)),
    ]
    assert load(data).synonyms == tuple(found)


def test_without_a_folder_there_are_no_rules(data):
    assert load_rules(data) == []


def test_pairs_tell_what_finds_what():
    assert list(SynonymRule(both=("a", "b", "c")).pairs()) == [
        ("a", "b"),
        ("a", "c"),
        ("b", "a"),
        ("b", "c"),
        ("c", "a"),
        ("c", "b"),
    ]
    assert list(SynonymRule(sources=("a", "b"), targets=("c",)).pairs()) == [("a", "c"), ("b", "c")]


def test_the_site_has_rules_of_both_kinds():
    found = load_rules(REAL)
    assert len(found) >= 180
    assert any(rule.both for rule in found)
    assert any(rule.sources for rule in found)
