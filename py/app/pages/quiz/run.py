"""One attempt on the screen: question, feedback, result, each stored before it shows."""

from typing import Callable

from pyscript import document

from app.browser import address
from app.browser.clock import moment_text, now
from app.browser.leaving import Leaving
from app.browser.quiz_lock import QuizLock
from app.presenters.quiz.place import place
from app.presenters.quiz.words import attempt_title
from app.views.dom import Node, button, element, link
from app.views.language_link import carry
from app.views.quiz.feedback import FeedbackView
from app.views.quiz.fields import make_fields
from app.views.quiz.form import Draft
from app.views.quiz.frame import Frame, heading
from app.views.quiz.question import QuestionView, place_nodes
from app.views.quiz.result import ResultView
from app.views.quiz.second import asks_again, second_choice
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Item
from wijzer.quiz.learning.summary import summary
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.taking.attempt import Answer
from wijzer.quiz.taking.picked import as_picked, picked_text
from wijzer.quiz.taking.session import Session


class QuizRun:
    """Leads someone through an attempt, from any of its questions to the result."""

    def __init__(
        self,
        pages: Pages,
        strings: Strings,
        frame: Frame,
        on_saved: Callable[[], bool],
        on_repeat: Callable[[Session, bool], None],
        after: Callable[[Session, bool], list[Node]],
    ) -> None:
        """Take callbacks.

        `on_saved` follows each write and tells whether answers are kept nowhere; `on_repeat` is for once
        more, True to practise; `after` makes what follows the score, True right after the last answer.
        """
        self._strings = strings
        self._frame = frame
        self._progress = pages.href("page/progress")
        self._on_saved = on_saved
        self._on_repeat = on_repeat
        self._after = after
        self._feedback = FeedbackView(pages, strings)
        self._result = ResultView(self._feedback, strings)
        self._lock = QuizLock()
        self._leaving = Leaving()
        self._attempt = ""  # that is on the screen

    def keep_in(self, journal: Journal, addressed: bool) -> None:
        """Write what comes into `journal`; `addressed` is False when the address must not name it."""
        self._journal = journal
        self._addressed = addressed

    def open(self, session: Session, question: int, focus: bool, picked: list[str] | None = None) -> None:
        """Show question number `question`, 0 for the first open one, or the result.

        `focus` is False when the page has just loaded: then the focus stays where a reader expects it,
        at the top. `picked` is what was filled in at that question and not sent.
        """
        self._session = session
        self._attempt = session.attempt.id
        index = session.index_of(question)
        if index is None:
            self._finish(focus)
        else:
            self._show(index, focus, picked or [])

    def is_erased(self) -> bool:
        """Whether another tab has erased the attempt on the screen; it is left then."""
        if not self._attempt or not self._journal.erased(self._attempt):
            return False
        self._attempt = ""
        self._lock.release()
        return True

    def _show(self, index: int, focus: bool, picked: list[str]) -> None:
        self._index = index
        item = self._session.items[index]
        if self._session.next_open is not None:
            self._lock.hold()
            self._leaving.ask(self._on_saved())
        self._say_where(self._picked_where(picked))
        if self._session.answer(item):
            self._show_feedback(item, focus, picked)
        else:
            self._show_question(item, focus, picked)

    def _show_question(self, item: Item, focus: bool, picked: list[str]) -> None:
        def answer(response: list[str]) -> None:
            self._answer(item, response)

        title, nodes = place_nodes(place(self._session, self._index, self._strings))
        choices, matches = as_picked(self._session.choices(item), picked), self._session.matches(item)
        fields = make_fields(item, choices, matches, self._strings)
        question = QuestionView(item, fields, self._strings, Draft(picked, self._note), answer)
        self._frame.show(nodes + question.nodes(), str(title.textContent), title if focus else None)

    def _note(self, response: list[str]) -> None:
        """Let the address tell what is filled in, for a reload and for the page in the other language."""
        self._say_where(self._picked_where(response))

    def _picked_where(self, picked: list[str]) -> list[tuple[str, str]]:
        where = [("q", str(self._index + 1))]
        return where + ([("picked", picked_text(picked))] if picked else [])

    def _answer(self, item: Item, response: list[str]) -> None:
        answer = Answer(item.id, response, now())
        session = self._journal.record(self._session, answer)
        self._leaving.ask(self._on_saved())
        if session is None:
            return
        self._session = session
        self._say_where(self._picked_where([]))
        elsewhere = self._session.answer(item) != answer
        self._frame.remark(self._strings.text("quiz.other_tab") if elsewhere else "")
        self._show_feedback(item, focus=True, picked=[])

    def _show_feedback(self, item: Item, focus: bool, picked: list[str]) -> None:
        given, outcome = self._session.answer(item), self._session.outcome(item)
        if given is None or outcome is None:
            return
        at, nodes = place_nodes(place(self._session, self._index, self._strings))
        choices = self._session.choices(item)
        title, parts = self._feedback.nodes(item, choices, given.response, outcome)
        onward = "quiz.to_result" if self._session.next_open is None else "quiz.next"
        again = asks_again(item, given.response)
        if again:

            def answer(both: list[str]) -> None:
                self._answer(item, both)

            draft = Draft(picked, self._note)
            parts.append(second_choice(item, choices, given.response[0], self._strings, draft, answer))
        nodes = nodes + parts + [button(self._strings.text(onward), self._next, primary=not again)]
        self._frame.show(nodes, str(at.textContent), title if focus else None)

    def _next(self) -> None:
        self._frame.remark("")
        later = self._session.next_open
        if later is None:
            self._finish(focus=True, just_done=True)
        else:
            self._show(later, focus=True, picked=[])

    def _finish(self, focus: bool, just_done: bool = False) -> None:
        self._say_where([])
        self._leaving.ask(False)
        if self._addressed:  # else a page that loads anew has nothing left of it
            self._lock.release()
        session, text = self._session, self._strings.text
        practice = session.attempt.practising
        result = summary(session)
        title = heading(2, text("quiz.result_practice" if practice else "quiz.result"))
        when = moment_text(session.attempt.at, str(document.documentElement.lang))
        about = attempt_title(session.attempt, self._strings) + ", " + when
        nodes = [title, element("p", about, class_="muted")]
        nodes += self._result.score(result.total, practice) + [self._onward()]
        nodes += self._result.topics(result) + self._after(session, just_done)
        nodes += self._result.answers(session)
        self._frame.show(nodes, str(title.textContent), title if focus else None)

    def _onward(self) -> Node:
        session, text = self._session, self._strings.text
        row = element("div", class_="row")
        if session.to_practise():
            row.append(button(text("quiz.practise"), lambda: self._on_repeat(session, True), primary=True))
        row.append(button(text("quiz.again"), lambda: self._on_repeat(session, False)))
        row.append(link(text("quiz.to_progress"), self._progress, class_="button button--quiet"))
        return row

    def _say_where(self, where: list[tuple[str, str]]) -> None:
        attempt = [("attempt", self._session.attempt.id)]
        carry(address.replace(attempt + where if self._addressed else []))
