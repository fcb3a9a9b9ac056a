"""Files that are wrong in more ways than one: all of it is told at once, and nothing stops the check."""

import copy
import json
import random
import shutil
from pathlib import Path

import pytest

from sitebuild.check.report import problems

REAL = Path(__file__).parents[3] / "data"
SEED = 12
ROUNDS = 6
ODD = (
    None,
    True,
    0,
    -1,
    7.5,
    "",
    "x",
    "ë {n} <b>",
    [],
    ["x"],
    [None],
    {},
    {"nl": 1},
    {"nl": "x", "en": "x"},
    [[]],
)
"""What someone, or a program, may put where something else belongs."""


@pytest.fixture
def data(tmp_path):
    return shutil.copytree(REAL, tmp_path / "data")


def change(data, name, *changes):
    """Put a value at a path in a file: (path, value); without a value, take out what is there."""
    file = data / name
    record = json.loads(file.read_text(encoding="utf-8"))
    for path, *value in changes:
        *steps, last = path
        holder = record
        for step in steps:
            holder = holder[step]
        if value:
            holder[last] = value[0]
        else:
            del holder[last]
    file.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")


ITEM_RULES = {
    "a right answer that is none": ((("correct_response",), ["z"]), "/correct_response/0: 'z' is not one of"),
    "a choice twice": ((("choices", 1, "id"), "a"), "'a' is used twice"),
    "feedback that says nothing": ((("choices", 0, "feedback", "nl"), "Fout."), "'Fout.' does not say why"),
    "a word that tells": ((("choices", 0, "text", "en"), "It is always so"), "'always' gives away"),
    "a negative question": ((("prompt", "nl"), "Wat is niet waar?"), "/prompt/nl: asks with 'niet'"),
    "a page that is not there": ((("about", 0), "concept/biass"), "there is no concept/biass.json"),
    "a slide that is not there": ((("slides",), [99]), "/slides/0: there is no slide 99"),
    "a fact that is not there": (
        (("facts",), ["no-such-fact"]),
        "/facts/0: there is no fact/no-such-fact.json",
    ),
    "a text that is not translated": (
        (("prompt",), {"nl": "Wat is hier nu toch waar?", "en": "Wat is hier nu toch waar?"}),
        "/prompt/en: the same as nl",
    ),
    "HTML": ((("prompt", "nl"), "Wat is <b>waar</b>?"), "/prompt/nl: holds '<b>'"),
}


OTHER_RULES = {
    "entry/fall-detection.json": (
        (("summary",),),
        (("risks",), ["privcy"]),
        "/risks/0: there is no risk/privcy.json. Did you mean 'privacy'?",
    ),
    "slide/s01-title.json": ((("title",), ""), (("number",), 98), "/number: the id of slide 98 begins with"),
    "strings/search.json": (
        (("texts", "empty_help", "en"),),
        (("texts", "suggestion", "en"), "Nothing"),
        "/texts/suggestion: nl has {query} and en has no slot",
    ),
    "site.json": (
        (("organiser",), 7),
        (("clusters", 0), "cares"),
        "/clusters/0: there is no cluster/cares.json",
    ),
    "synonyms/law-and-ethics.json": (
        (("rules", 1), {"both": 5}),
        (("rules", 0), {"from": ["gdpr"], "to": ["privcy"]}),
        "/rules/0/to: no page has 'privcy'",
    ),
    "item/c12.json": (
        (("choices", 2, "feedback"),),
        (("choices", 0, "text", "nl"), "Altijd"),
        "/choices/0/text/nl: 'altijd' gives away",
    ),
}
"""File -> what a schema asks of it, what a rule asks of it, and what is told of the latter."""


def test_rules_speak_of_files_that_do_not_fit_their_schema(data):
    items = [f"item/c{number:02}.json" for number in range(1, 1 + len(ITEM_RULES))]
    cases = {
        item: ((("explanation",),), *case) for item, case in zip(items, ITEM_RULES.values(), strict=True)
    }
    cases |= OTHER_RULES
    for name, (misfit, broken, _) in cases.items():
        change(data, name, misfit, broken)
    lines = problems(data)
    for name, (_, _, told) in cases.items():
        own = [line for line in lines if line.startswith(f"data/{name} ")]
        assert any(told in line for line in own), (name, own)
        assert len(own) > 1, f"{name}: what its schema refuses is not told"


def test_a_fact_shows_where_it_was_read_also_when_its_text_is_gone(data):
    name = next(
        path.name
        for path in sorted((data / "fact").iterdir())
        if '"verified"' in path.read_text(encoding="utf-8")
    )
    change(data, f"fact/{name}", (("text",),), (("checked",), None))
    told = "\n".join(problems(data))
    assert f"data/fact/{name} /: 'text' is missing" in told
    assert f"data/fact/{name} /sources: a fact with a source needs the day" in told


def test_one_mistake_is_told_once(data):
    """What a file does not name because it cannot be read is not told as named nowhere."""
    change(data, "item/c01.json", (("facts",), "c01"))
    assert len(problems(data)) == 1


def places(value, path=()):
    """Every path in a value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inner:
        yield (*path, name)
        yield from places(one, (*path, name))


def damaged(chance, record):
    """A record with up to four things taken out or put in the place of others."""
    record = copy.deepcopy(record)
    for _ in range(chance.randint(1, 4)):
        found = list(places(record))
        if not found:
            return record
        *steps, last = chance.choice(found)
        holder = record
        for step in steps:
            holder = holder[step]
        if chance.random() < 0.4:
            del holder[last]
        else:
            holder[last] = copy.deepcopy(chance.choice(ODD))
    return record if chance.random() < 0.95 else copy.deepcopy(chance.choice(ODD[1:]))


def test_no_damage_ends_in_a_traceback(data):
    chance = random.Random(SEED)
    files = [path for path in sorted(data.rglob("*.json")) if path.parent.name != "schema"]
    kept = {path: json.loads(path.read_text(encoding="utf-8")) for path in files}
    for number in range(ROUNDS):
        hit = chance.sample(files, 120)
        for path in hit:
            path.write_text(json.dumps(damaged(chance, kept[path])), encoding="utf-8")
        try:
            assert problems(data)
        except Exception as error:
            raise AssertionError(f"round {number} of seed {SEED}: see the files of `hit`") from error
        for path in hit:
            path.write_text(json.dumps(kept[path]), encoding="utf-8")
