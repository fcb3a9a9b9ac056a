"""How the pages write dates, paragraphs and lists, and in which order they show records."""

import re

from sitebuild.content.content import LANGUAGES, Content
from sitebuild.content.dates import date_words
from sitebuild.content.order import by_title, groups
from sitebuild.content.texts import BULLET, blocks
from sitebuild.index.documents import documents
from tests.build.pages.html_pages import content


def test_dates_are_written_in_words():
    for text, nl, en in (
        ("2019-10-08", "8 oktober 2019", "8 October 2019"),
        ("2021-11", "november 2021", "November 2021"),
        ("2019", "2019", "2019"),
        ("2019-", "sinds 2019", "since 2019"),
        ("2013-2023", "2013–2023", "2013–2023"),
        ("2024-06-27 / 2025-01", "27 juni 2024 / januari 2025", "27 June 2024 / January 2025"),
        ("2017/2021-05", "2017 / mei 2021", "2017 / May 2021"),
        ("2021-11 of later", "november 2021 of later", "November 2021 or later"),
        ("2020-04 t/m webinar", "april 2020 tot aan het webinar", "April 2020 up to the webinar"),
    ):
        assert (date_words(text, "nl"), date_words(text, "en")) == (nl, en)


def test_a_text_is_paragraphs_and_lists():
    text = "Eerst dit.\nEn dit.\n\nDan:\n- een\n- twee\n\nTot slot."
    assert blocks(text) == [
        ("p", ["Eerst dit.", "En dit."]),
        ("p", ["Dan:"]),
        ("ul", ["een", "twee"]),
        ("p", ["Tot slot."]),
    ]
    assert blocks("") == []


def test_a_title_that_a_stored_name_leads_to_has_no_slot():
    for lang, texts in content().strings.items():
        for key, text in texts.items():
            assert not key.startswith("quiz.set_") or "{" not in text, (lang, key)


def a_content():
    def record(title, **more):
        return {"title": {"nl": title, "en": title}, **more}

    entries = {
        "a": record("Éen", cluster="two"),
        "b": record("Drie", cluster="one"),
        "c": record("Apart", cluster="two"),
    }
    clusters = {name: record(name, id=name) for name in ("one", "two")}
    concepts = {"x": record("zebra"), "y": record("‘Aap’"), "z": record("Ezel")}
    return Content({"clusters": ["two"]}, {"entry": entries, "cluster": clusters, "concept": concepts}, {})


def test_accents_capitals_and_quotes_do_not_count_in_the_order():
    assert by_title(a_content(), ["concept/x", "concept/y", "concept/z"], "nl") == [
        "concept/y",
        "concept/z",
        "concept/x",
    ]


def test_entries_stand_by_cluster_in_the_order_of_the_settings_then_by_id():
    shown = [(group.cluster["id"], group.references) for group in groups(a_content(), "entry", "nl")]
    assert shown == [("two", ["entry/c", "entry/a"]), ("one", ["entry/b"])]
    (concepts,) = groups(a_content(), "concept", "nl")
    assert (concepts.cluster, len(concepts.references)) == (None, 3)


def test_a_text_in_a_list_of_results_has_no_marks_of_lists():
    for lang in LANGUAGES:
        texts = [text for document in documents(content(), lang) for text in document.texts]
        assert [text for text in texts if re.search(rf"(^|\s){BULLET}|\n", text)] == []
