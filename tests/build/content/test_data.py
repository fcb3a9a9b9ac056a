"""The project's own content is in order, and says everything in two languages."""

import json
from pathlib import Path

from sitebuild.check.report import problems
from sitebuild.content.content import LANGUAGES, PAGE_KINDS, load
from wijzer.rules.texts import bilingual

DATA = Path(__file__).parents[3] / "data"
CONTENT = load(DATA)
PAGES = [(kind, record_id) for kind in PAGE_KINDS for record_id in CONTENT.records[kind]]


def test_the_content_has_no_problems():
    assert problems(DATA) == []


def test_all_of_the_deck_has_its_records():
    wanted = {
        "entry": 79,
        "concept": 30,
        "dilemma": 3,
        "role": 11,
        "topic": 14,
        "course": 11,
        "cluster": 9,
        "fact": 83,
        "provider": 17,
        "risk": 16,
        "supplier-question": 16,
        "setting": 10,
        "slide": 28,
        "item": 40,
    }
    lost = {kind: n for kind, n in wanted.items() if len(CONTENT.records[kind]) < n}
    assert lost == {}  # more is welcome


def test_files_are_written_as_an_editor_would_save_them():
    by_hand = ("strings", "synonyms", "schema", "item")
    odd: list[str] = []
    for path in sorted(DATA.glob("*/*.json")):
        source = path.read_text(encoding="utf-8")
        if (
            path.parent.name not in by_hand
            and source != json.dumps(json.loads(source), ensure_ascii=False, indent=2) + "\n"
        ):
            odd.append(str(path))
    assert odd == []


def test_every_fact_is_on_a_page():
    shown = {fact for kind, record_id in PAGES for fact in CONTENT.records[kind][record_id]["facts"]}
    assert sorted(set(CONTENT.records["fact"]) - shown) == []


def test_the_two_languages_of_a_text_differ():
    """A text of three words or more is the same in both languages only if it is made of names."""
    same = {
        text["nl"]
        for kind, found in CONTENT.records.items()
        if kind not in ("slide", "item")
        for record in found.values()
        for _, text in bilingual({**record, "synonyms": None})
        if text["nl"] == text["en"] and len(text["nl"].split()) > 2
    }
    assert same == {"Elements of AI"}


def test_a_page_has_something_to_read():
    thin = [
        (kind, record_id, lang)
        for kind, record_id in PAGES
        for lang in LANGUAGES
        if words(CONTENT.records[kind][record_id], lang) < 60
    ]
    assert thin == []


def words(record, lang):
    texts = [
        record[name][lang]
        for name in ("summary", "forWhom", "example", "evidence", "limits")
        if record.get(name)
    ]
    texts += [section["text"][lang] for section in record["sections"]]
    return sum(len(text.split()) for text in texts)
