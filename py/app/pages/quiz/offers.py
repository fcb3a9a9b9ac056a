"""What the quiz page offers to start with, from what this device knows of earlier answers."""

from typing import Callable

from pyscript import document

from app.browser.clock import moment_text
from app.views.dom import Node
from app.views.quiz.start import Offer, StartView
from app.views.quiz.words import quiz_title
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.learning.before_after import newest_pair
from wijzer.quiz.learning.schedule import due, mistakes, standings
from wijzer.quiz.taking.attempt import Attempt
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

    def everything(self, attempts: list[Attempt], now: str, resume: Callable[[str], None]) -> list[Node]:
        """Make all cards: go on, what is due, the fixed quiz, the others, by topic, before and after."""
        unfinished = self.unfinished(attempts, "", resume)
        waiting = self.ids(DUE, attempts, now)
        nodes = unfinished + ([self._review(len(waiting))] if waiting else []) + [self._view.shared()]
        for name in sorted(self._bank.sets):
            offer = self.one(name, ALL)
            label = self._strings.text("quiz.start_quiz", quiz=offer.title)
            nodes.append(self._view.fixed(offer, label, not unfinished))
        nodes += [self._others(self.ids(MISTAKES, attempts, now)), self._view.topics(self._topics())]
        return nodes + [self._before_after(name, attempts) for name in self._bank.sets if name == WEBINAR]

    def unfinished(self, attempts: list[Attempt], quiz: str, resume: Callable[[str], None]) -> list[Node]:
        """Make the card of the newest unfinished attempt, if there is one; of `quiz`, if named."""
        among = [one for one in attempts if quiz in ("", one.quiz)]
        left = newest_unfinished(among, [item.id for item in self._bank.items])
        if left is None:
            return []
        date = moment_text(left.at, str(document.documentElement.lang))
        about = "quiz.resume_practice" if left.practice else "quiz.resume_about"
        title = quiz_title(left.quiz, self._strings)
        label = self._strings.text("quiz.resume", question=left.question, total=left.total)
        text = self._strings.text(about, quiz=title, date=date)
        return [self._view.resume(text, label, lambda: resume(left.id))]

    def ids(self, quiz: str, attempts: list[Attempt], now: str) -> list[str]:
        """Return the questions that a quiz made from earlier answers has now."""
        found = standings(attempts, self._bank)
        return due(found, now) if quiz == DUE else mistakes(found, self._bank)

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

    def _before_after(self, name: str, attempts: list[Attempt]) -> Node:
        pair = newest_pair(attempts, [item.id for item in self._bank.items])
        mode = pair.next_mode
        about = self._strings.text("quiz.pair_about" if mode == BEFORE else "quiz.pair_next")
        offer = Offer(name, length_text(ALL), self._strings.text("quiz.pair_heading"), about, mode)
        return self._view.fixed(offer, self._strings.text("quiz.pair_" + mode), primary=False)

    def _topics(self) -> list[tuple[str, str, str]]:
        rows: list[tuple[str, str, str]] = []
        for topic in self._bank.topics():
            count = self._strings.count("quiz.questions", len(self._bank.of_topic(topic)))
            rows.append((topic_name(topic), self._strings.text("quiz.topic_" + topic), count))
        return rows
