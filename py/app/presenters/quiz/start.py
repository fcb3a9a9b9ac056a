"""What the quiz page offers to start with, from what this device knows of earlier answers."""

from typing import Callable

from app.presenters.quiz.resume import Resume, resume
from app.presenters.quiz.words import quiz_title
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.learning.history import History
from wijzer.quiz.taking.modes import BEFORE, PRACTICE, QUIZ, REVIEW
from wijzer.quiz.taking.request import length_text
from wijzer.quiz.taking.selection import ALL, EVERYTHING, MISTAKES, SHORT, select, topic_name
from wijzer.quiz.taking.selection import REVIEW as DUE
from wijzer.record import Record

WEBINAR = "webinar"
_MODES = {MISTAKES: PRACTICE, DUE: REVIEW}


class Offer(Record):
    """A quiz to start: name and length as in the address, how it shows, its button, why it is taken."""

    def __init__(self, quiz: str, length: str, title: str, about: str, label: str, mode: str) -> None:
        self.quiz = quiz
        self.length = length
        self.title = title
        self.about = about
        self.label = label
        self.mode = mode


class Start(Record):
    """All that is offered, in the order in which it shows; what is not offered is None or empty.

    `others` are quizzes across the topics; `topics` are (quiz name, the topic, how many questions).
    """

    def __init__(
        self,
        resume: Resume | None,
        sets: list[Offer],
        review: Offer | None = None,
        others: list[Offer] | None = None,
        topics: list[tuple[str, str, str]] | None = None,
        pair: Offer | None = None,
    ) -> None:
        self.resume = resume
        self.review = review
        self.sets = sets
        self.others = others or []
        self.topics = topics or []
        self.pair = pair


class Offers:
    """Makes what is offered, from the questions there are and what was answered history."""

    def __init__(self, bank: Bank, strings: Strings, history: History, said: Callable[[str], str]) -> None:
        """Take what the offers follow from; `said` puts an ISO moment into words."""
        self._bank = bank
        self._strings = strings
        self._history = history
        self._said = said

    def all(self) -> Start:
        """Offer everything: go on, what is due, the fixed quiz, the others, by topic, before and after."""
        names = sorted(self._bank.sets)
        sets = [self._set(name) for name in names]
        topics = [self._topic(topic) for topic in self._bank.topics()]
        pair = self._pair() if WEBINAR in names else None
        left = resume(self._history.unfinished, self._strings, self._said)
        return Start(left, sets, self._review(), self._others(), topics, pair)

    def one(self, quiz: str, length: int) -> Start | None:
        """Offer one quiz, and to go on with it; None when it is made from answers that there are not."""
        ids = self.ids(quiz, length, "")
        if not ids:
            return None
        about = self._count(len(ids)) + ". "
        about += self._strings.text("quiz.webinar_about" if quiz == WEBINAR else "quiz.chosen_about")
        offer = self._offer(quiz, length, about, self._strings.text("quiz.start"))
        of_it = [one for one in self._history.unfinished if one.quiz == quiz]
        return Start(resume(of_it, self._strings, self._said), [offer])

    def ids(self, quiz: str, length: int, seed: str) -> list[str]:
        """Return the questions that a quiz has now; `length` and `seed` as `select` takes them."""
        if quiz in (DUE, MISTAKES):
            return self._history.due if quiz == DUE else self._history.mistakes
        return select(self._bank, quiz, length, seed)

    def _set(self, name: str) -> Offer:
        about = self._count(len(self.ids(name, ALL, ""))) + ". "
        about += self._strings.text("quiz.webinar_about" if name == WEBINAR else "quiz.chosen_about")
        label = self._strings.text("quiz.start_quiz", quiz=quiz_title(name, self._strings))
        return self._offer(name, ALL, about, label)

    def _review(self) -> Offer | None:
        count = len(self._history.due)
        about = self._strings.count("quiz.review_about", count)
        return self._offer(DUE, ALL, about, self._strings.text("quiz.start_review")) if count else None

    def _others(self) -> list[Offer]:
        counts = [(quiz, len(self.ids(quiz, ALL, ""))) for quiz in (SHORT, EVERYTHING, MISTAKES)]
        label = self._strings.text
        return [
            self._offer(quiz, ALL, self._count(count), label("quiz.start_" + quiz))
            for quiz, count in counts
            if count
        ]

    def _topic(self, topic: str) -> tuple[str, str, str]:
        count = len(self._bank.of_topic(topic))
        return topic_name(topic), self._strings.text("quiz.topic_" + topic), self._count(count)

    def _pair(self) -> Offer:
        mode = self._history.next_mode
        text = self._strings.text
        about = text("quiz.pair_about" if mode == BEFORE else "quiz.pair_next")
        return Offer(
            WEBINAR, length_text(ALL), text("quiz.pair_heading"), about, text("quiz.pair_" + mode), mode
        )

    def _offer(self, quiz: str, length: int, about: str, label: str) -> Offer:
        title = quiz_title(quiz, self._strings)
        return Offer(quiz, length_text(length), title, about, label, _MODES.get(quiz, QUIZ))

    def _count(self, count: int) -> str:
        return self._strings.count("quiz.questions", count)
