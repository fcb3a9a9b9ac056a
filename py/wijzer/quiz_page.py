"""The quiz page: what to start with, and where it is kept."""

from pyscript import document

from wijzer.browser import address
from wijzer.browser.chance import random_id, random_number
from wijzer.browser.clock import moment_text, now
from wijzer.browser.files import read_json
from wijzer.browser.memory import MemoryStore
from wijzer.browser.persistence import ask_to_persist
from wijzer.browser.storage import DeviceStore, device_store
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.attempt import Attempt
from wijzer.quiz.bank import Bank, bank_from_json
from wijzer.quiz.journal import TABS, Journal
from wijzer.quiz.request import Request, length_text, read_length, read_request
from wijzer.quiz.resume import newest_unfinished, unfinished
from wijzer.quiz.selection import ALL, choice_orders, select, topic_name, topic_of
from wijzer.quiz.session import Session
from wijzer.quiz_run import QuizRun
from wijzer.views.dom import Node
from wijzer.views.language_link import carry
from wijzer.views.quiz_frame import Frame
from wijzer.views.quiz_start import Offer, StartView
from wijzer.views.quiz_words import quiz_title

WEBINAR = "webinar"


class QuizPage:
    """What happens on the quiz page outside the questions."""

    def __init__(self, bank: Bank, pages: Pages, strings: Strings, store: DeviceStore) -> None:
        """Build the views; nothing shows until `start`."""
        self._bank = bank
        self._strings = strings
        self._store = store
        self._device = Journal(store, random_number(TABS))
        self._journal = self._device
        self._frame = Frame()
        self._run = QuizRun(pages, strings, self._frame, self._say_problem, self._repeat, self._finished)
        self._start_view = StartView(strings, self._start_chosen)

    def start(self) -> None:
        """Show what the address asks for."""
        request = read_request(address.parameters(), self._bank)
        if request.attempt:
            self._resume(request.attempt, request.question, focus=False)
        elif request.quiz:
            self._show_one(request)
        else:
            self._show_all("" if request.understood else "quiz.not_understood")
        self._say_problem()

    def _resume(self, attempt_id: str, question: int, focus: bool) -> None:
        attempt = self._device.attempt(attempt_id)
        if attempt is None:
            self._show_all("quiz.not_here")
            return
        session = Session(attempt, self._bank)
        if not session.total:
            self._show_all("quiz.none_left")
            return
        if session.missing:
            self._frame.remark(self._strings.count("quiz.missing", session.missing))
        self._journal = self._device
        self._run.keep_in(self._device, addressed=True)
        self._run.open(session, question, focus)

    def _show_one(self, request: Request) -> None:
        """Offer just the quiz that the address names."""
        offer = self._offer(request.quiz, request.length)
        unfinished = self._unfinished(request.quiz)
        card = self._start_view.fixed(offer, self._strings.text("quiz.start"), not unfinished)
        nodes = unfinished + [card, self._start_view.shared()]
        self._frame.show(nodes + [self._start_view.other(str(document.location.pathname))])
        carry(str(document.location.search))

    def _show_all(self, remark: str = "") -> None:
        """Offer everything there is; `remark` is the key of what to say first."""
        carry(address.replace([]))
        self._frame.remark(self._strings.text(remark) if remark else "")
        topics = [
            (topic_name(topic), self._topic(topic), self._count(topic)) for topic in self._bank.topics()
        ]
        unfinished = self._unfinished("")
        nodes = unfinished + [self._start_view.shared()]
        for name in sorted(self._bank.sets):
            offer = self._offer(name, ALL)
            label = self._strings.text("quiz.start_quiz", quiz=offer.title)
            nodes.append(self._start_view.fixed(offer, label, not unfinished))
        self._frame.show(nodes + [self._start_view.topics(topics)])

    def _offer(self, quiz: str, length: int) -> Offer:
        count = len(select(self._bank, quiz, length, ""))
        about = "quiz.webinar_about" if quiz == WEBINAR else "quiz.chosen_about"
        text = self._strings.count("quiz.questions", count) + ". " + self._strings.text(about)
        return Offer(quiz, length_text(length), quiz_title(quiz, self._strings), text)

    def _unfinished(self, quiz: str) -> list[Node]:
        """Return the card of the newest unfinished attempt, if there is one; of `quiz`, if named."""
        attempts = [one for one in self._device.attempts() if quiz in ("", one.quiz)]
        left = newest_unfinished(attempts, [item.id for item in self._bank.items])
        if left is None:
            return []
        date = moment_text(left.at, str(document.documentElement.lang))
        about = "quiz.resume_practice" if left.practice else "quiz.resume_about"
        title = quiz_title(left.quiz, self._strings)
        label = self._strings.text("quiz.resume", question=left.question, total=left.total)
        text = self._strings.text(about, quiz=title, date=date)
        return [self._start_view.resume(text, label, lambda: self._resume(left.id, 0, focus=True))]

    def _start_chosen(self, quiz: str, length: str, shared: bool) -> None:
        self._journal = Journal(MemoryStore()) if shared else self._device
        self._begin(quiz, read_length(length) or ALL)

    def _begin(self, quiz: str, length: int) -> None:
        attempt_id = random_id()
        self._open(Attempt(attempt_id, now(), quiz, select(self._bank, quiz, length, attempt_id)))

    def _repeat(self, session: Session, practise: bool) -> None:
        """Begin once more: the mistakes as practice, the same practice, or the quiz anew."""
        before = session.attempt
        if not practise and not before.practice_of:
            self._begin(before.quiz, len(before.items) if topic_of(before.quiz) else ALL)
            return
        attempt = Attempt(
            random_id(), now(), before.quiz, session.to_practise() if practise else before.items
        )
        attempt.practice_of = before.practice_of or before.id
        self._open(attempt)

    def _open(self, attempt: Attempt) -> None:
        attempt.orders = choice_orders(self._bank, attempt.items, attempt.id)
        self._journal.begin(attempt)
        self._frame.remark("")
        self._say_problem()
        self._run.keep_in(self._journal, addressed=self._journal is self._device)
        self._run.open(Session(attempt, self._bank), 1, focus=True)

    def _finished(self) -> None:
        """After the first finished quiz, ask the browser to keep what is saved, and say why."""
        known = [item.id for item in self._bank.items]
        done = [one for one in self._device.attempts() if unfinished(one, known) is None]
        if self._journal is not self._device or self._store.problem or len(done) != 1:
            return
        self._frame.remark(self._strings.text("quiz.persist_why"))

        def say(promised: bool) -> None:
            self._frame.remark(self._strings.text("quiz.persist_yes" if promised else "quiz.persist_no"))

        ask_to_persist(say)

    def _say_problem(self) -> None:
        """Show the banner while the device does not save what should be saved."""
        problem = self._store.problem if self._journal is self._device else ""
        self._frame.banner(self._strings.text("quiz.problem_" + problem) if problem else "")

    def _topic(self, topic: str) -> str:
        return self._strings.text("quiz.topic_" + topic)

    def _count(self, topic: str) -> str:
        return self._strings.count("quiz.questions", len(self._bank.of_topic(topic)))


def main() -> None:
    """Start the page and say that Python is ready."""
    root = document.documentElement
    pages = Pages(read_json("pages.json"), str(root.dataset.root))
    strings = Strings(read_json("strings.json"))
    QuizPage(bank_from_json(read_json("quiz.json")), pages, strings, device_store()).start()
    root.dataset.python = "ready"
