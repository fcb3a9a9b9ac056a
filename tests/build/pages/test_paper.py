"""The quiz on paper: every kind of question has a form to fill in by hand, and a key that explains."""

from dataclasses import replace

import pytest

from sitebuild.addresses import page_path
from sitebuild.content.content import LANGUAGES
from sitebuild.pages.paper import paper_questions
from sitebuild.pages.render import render
from tests.build.pages.html_pages import PageReader, StubSite, content, readers, words
from wijzer.quiz.kinds import KINDS


def with_set(ids):
    """The content with these questions as the webinar's quiz."""
    return replace(content(), site={**content().site, "quiz": {"webinar": ids}})


def of_kind(kind):
    return [name for name, item in content().records["item"].items() if item["interaction"] == kind]


@pytest.fixture(scope="module")
def every_kind():
    """One question of each kind, and a case."""
    case = next(
        name
        for name, item in content().records["item"].items()
        if item["context"] and item["interaction"] == "single_choice"
    )
    return with_set([*(of_kind(kind)[0] for kind in KINDS), case])


@pytest.fixture(scope="module")
def papers(every_kind):
    made = render(every_kind, StubSite())
    return {lang: PageReader(made[page_path("paper", lang)]) for lang in LANGUAGES}


def shown(page, part):
    return [words(tag.text) for tag in page.of_class("paper-question") if tag.inside("paper-key") == part]


def test_the_paper_asks_each_question_with_all_its_choices(every_kind, papers):
    for lang in LANGUAGES:
        asked = shown(papers[lang], False)
        for text, item_id in zip(asked, every_kind.site["quiz"]["webinar"], strict=True):
            item = content().records["item"][item_id]
            parts = [item["prompt"], *(choice["text"] for choice in item["choices"])]
            parts += [item["context"]] if item["context"] else []
            parts += [match["text"] for match in item.get("matches", [])]
            for part in parts:
                assert words(part[lang]) in text, (item_id, part)


def test_each_kind_has_marks_to_fill_in(every_kind, papers):
    marks = {"ordering": "paper-line", "matching": "paper-line"}
    for lang in LANGUAGES:
        boxes = [tag for tag in papers[lang].of_class("paper-question") if not tag.inside("paper-key")]
        for box, item_id in zip(boxes, every_kind.site["quiz"]["webinar"], strict=True):
            item = content().records["item"][item_id]
            mark = marks.get(item["interaction"], "paper-box")
            found = [tag for tag in papers[lang].of_class(mark) if box in tag.parents]
            each = 2 if item["interaction"] == "statements" else 1  # true and false
            assert len(found) == each * len(item["choices"]), item_id


def test_the_key_gives_what_is_right_and_why(every_kind, papers):
    for lang in LANGUAGES:
        for text, item_id in zip(shown(papers[lang], True), every_kind.site["quiz"]["webinar"], strict=True):
            item = content().records["item"][item_id]
            assert words(item["explanation"][lang]) in text, item_id
            right = {pair.partition(" ")[0] for pair in item["correct_response"]}
            for choice in item["choices"]:
                told = item["interaction"] in ("statements", "dilemma") or choice["id"] in right
                assert (words(choice["feedback"][lang]) in text) == told, (item_id, choice["id"])


def test_the_key_tells_truth_place_and_match(every_kind):
    key = {
        question.item.interaction: [(line.choice.id, line.label, line.right) for line in question.key]
        for question in paper_questions(every_kind, "nl")[: len(KINDS)]
    }
    items = content().records["item"]
    order = items[of_kind("ordering")[0]]["correct_response"]
    assert key["ordering"] == [(one, "place", str(place)) for place, one in enumerate(order, 1)]
    item = items[of_kind("matching")[0]]
    texts = {match["id"]: match["text"]["nl"] for match in item["matches"]}
    pairs = [pair.split() for pair in item["correct_response"]]
    assert sorted(key["matching"]) == sorted((one, "match", texts[other]) for one, other in pairs)
    true = items[of_kind("statements")[0]]["correct_response"]
    assert {one for one, label, _right in key["statements"] if label == "true"} == set(true)


def test_what_is_to_be_put_in_order_is_not_so_yet():
    for question in paper_questions(with_set(of_kind("ordering")), "nl"):
        assert [choice.id for choice in question.choices] != question.item.correct


def test_both_languages_have_the_same_paper():
    orders = [
        [(question.item.id, [choice.id for choice in question.choices]) for question in paper]
        for paper in (paper_questions(content(), lang) for lang in LANGUAGES)
    ]
    assert orders[0] == orders[1]
    assert [item_id for item_id, _order in orders[0]] == content().site["quiz"]["webinar"]


def test_the_quiz_page_leads_to_the_paper():
    for lang in LANGUAGES:
        links = [tag.attributes["href"] for tag in readers()[page_path("quiz", lang)].all("a")]
        assert page_path("paper", lang).rpartition("/")[2] in links
