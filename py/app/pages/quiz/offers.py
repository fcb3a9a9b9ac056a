"""What the quiz page offers to start with, from what this device knows of earlier answers."""

from typing import Callable, Generator

from pyscript import document

from app.browser.clock import moment_text
from app.views.dom import Node
from app.views.quiz.start import Offer, StartView
from app.views.quiz.words import quiz_title
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.learning.before_after import newest_pair
from wijzer.quiz.learning.history import History
from wijzer.quiz.taking.modes import BEFORE, PRACTICE, QUIZ, REVIEW
from wijzer.quiz.taking.request import length_text
from wijzer.quiz.taking.resume import newest_unfinished
from wijzer.quiz.taking.selection import ALL, EVERYTHING, MISTAKES, SHORT, select, topic_name
from wijzer.quiz.taking.selection import REVIEW as DUE

WEBINAR = "webinar"
_MODES = {MISTAKES: PRACTICE, DUE: REVIEW}


class Offers:
    """The cards of the start screen."""

    def __init__(self, bank: Bank, strings: Strings, view: StartView) -> None:
        self._bank = bank
        self._strings = strings
        self._view = view

    def everything(
        self, history: History, resume: Callable[[str], None]
    ) -> Generator[None, None, list[Node]]:
        """Make all cards: go on, what is due, the fixed quiz, the others, by topic, before and after."""
        unfinished = self.unfinished(history, "", resume)
        waiting = len(history.due)
        nodes = unfinished + ([self._review(waiting)] if waiting else []) + [self._view.shared()]
        yield
        for name in sorted(self._bank.sets):
            offer = self.one(name, ALL)
            label = self._strings.text("quiz.start_quiz", quiz=offer.title)
            nodes.append(self._view.fixed(offer, label, not unfinished))
            yield
        nodes.append(self._others(history.mistakes))
        yield
        nodes.append(self._view.topics(self._topics()))
        yield
        return nodes + [self._before_after(name, history) for name in self._bank.sets if name == WEBINAR]

    def unfinished(self, history: History, quiz: str, resume: Callable[[str], None]) -> list[Node]:
        """Make the card of the newest unfinished attempt, if there is one; of `quiz`, if named."""
        among = [one for one in history.sessions if quiz in ("", one.attempt.quiz)]
        left = newest_unfinished(among)
        if left is None:
            return []
        date = moment_text(left.at, str(document.documentElement.lang))
        about = "quiz.resume_practice" if left.practice else "quiz.resume_about"
        title = quiz_title(left.quiz, self._strings)
        label = self._strings.text("quiz.resume", question=left.question, total=left.total)
        text = self._strings.text(about, quiz=title, date=date)
        return [self._view.resume(text, label, lambda: resume(left.id))]

    def one(self, quiz: str, length: int, count: int = 0) -> Offer:
        """Return what to say about a quiz; `count` is its number of questions when answers make it."""
        count = count or len(select(self._bank, quiz, length, ""))
        about = "quiz.webinar_about" if quiz == WEBINAR else "quiz.chosen_about"
        text = self._strings.count("quiz.questions", count) + ". " + self._strings.text(about)
        title = quiz_title(quiz, self._strings)
        return Offer(quiz, length_text(length), title, text, _MODES.get(quiz, QUIZ))

    def _review(self, count: int) -> Node:
        about = self._strings.count("quiz.review_about", count)
        offer = Offer(DUE, length_text(ALL), quiz_title(DUE, self._strings), about, REVIEW)
        return self._view.fixed(offer, self._strings.text("quiz.start_review"), primary=False)

    def _others(self, wrong: list[str]) -> Node:
        """Make the card with the quizzes that go across the topics."""
        offers: list[tuple[Offer, str]] = []
        for quiz in (SHORT, EVERYTHING, MISTAKES):
            count = len(wrong) if quiz == MISTAKES else len(select(self._bank, quiz, ALL, ""))
            if count:
                about = self._strings.count("quiz.questions", count)
                title = quiz_title(quiz, self._strings)
                offer = Offer(quiz, length_text(ALL), title, about, _MODES.get(quiz, QUIZ))
                offers.append((offer, self._strings.text("quiz.start_" + quiz)))
        return self._view.several(self._strings.text("quiz.others_heading"), offers)

    def _before_after(self, name: str, history: History) -> Node:
        mode = newest_pair(history.sessions).next_mode
        about = self._strings.text("quiz.pair_about" if mode == BEFORE else "quiz.pair_next")
        offer = Offer(name, length_text(ALL), self._strings.text("quiz.pair_heading"), about, mode)
        return self._view.fixed(offer, self._strings.text("quiz.pair_" + mode), primary=False)

    def _topics(self) -> list[tuple[str, str, str]]:
        rows: list[tuple[str, str, str]] = []
        for topic in self._bank.topics():
            count = self._strings.count("quiz.questions", len(self._bank.of_topic(topic)))
            rows.append((topic_name(topic), self._strings.text("quiz.topic_" + topic), count))
        return rows
