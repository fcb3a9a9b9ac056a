"""What a person does in the quiz, as steps that several tests share."""

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from sitebuild.addresses import page_path
from sitebuild.content import load
from sitebuild.islands import quiz_json
from wijzer.content.strings import Strings
from wijzer.quiz.bank import Bank, bank_from_json
from wijzer.quiz.item import DILEMMA, MULTIPLE_RESPONSE, STATEMENTS, Item

DATA = Path(__file__).parents[2] / "data"
LANGUAGES = ("nl", "en")


class Quiz:
    """The quiz in one language: where it is, what it asks, what its buttons say."""

    def __init__(self, page: Page, lang: str = "nl") -> None:
        content = load(DATA)
        self.page = page
        self.lang = lang
        self.path = page_path("quiz", lang)
        self.bank: Bank = bank_from_json(json.loads(quiz_json(content, lang)))
        self.set = [self.bank.item(item_id) for item_id in self.bank.sets["webinar"]]
        self.scored = sum(item.scored for item in self.set)
        self._strings = Strings(content.strings[lang])

    def text(self, key, **values):
        return self._strings.text("quiz." + key, **values)

    def button(self, key, **values):
        return self.page.get_by_role("button", name=self.text(key, **values), exact=True)

    def heading(self, key, **values):
        return self.page.get_by_role("heading", name=self.text(key, **values), exact=True)

    def at_question(self, number, total=None):
        return self.heading("progress", question=number, total=total or len(self.set))

    def verdict(self, name):
        # The sign before the words is hidden from the name.
        return self.heading("verdict_" + name)

    def start_webinar(self):
        self.button("start_quiz", quiz=self.text("set_webinar")).click()
        expect(self.at_question(1)).to_be_focused()

    def onward(self):
        self.button("next").or_(self.button("to_result")).click()

    def skip(self, times):
        """Answer "don't know" this many times and go on after each."""
        for _ in range(times):
            self.button("unknown").click()
            self.onward()

    def options(self):
        """The options on the screen, in their order."""
        return self.page.locator("form").get_by_role("group").first.locator("label").all_inner_texts()

    def asked(self) -> Item:
        """The question on the screen."""
        prompts = self.page.locator("legend").all_inner_texts()
        return next(item for item in self.set if item.prompt in prompts)

    def answer(self, item, choices):
        """Choose these options by hand and check them."""
        for choice in item.choices:
            if item.interaction == STATEMENTS:
                said = self.text("true" if choice.id in choices else "false")
                group = self.page.get_by_role("group", name=choice.text, exact=True)
                group.get_by_role("radio", name=said, exact=True).check()
            elif choice.id in choices:
                self.page.get_by_label(choice.text, exact=True).check()
        self.button("check").click()

    def answer_right(self, item):
        self.answer(item, item.correct if item.scored else [item.choices[0].id])

    def answer_wrong(self, item):
        """Give an answer that earns nothing."""
        if item.interaction == STATEMENTS:
            self.answer(item, [choice.id for choice in item.choices if choice.id not in item.correct])
        else:
            self.answer(item, [next(choice.id for choice in item.choices if choice.id not in item.correct)])


def tab_to(page: Page, locator, limit=60):
    """Press Tab until `locator` has the focus, as a person without a mouse does."""
    for _ in range(limit):
        if locator.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"not reached with {limit} tabs: {locator}")


def answer_by_keyboard(quiz: Quiz, item: Item):
    """Give the right answer with the keyboard alone, and press the button."""
    keys, page = quiz.page.keyboard, quiz.page
    if item.interaction == STATEMENTS:
        for choice in item.choices:
            group = page.get_by_role("group", name=choice.text, exact=True)
            tab_to(page, group.get_by_role("radio").first)
            keys.press("Space" if choice.id in item.correct else "ArrowDown")
    elif item.interaction == MULTIPLE_RESPONSE:
        for box in page.locator("form").get_by_role("checkbox").all():
            tab_to(page, box)
            if box.get_attribute("value") in item.correct:
                keys.press("Space")
    else:
        tab_to(page, page.get_by_role("radio").first)
        values = [radio.get_attribute("value") for radio in page.get_by_role("radio").all()]
        down = 0 if item.interaction == DILEMMA else values.index(item.correct[0])
        keys.press("Space")
        for _ in range(down):
            keys.press("ArrowDown")
    tab_to(page, quiz.button("check"))
    keys.press("Enter")
