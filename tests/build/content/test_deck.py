"""Nothing of the deck is dropped: its words stand verbatim on their slide, and on the webinar's page.

`tests/fixtures/deck-lines.json` lists every label, text and need of the deck with its slide.
"""

import html
import json
from pathlib import Path

import pytest

from sitebuild.addresses import page_path
from sitebuild.content.content import LANGUAGES, load

ROOT = Path(__file__).parents[3]
LINES = json.loads((ROOT / "tests/fixtures/deck-lines.json").read_text(encoding="utf-8"))
CONTENT = load(ROOT / "data")


def test_the_deck_has_all_its_slides_in_order():
    assert [slide["number"] for slide in CONTENT.slides] == list(range(1, 29))


@pytest.mark.parametrize("slide", CONTENT.slides, ids=lambda slide: slide["id"])
def test_the_words_of_a_slide_stand_verbatim(slide):
    words = [slide["title"], *(line["text"]["nl"] for line in slide["lines"])]
    lost = [one["text"] for one in LINES if one["slide"] == slide["number"] and one["text"] not in words]
    assert lost == []


def test_four_unnamed_areas_stand_four_times():
    words = [line["text"]["nl"] for line in CONTENT.slides[21]["lines"]]
    assert words.count("Toepassingsgebied") == 4


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_all_slides_stand_on_the_webinar_page(files, lang):
    page = html.unescape(files[page_path("webinar", lang)].decode())
    assert [one["text"] for one in LINES if one["text"] not in page] == []


def test_what_the_deck_names_has_a_page_to_go_to():
    # Without a page: chat questions, words such as "etc", and X50, of which nobody knows what it is.
    free = {line["text"]["nl"] for slide in CONTENT.slides for line in slide["lines"] if not line["about"]}
    named = {one["text"] for one in LINES if one["slide"] not in (3, 4, 16, 27)}
    assert named & free == {
        "Toepassingen zijn enorm voor gezondheid en zorg",
        "Wat betekent dit voor competenties van zorgprofessionals?",
        "X50",
    }
