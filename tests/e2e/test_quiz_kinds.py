"""Each kind of question by keyboard alone and as a screen reader meets it."""

import pytest
from playwright.sync_api import expect

from sitebuild.verify.ready import wait_until_ready
from tests.e2e.quiz_steps import LANGUAGES, Quiz, answer_by_keyboard, press_by_keyboard, tab_to
from wijzer.quiz.kinds import KINDS, kind_of


def of_kind(quiz, kind, context=None):
    """The first question of this kind; with a situation, or without, if that matters."""
    items = [item for item in quiz.bank.items if item.interaction == kind]
    return next(item for item in items if context is None or bool(item.context) == context)


def reload(page):
    page.reload()
    wait_until_ready(page)


@pytest.fixture(params=LANGUAGES)
def quiz(page, request):
    return Quiz(page, request.param)


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_is_a_group_answered_by_keyboard(page, quiz, site, kind):
    item = of_kind(quiz, kind)
    quiz.ask(site, item.id)
    group = page.get_by_role("group", name=item.prompt, exact=True)
    expect(group).to_be_visible()
    if item.context:
        expect(group).to_have_accessible_description(item.context)
    expect(page.locator("input:checked")).to_have_count(0)
    answer_by_keyboard(quiz, item)
    expect(quiz.verdict("right" if kind_of(item).scored else "unscored")).to_be_focused()
    # The focus tells the verdict; nothing tells it a second time.
    assert not any(page.get_by_role("status").all_inner_texts())
    expect(page.get_by_text(item.explanation, exact=True)).to_be_visible()


@pytest.mark.parametrize("kind", KINDS)
def test_not_knowing_is_an_answer_to_every_kind(page, quiz, site, kind):
    item = of_kind(quiz, kind)
    quiz.ask(site, item.id)
    press_by_keyboard(page)(quiz.button("unknown"))
    expect(quiz.verdict("unanswered" if kind_of(item).scored else "unscored")).to_be_focused()
    assert quiz.stored() == [[]]


def test_a_row_that_moves_keeps_the_focus_and_tells_its_place(page, quiz, site):
    item = of_kind(quiz, "ordering")
    quiz.ask(site, item.id)
    before = quiz.rows()
    assert before != item.correct
    choice, total = item.choice(before[1]), len(before)
    up = quiz.mover("up", choice)
    tab_to(page, up)
    page.keyboard.press("Enter")
    assert quiz.rows() == [before[1], before[0], *before[2:]]
    expect(up).to_be_focused()
    status = page.get_by_role("status")
    expect(status.filter(has_text=quiz.text("moved", text=choice.text, place=1, total=total))).to_be_visible()
    expect(up).to_have_attribute("aria-disabled", "true")
    page.keyboard.press("Space")
    expect(status.filter(has_text=quiz.text("at_top", text=choice.text))).to_be_visible()
    expect(up).to_be_focused()
    page.keyboard.press("Tab")
    down = quiz.mover("down", choice)
    expect(down).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Space")
    assert quiz.rows() == [before[0], before[2], before[1], *before[3:]]
    expect(down).to_be_focused()


def test_rows_that_nobody_moved_are_an_answer_only_when_confirmed(page, quiz, site):
    item = of_kind(quiz, "ordering")
    quiz.ask(site, item.id)
    before = quiz.rows()
    quiz.button("check").click()
    expect(page.get_by_role("status").filter(has_text=quiz.text("order_untouched"))).to_be_visible()
    assert quiz.stored() == []
    reload(page)
    assert quiz.rows() == before
    quiz.button("check").click()
    quiz.button("check").click()
    expect(page.locator(".verdict")).to_be_focused()
    assert quiz.stored() == [before]


def test_matching_begins_without_matches_and_asks_for_all(page, quiz, site):
    item = of_kind(quiz, "matching")
    quiz.ask(site, item.id)
    for choice in item.choices:
        expect(page.get_by_role("combobox", name=choice.text, exact=True)).to_have_value("")
    page.get_by_role("combobox").first.select_option(index=1)
    quiz.button("check").click()
    expect(page.get_by_role("status").filter(has_text=quiz.text("match_all"))).to_be_visible()
    options = page.get_by_role("combobox").first.get_by_role("option").all_inner_texts()
    reload(page)
    assert page.get_by_role("combobox").first.get_by_role("option").all_inner_texts() == options


@pytest.mark.parametrize("kind", ["statements", "matching"])
def test_part_right_without_points_is_told_why(page, quiz, site, kind):
    item = of_kind(quiz, kind)
    quiz.ask(site, item.id)
    total = len(item.choices)
    if kind == "statements":
        quiz.answer(item, [choice.id for choice in item.choices])
        right = len(item.correct)
    else:
        quiz.answer_wrong(item)
        right = 1
    expect(quiz.verdict("wrong")).to_be_focused()
    expect(page.get_by_text(quiz.text("none_" + kind, right=right, n=total), exact=True)).to_be_visible()


def test_a_question_says_what_a_guess_earns(page, quiz, site):
    item = of_kind(quiz, "single_choice")
    quiz.ask(site, item.id)
    page.get_by_text(quiz.text("how"), exact=True).click()
    expect(page.get_by_text(quiz.text("how_single_choice", n=len(item.choices)), exact=True)).to_be_visible()


def test_each_link_to_read_on_has_a_name_of_its_own(page, quiz, site):
    item = quiz.bank.item("k06")
    assert item.about == ["concept/cmio", "role/cmio"]
    quiz.ask(site, item.id)
    quiz.button("unknown").click()
    names = page.locator(".read-on").get_by_role("link").all_inner_texts()
    kinds = {"nl": ["CMIO (begrip)", "CMIO (rol)"], "en": ["CMIO (concept)", "CMIO (role)"]}
    assert names[:2] == kinds[quiz.lang]
    # A slide's title is Dutch on an English page too, and says so.
    slide = page.get_by_role("link", name=f"{quiz.text('slide', number=item.slides[0])}: ")
    expect(slide.locator("[lang=nl]")).to_be_visible()


def test_sources_are_links_out_of_the_site_with_the_day_they_were_read(page, quiz, site):
    item = next(item for item in quiz.bank.items if item.sources and kind_of(item).scored)
    quiz.ask(site, item.id)
    quiz.button("unknown").click()
    source = item.sources[0]
    link = page.get_by_role("link", name=quiz.text("outside", title=source.title), exact=True).first
    expect(link).to_have_attribute("href", source.url)
    expect(link).to_have_attribute("rel", "noopener noreferrer external")
    row = page.get_by_role("listitem").filter(has=link)
    expect(row.first).to_contain_text(quiz.text("checked", date=source.checked))


@pytest.mark.parametrize("change", [True, False])
def test_a_dilemma_is_chosen_twice_and_tells_the_shift(page, quiz, site, change):
    item = of_kind(quiz, "dilemma", context=True)
    first, second = item.choices[1], item.choices[2 if change else 1]
    quiz.ask(site, item.id)
    page.get_by_label(first.text, exact=True).check()
    press_by_keyboard(page)(quiz.button("check"))
    expect(quiz.verdict("unscored")).to_be_focused()
    assert quiz.stored() == [[first.id]]
    reload(page)  # between the two steps
    for choice in item.choices:
        expect(page.get_by_text(choice.feedback, exact=True)).to_be_visible()
    expect(page.get_by_role("group", name=quiz.text("once_more", question=item.prompt))).to_be_visible()
    expect(page.locator("input:checked")).to_have_count(0)
    quiz.button("confirm").click()
    expect(page.get_by_role("status").filter(has_text=quiz.text("choose_first"))).to_be_visible()
    radio = page.get_by_label(second.text, exact=True)
    tab_to(page, page.get_by_role("radio").first)
    page.keyboard.press("Space")
    while not radio.is_checked():
        page.keyboard.press("ArrowDown")
    press_by_keyboard(page)(quiz.button("confirm"))
    key = "shift_changed" if change else "shift_kept"
    expect(quiz.heading(key)).to_be_focused()
    told = quiz.text(key + "_about", first=first.text, second=second.text)
    for _ in ("at once", "after a reload"):
        expect(page.get_by_text(told, exact=True)).to_be_visible()
        expect(page.get_by_role("radio")).to_have_count(0)
        reload(page)
    assert quiz.stored() == [[first.id], [first.id, second.id]]
    quiz.onward()
    expect(quiz.heading("result")).to_be_focused()
    expect(page.get_by_role("main")).to_contain_text(quiz.text("line_chosen"))


def fill_in_part(quiz, item):
    """Fill in some of a question, as far as its kind has parts, and do not check it."""
    page = quiz.page
    if item.interaction == "ordering":
        quiz.mover("down", item.choice(quiz.rows()[0])).click()
    elif item.interaction == "matching":
        page.get_by_role("combobox").nth(1).select_option(index=2)
    elif item.interaction == "statements":
        page.locator("#quiz .statement").nth(1).get_by_role("radio").last.check()
    else:
        page.locator("#quiz form .choice input").last.check()


def held(quiz):
    """What the fields of a question hold, the same in both languages."""
    fields = quiz.page.locator("#quiz form :is(input, select)")
    return quiz.rows(), fields.evaluate_all("all => all.map(one => one.checked ?? one.selectedIndex)")


@pytest.mark.parametrize("kind", [*KINDS, "second choice"])
def test_what_is_filled_in_outlives_a_reload_and_a_change_of_language(page, site, kind):
    quiz, english = Quiz(page), Quiz(page, "en")
    item = of_kind(quiz, "dilemma" if kind == "second choice" else kind)
    before = next(one for one in quiz.bank.items if one.id != item.id)
    quiz.ask(site, before.id, item.id)
    quiz.skip(1)
    if kind == "second choice":
        quiz.answer(item, [item.choices[0].id])
        expect(quiz.verdict("unscored")).to_be_visible()
    blank = held(quiz)
    fill_in_part(quiz, item)
    half = held(quiz)
    assert half != blank
    reload(page)
    assert held(quiz) == half
    page.locator("#language-switch").click()
    wait_until_ready(page)
    expect(english.at_question(2, total=2)).to_be_visible()
    assert held(english) == half
    english.button("unknown" if kind != "second choice" else "confirm").click()
    expect(page.locator(".verdict")).to_be_focused()
    assert "picked" not in page.url


@pytest.mark.parametrize("kind", ["ordering", "matching", "dilemma"])
def test_axe_finds_nothing_serious_in_the_kinds(page, site, findings, kind):
    quiz = Quiz(page)
    item = of_kind(quiz, kind)
    quiz.ask(site, item.id)
    assert findings() == []
    quiz.answer_wrong(item) if kind_of(item).scored else quiz.answer(item, [item.choices[0].id])
    expect(page.locator(".verdict")).to_be_focused()
    assert findings() == []


def test_a_match_is_told_after_what_it_goes_with(page, quiz, site):
    item = of_kind(quiz, "matching")
    quiz.ask(site, item.id)
    quiz.button("unknown").click()
    right = dict(part.split(" ") for part in item.correct)
    for choice in item.choices:
        row = page.get_by_role("listitem").filter(has=page.get_by_text(choice.text, exact=True)).first
        told = quiz.text("match_missed", right=item.match(right[choice.id]).text)
        assert row.inner_text().splitlines()[1:3] == [choice.text, told]
