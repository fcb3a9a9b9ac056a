"""What a person does in the quiz, as steps that several tests share."""

import json
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from sitebuild.addresses import page_path
from sitebuild.assets.island_data import quiz_json
from sitebuild.content.content import load
from tests.pages import open_island
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank, bank_from_json
from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.kinds.matching import Matching

DATA = Path(__file__).parents[2] / "data"
LANGUAGES = ("nl", "en")


class Quiz:
    """The quiz in one language: where it is, what it asks, what its buttons say."""

    def __init__(self, page: Page, lang: str = "nl") -> None:
        content = load(DATA)
        self.page = page
        self.lang = lang
        self.path = page_path("quiz", lang)
        self.bank: Bank = bank_from_json(quiz_json(content, lang).decode())
        self.set = [self.bank.item(item_id) for item_id in self.bank.sets["webinar"]]
        self.scored = sum(kind_of(item).scored for item in self.set)
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

    def ask(self, site, *item_ids, answers=(), practice_of=None, at="2026-11-23T10:00:00Z"):
        """Open a quiz of just these questions, as if it was started, and answered, here before."""
        start = {"v": 1, "kind": "start", "set": "webinar", "at": at}
        start |= {"items": item_ids, "orders": {}, "practice_of": practice_of}
        given = zip(item_ids, answers, strict=False)
        events = [start, *({"item": item_id, "response": response, "at": at} for item_id, response in given)]
        log = {f"{urlsplit(site).path}a/asked/{number}": json.dumps(one) for number, one in enumerate(events)}
        open_island(self.page, site + self.path)
        self.page.evaluate("log => Object.assign(localStorage, log)", log)
        open_island(self.page, site + self.path + "?attempt=asked")

    def stored(self):
        """The responses in the log of such a quiz, in the order in which they were given."""
        events = self.page.evaluate(
            "Object.entries(localStorage).filter(([key]) => key.includes('a/asked/'))"
        )
        numbered = sorted((int(key.rpartition("/")[2]), json.loads(text)) for key, text in events)
        return [event["response"] for number, event in numbered if number]

    def rows(self):
        """The ids of the rows to put in order, from top to bottom."""
        texts = {choice.text: choice.id for item in self.bank.items for choice in item.choices}
        shown = self.page.locator("form").get_by_role("listitem").locator(".ordering-text")
        return [texts[text] for text in shown.all_inner_texts()]

    def mover(self, key, choice):
        """The button that moves this row `up` or `down`."""
        return self.page.get_by_role("button", name=f"{self.text(key)}: {choice.text}", exact=True)

    def press_elsewhere(self):
        """Begin a press where nothing is: the next one, however soon and where, is no double tap then."""
        far = "new PointerEvent('pointerdown', { bubbles: true, clientX: -99, clientY: -99 })"
        self.page.evaluate(f"document.body.dispatchEvent({far})")

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
        """Choose these options by hand and check them; of an order, make this one."""
        if item.interaction == "ordering":
            order_rows(self, item, choices, lambda button: button.click())
        if item.interaction == "matching":
            for choice_id, match_id in Matching().split(choices).items():
                self.page.get_by_label(item.choice(choice_id).text, exact=True).select_option(match_id)
        for choice in item.choices:
            if item.interaction == "statements":
                said = self.text("true" if choice.id in choices else "false")
                group = self.page.get_by_role("group", name=choice.text, exact=True)
                group.get_by_role("radio", name=said, exact=True).check()
            elif item.interaction not in ("ordering", "matching") and choice.id in choices:
                self.page.get_by_label(choice.text, exact=True).check()
        self.button("check").click()

    def answer_right(self, item):
        self.answer(item, item.correct if kind_of(item).scored else [item.choices[0].id])

    def answer_wrong(self, item):
        """Give an answer that earns nothing."""
        if item.interaction == "statements":
            self.answer(item, [choice.id for choice in item.choices if choice.id not in item.correct])
        elif item.interaction == "ordering":
            self.answer(item, item.correct[::-1])
        elif item.interaction == "matching":
            self.answer(item, [f"{choice.id} {item.matches[0].id}" for choice in item.choices])
        else:
            self.answer(item, [next(choice.id for choice in item.choices if choice.id not in item.correct)])


def tab_to(page: Page, locator, limit=60):
    """Press Tab until `locator` has the focus, as a person without a mouse does."""
    for _ in range(limit):
        if locator.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"not reached with {limit} tabs: {locator}")


def order_rows(quiz: Quiz, item: Item, order: list[str], press):
    """Bring the rows into this order by moving up; `press` presses a button."""
    for place, choice_id in enumerate(order):
        for _ in range(quiz.rows().index(choice_id) - place):
            press(quiz.mover("up", item.choice(choice_id)))


def press_by_keyboard(page: Page):
    """A way to press a button with the keyboard alone."""

    def press(button):
        tab_to(page, button)
        page.keyboard.press("Enter")

    return press


def answer_by_keyboard(quiz: Quiz, item: Item):
    """Give the right answer with the keyboard alone, and press the button."""
    ways = {
        "statements": judge_by_keyboard,
        "multiple_response": tick_by_keyboard,
        "matching": match_by_keyboard,
        "ordering": lambda quiz, item: order_rows(quiz, item, item.correct, press_by_keyboard(quiz.page)),
    }
    ways.get(item.interaction, choose_by_keyboard)(quiz, item)
    press_by_keyboard(quiz.page)(quiz.button("check"))


def judge_by_keyboard(quiz: Quiz, item: Item):
    for choice in item.choices:
        group = quiz.page.get_by_role("group", name=choice.text, exact=True)
        tab_to(quiz.page, group.get_by_role("radio").first)
        quiz.page.keyboard.press("Space" if choice.id in item.correct else "ArrowDown")


def tick_by_keyboard(quiz: Quiz, item: Item):
    for box in quiz.page.locator("form").get_by_role("checkbox").all():
        tab_to(quiz.page, box)
        if box.get_attribute("value") in item.correct:
            quiz.page.keyboard.press("Space")


def match_by_keyboard(quiz: Quiz, item: Item):
    for choice_id, match_id in Matching().split(item.correct).items():
        box = quiz.page.get_by_label(item.choice(choice_id).text, exact=True)
        tab_to(quiz.page, box)
        quiz.page.keyboard.type(item.match(match_id).text)
        expect(box).to_have_value(match_id)


def choose_by_keyboard(quiz: Quiz, item: Item):
    page = quiz.page
    tab_to(page, page.get_by_role("radio").first)
    values = [radio.get_attribute("value") for radio in page.get_by_role("radio").all()]
    page.keyboard.press("Space")
    for _ in range(0 if item.interaction == "dilemma" else values.index(item.correct[0])):
        page.keyboard.press("ArrowDown")
