"""The quiz through the accessibility tree: what things are called, what is said when, what has the focus."""

import pytest
from playwright.sync_api import expect

from tests.e2e.quiz_steps import LANGUAGES, Quiz
from tests.e2e.read_aloud import heard, listen, read
from tests.e2e.test_quiz_kinds import KINDS, of_kind
from wijzer.quiz.kinds import kind_of

SIZES = ((390, 844), (320, 568), (320, 256), (640, 400))
"""A phone; the narrowest; a desktop's window at 400 % and at 200 %."""
_STOPS = """() => [...document.querySelectorAll(
  "#quiz a, #quiz button, #quiz input, #quiz select, #quiz textarea, #quiz summary")]"""
# Of a field in a label the label is the target. A link within a sentence may be as high as its line.
_TARGETS = f"""() => ({_STOPS})().map(node => node.closest("label") || node).map(node => {{
  const {{ width, height }} = node.getBoundingClientRect();
  return [node.innerText || node.value || node.tagName, width, height];
}})"""
# The part of a thing with the focus that shows: within the window, and not below the bar.
_SHOWN = """() => {
  const node = document.activeElement, box = (node.closest("label") || node).getBoundingClientRect();
  const bar = document.querySelector(".nav");
  const fixed = getComputedStyle(bar).position === "fixed";
  const floor = fixed ? bar.getBoundingClientRect().top : innerHeight;
  return [box.top >= 0, box.bottom <= floor, node.innerText || node.value];
}"""


@pytest.fixture
def quiz(page):
    listen(page)
    return Quiz(page)


def controls(quiz, item):
    """What the form of a question holds, in the order in which it is read."""
    choices = {choice.text: choice for choice in item.choices}
    if item.interaction == "ordering":
        rows = [item.choice(choice_id).text for choice_id in quiz.rows()]
        return [("button", f"{quiz.text(way)}: {text}") for text in rows for way in ("up", "down")]
    shown = quiz.page.locator("form fieldset > legend:not(.quiz-prompt), form .choice, form .match > label")
    texts = [text for text in shown.all_inner_texts() if text in choices]
    assert sorted(texts) == sorted(choices)
    if item.interaction == "statements":
        judged = [("radio", quiz.text("true")), ("radio", quiz.text("false"))]
        return [one for text in texts for one in (("group", text), *judged)]
    roles = {"multiple_response": "checkbox", "matching": "combobox"}
    return [(roles.get(item.interaction, "radio"), text) for text in texts]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_question_is_read_as_a_group_with_its_name_and_named_controls(page, site, lang):
    quiz = Quiz(page, lang)
    for kind in KINDS:
        item = of_kind(quiz, kind)
        quiz.ask(site, item.id)
        place = ("heading", quiz.text("progress", question=1, total=1))
        buttons = [("button", quiz.text("check")), ("button", quiz.text("unknown"))]
        how = [("DisclosureTriangle", quiz.text("how"))] if kind_of(item).scored else []
        assert read(page) == [place, ("group", item.prompt), *controls(quiz, item), *buttons, *how]


@pytest.mark.parametrize("kind", KINDS)
def test_each_step_is_announced_once(quiz, site, kind):
    item = of_kind(quiz, kind)
    quiz.ask(site, item.id, "c03")
    quiz.button("check").focus()
    heard(quiz.page)
    quiz.page.keyboard.press("Enter")
    [(way, text)] = heard(quiz.page)
    assert way == "live"
    assert quiz.text("unknown") in text
    quiz.answer(item, item.correct if kind_of(item).scored else [item.choices[0].id])
    verdict = quiz.verdict("right" if kind_of(item).scored else "unscored")
    expect(verdict).to_be_focused()
    said = heard(quiz.page)
    assert said[-1] == ("focus", verdict.inner_text())
    # Rows that move tell their place; of the verdict nothing but the focus tells.
    assert [text for way, text in said if way == "live" and kind != "ordering"] == []
    assert [text for _, text in said].count(verdict.inner_text()) == 1
    quiz.onward()
    expect(quiz.at_question(2, total=2)).to_be_focused()
    assert heard(quiz.page) == [
        ("focus", quiz.text("next")),
        ("focus", quiz.text("progress", question=2, total=2)),
    ]


def test_the_result_is_announced_once_after_the_first_quiz_too(quiz, site):
    quiz.ask(site, "c01")
    quiz.skip(1)
    expect(quiz.heading("result")).to_be_focused()
    focused = [text for way, text in heard(quiz.page) if way == "focus"]
    assert focused[-1] == quiz.text("result")
    assert focused.count(quiz.text("result")) == 1


@pytest.mark.parametrize("size", SIZES)
def test_what_has_the_focus_is_never_below_the_bar(page, site, size):
    """WCAG 2.2, 2.4.11: by every Tab through a question, its feedback and the result."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    quiz = Quiz(page)
    for kind in KINDS:
        item = of_kind(quiz, kind)
        quiz.ask(site, item.id)
        assert walk(page), kind
        quiz.button("unknown").click()
        assert page.evaluate(_SHOWN)[:2] == [True, True], kind
        assert walk(page), kind
    quiz.onward()
    assert page.evaluate(_SHOWN)[:2] == [True, True]
    assert walk(page)


def walk(page):
    """Press Tab from the top to the end of the quiz; how many stops there were, each in full view."""
    page.evaluate("scrollTo(0, 0); document.querySelector('main').focus()")
    stops = 0
    while True:
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.closest('#quiz') !== null"):
            return stops
        stops += 1
        above, below, name = page.evaluate(_SHOWN)
        assert above and below, name


@pytest.mark.parametrize("width", [320, 390])
def test_all_that_can_be_pressed_is_large_enough(page, open_page, site, width):
    """WCAG 2.2, 2.5.8: 24 by 24 pixels."""
    page.set_viewport_size({"width": width, "height": 844})
    quiz = Quiz(page)
    open_page(quiz.path)
    assert small(page) == []
    for kind in KINDS:
        quiz.ask(site, of_kind(quiz, kind).id)
        assert small(page) == [], kind
        quiz.button("unknown").click()
        assert small(page) == [], kind
    quiz.onward()
    for summary in page.locator("#quiz summary").all():
        summary.click()
    assert small(page) == []


def small(page):
    targets = page.evaluate(_TARGETS)
    assert targets
    return [one for one in targets if min(one[1:]) < 24]
