"""What an editor is told about a file that cannot be right, in full."""

import json
import shutil
from pathlib import Path

import pytest

from sitebuild.check.report import main, problems
from wijzer.quiz.kinds import KINDS

REAL = Path(__file__).parents[3] / "data"


def text(nl, en):
    return {"nl": nl, "en": en}


CONCEPT = {
    "$schema": "../schema/concept.schema.json",
    "id": "bias",
    "title": text("Vertekening", "Bias"),
    "summary": text("Een scheefheid.", "A skew."),
    "inDeck": False,
    "sections": [],
    "synonyms": {"nl": [], "en": []},
    "misspellings": [],
    "slides": [],
    "related": [],
    "facts": [],
}
SITE = {
    "$schema": "schema/site.schema.json",
    "name": text("AI in de zorg", "AI in care"),
    "organiser": "Wij",
    "contact": {"name": "Wij", "email": None, "url": None},
    "webinar": {"title": text("Titel", "Title"), "date": None, "dateNote": text("Onbekend", "Unknown")},
    "clusters": [],
    "quiz": {"webinar": ["c01"]},
}
ITEM = {
    "$schema": "../schema/item.schema.json",
    "id": "c01",
    "interaction": "single_choice",
    "topic": "concept",
    "prompt": text("Vraag?", "Question?"),
    "choices": [
        {
            "id": one,
            "text": text(f"Keus {one}", f"Choice {one}"),
            "feedback": text(f"Want zo is {one} nu.", f"Because {one} is so."),
            "holds": one == "a",
        }
        for one in ("a", "b", "c")
    ],
    "correct_response": ["a"],
    "explanation": text("Uitleg", "Explanation"),
    "about": ["concept/bias"],
    "slides": [],
    "facts": [],
}


@pytest.fixture
def data(tmp_path):
    """A sample of `data/` without problems, to break in one place."""
    folder = tmp_path / "data"
    shutil.copytree(REAL / "schema", folder / "schema")
    write(folder, "site.json", SITE)
    write(folder, "concept/bias.json", CONCEPT)
    write(folder, "item/c01.json", ITEM)
    write(folder, "strings/search.json", strings(label=text("Zoek", "Search")))
    return folder


def strings(**texts):
    return {"$schema": "../schema/strings.schema.json", "texts": texts}


def write(folder, name, value):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), encoding="utf-8"
    )


def changed(value, **fields):
    return {**value, **fields}


def without(value, name):
    return {key: one for key, one in value.items() if key != name}


def test_the_sample_has_no_problems(data, capsys):
    assert problems(data) == []
    assert main(data) == 0
    assert capsys.readouterr().out == ""


def test_all_problems_are_printed_at_once_and_sorted(data, capsys):
    write(data, "concept/bias.json", changed(CONCEPT, id="bais", title=text("", "Bias")))
    write(data, "item/c01.json", changed(ITEM, correct_response=["e"]))
    assert main(data) == 1
    assert capsys.readouterr().out.splitlines() == [
        "data/concept/bias.json /id: 'bais' is not the file's name 'bias': make them the same",
        "data/concept/bias.json /title/nl: is empty: write the text",
        "data/item/c01.json /correct_response/0: 'e' is not one of the choices a, b, c.",
    ]


def test_broken_json_tells_line_and_column(data):
    write(data, "concept/bias.json", '{\n  "id": "bias"\n  "title": {}\n}\n')
    assert problems(data) == [
        "data/concept/bias.json /: broken JSON at line 3, column 3: expecting ',' delimiter; "
        "look just before it for a missing comma or quote, or one comma too many"
    ]


def test_a_file_in_another_encoding_is_told(data):
    (data / "concept/bias.json").write_bytes('{"id": "één"}'.encode("latin-1"))
    assert problems(data) == ["data/concept/bias.json /: is not UTF-8: save it again with the encoding UTF-8"]


def test_a_key_written_twice_is_told(data):
    source = json.dumps(CONCEPT).replace('"nl": "Vertekening"', '"nl": "Scheef", "nl": "Vertekening"')
    write(data, "concept/bias.json", source)
    assert problems(data) == [
        "data/concept/bias.json /title/nl: stands twice in the same object, "
        "and only the last one counts: remove one"
    ]


def test_an_unknown_kind_of_record_is_told(data):
    write(data, "concepts/bias.json", CONCEPT)
    (told,) = problems(data)
    assert told.startswith("data/concepts /: an unknown kind of record: known are entry, concept,")
    assert told.endswith(" Did you mean 'concept'?")


def test_files_that_nothing_reads_are_told(data):
    write(data, "notes.txt", "x")
    write(data, "concept/bias.json.bak", "x")
    assert problems(data) == [
        "data/concept/bias.json.bak /: nothing reads this: only files that end in .json count. "
        "Rename or remove it",
        "data/notes.txt /: nothing reads this file: move it to the folder of its kind",
    ]


def test_a_missing_site_is_told(data):
    (data / "site.json").unlink()
    assert problems(data) == ["data/site.json /: the file is missing: restore it"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (without(CONCEPT, "facts"), "/: 'facts' is missing: add it"),
        (changed(CONCEPT, title={"nl": "Vertekening"}), "/title: 'en' is missing: add it"),
        (changed(CONCEPT, title=text("Vertekening", " ")), "/title/en: is empty: write the text"),
        (
            changed(CONCEPT, title=text("Vertekening ", "Bias")),
            "/title/nl: begins or ends with a space or an empty line: remove it",
        ),
        (changed(CONCEPT, sumary="x"), "/sumary: an unknown field: remove it. Did you mean 'summary'?"),
        (changed(CONCEPT, inDeck="ja"), "/inDeck: must be true or false, and not 'ja'"),
        (
            changed(CONCEPT, misspellings=["bais", "bais"]),
            "/misspellings: bais stands in this list more than once: remove one",
        ),
        (
            changed(CONCEPT, related=["Bias"]),
            "/related/0: 'Bias' does not fit. kind/id, such as concept/bias.",
        ),
        (
            changed(CONCEPT, **{"$schema": "concept"}),
            "/$schema: 'concept' is not allowed: write ../schema/concept.schema.json.",
        ),
        ([], "/: must be an object {…}, and not a list […]"),
    ],
)
def test_a_record_of_another_shape_is_told(data, value, told):
    write(data, "concept/bias.json", value)
    assert problems(data) == [f"data/concept/bias.json {told}"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (
            changed(ITEM, interaction="single choice"),
            f"/interaction: 'single choice' is not allowed: write {' or '.join(KINDS)}. "
            "Did you mean 'single_choice'?",
        ),
        (
            changed(
                ITEM,
                correct_response=["a", "b"],
                choices=[
                    *(changed(choice, holds=True) for choice in ITEM["choices"][:2]),
                    ITEM["choices"][2],
                ],
            ),
            "/correct_response: has 2 items, and needs at most 1",
        ),
        (
            changed(ITEM, choices=[without(ITEM["choices"][0], "feedback"), *ITEM["choices"][1:]]),
            "/choices/0: 'feedback' is missing: add it",
        ),
        (
            changed(ITEM, choices=[*ITEM["choices"][:2], without(ITEM["choices"][2], "holds")]),
            "/choices/2: 'holds' is missing: add it",
        ),
        (
            changed(ITEM, choices=[changed(ITEM["choices"][0], holds="yes"), *ITEM["choices"][1:]]),
            "/choices/0/holds: must be true or false, and not 'yes'",
        ),
    ],
)
def test_a_question_of_another_shape_is_told(data, value, told):
    write(data, "item/c01.json", value)
    assert problems(data) == [f"data/item/c01.json {told}"]


@pytest.mark.parametrize("kind", ["ordering", "matching", "dilemma"])
def test_a_choice_that_is_neither_true_nor_false_is_not_judged(data, kind):
    right = {"ordering": ["b", "a", "c"], "matching": ["a x", "b y", "c z"], "dilemma": []}[kind]
    matches = [{"id": one, "text": text(f"Bij {one}", f"With {one}")} for one in ("x", "y", "z")]
    item = changed(ITEM, id="c02", interaction=kind, prompt=text("Iets anders?", "Anything else?"))
    item |= {"correct_response": right} | ({"matches": matches} if kind == "matching" else {})
    write(data, "item/c02.json", item)
    assert problems(data) == [
        f"data/item/c02.json /choices/{place}/holds: does not belong here: remove it" for place in range(3)
    ]
    write(data, "item/c02.json", changed(item, choices=[without(one, "holds") for one in ITEM["choices"]]))
    assert problems(data) == []


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//x.example", " https://x.example"]
)
def test_an_address_that_is_no_web_address_is_told(data, address):
    source = {"$schema": "../schema/source.schema.json", "id": "paper", "publisher": "Wij"}
    write(data, "source/paper.json", {**source, "url": address})
    write(data, "site.json", changed(SITE, contact={"name": "Wij", "email": None, "url": address}))
    told = "\n".join(problems(data))
    assert "data/site.json /contact/url: " in told
    assert "data/source/paper.json /url: " in told


@pytest.mark.parametrize(
    ("character", "told"),
    [
        ("\0", "U+0000"),
        ("\x1b", "U+001B"),
        ("\t", "U+0009"),
        ("\x85", "U+0085"),
        ("\ud800", "U+D800"),
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
        ("\ufffe", "U+FFFE"),
    ],
)
def test_a_character_that_no_page_can_show_is_told(data, character, told):
    odd = changed(CONCEPT, title=text(f"Ver{character}tekening", "Bias"))
    write(data, "concept/bias.json", json.dumps(odd))
    said = f"holds a control character ({told}): remove it or type the text anew"
    assert problems(data) == [f"data/concept/bias.json /title/nl: {said}"]


def test_letters_of_other_languages_and_pictures_are_text(data):
    write(data, "concept/bias.json", changed(CONCEPT, title=text("Café ‘één’ – 🩺 العربية", "Bias")))
    assert problems(data) == []


def test_a_name_with_dots_is_pointed_at_whole(data):
    write(
        data,
        "strings/search.json",
        strings(**{"count.one": text("{n}", ""), "count.other": text("{n}", "{n}")}),
    )
    assert problems(data) == ["data/strings/search.json /texts/count.one/en: is empty: write the text"]


def test_a_record_of_another_shape_still_counts_as_there(data):
    # One mistake, one message: the question that points to this page is not told as well.
    write(data, "concept/bias.json", changed(CONCEPT, inDeck=None))
    assert problems(data) == ["data/concept/bias.json /inDeck: must be true or false, and not null"]


def test_the_editors_guide_shows_real_messages(tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(REAL, folder)
    for name, right, wrong in (
        ("concept/bias.json", '"Bias"\n  },', '"Bias"\n  }'),
        ("entry/fall-detection.json", "entry/telemonitoring", "entry/telemonitorring"),
        ("item/c01.json", '"correct_response": [\n    "b"', '"correct_response": [\n    "d"'),
        ("synonyms/law-and-ethics.json", '"to": ["privacy"]', '"to": ["privcy"]'),
    ):
        source = (folder / name).read_text(encoding="utf-8")
        assert right in source, name
        write(folder, name, source.replace(right, wrong, 1))
    guide = (REAL / "README.md").read_text(encoding="utf-8")
    shown = [line for line in guide.splitlines() if line.startswith("data/")]
    assert problems(folder) == shown


def test_a_missing_schema_is_told(data):
    (data / "schema/concept.schema.json").unlink()
    assert problems(data) == [
        "data/concept/bias.json /: there is no schema/concept.schema.json to check this with: restore it"
    ]
