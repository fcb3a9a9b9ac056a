"""One attempt on the screen: question, feedback, result, each stored before it shows."""

from typing import Callable

from pyscript import document

from app.browser import address
from app.browser.clock import moment_text, now
from app.browser.quiz_lock import QuizLock
from app.views.dom import Node, button, element, link
from app.views.language_link import carry
from app.views.quiz.feedback import FeedbackView
from app.views.quiz.fields import make_fields
from app.views.quiz.frame import Frame, heading
from app.views.quiz.question import Place, QuestionView, place_nodes
from app.views.quiz.result import ResultView
from app.views.quiz.second import asks_again, second_choice
from app.views.quiz.titles import attempt_title
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Item
from wijzer.quiz.learning.summary import summary
from wijzer.quiz.log.journal import Journal
from wijzer.quiz.taking.attempt import Answer
from wijzer.quiz.taking.session import Session


class QuizRun:
    """Leads someone through an attempt, from any of its questions to the result."""

    def __init__(
        self,
        pages: Pages,
        strings: Strings,
        frame: Frame,
        on_saved: Callable[[], None],
        on_repeat: Callable[[Session, bool], None],
        after: Callable[[Session, bool], list[Node]],
    ) -> None:
        """Take callbacks: `on_saved` after each write; `on_repeat` for once more, True to practise;
        `after` makes what follows the score, True right after the last answer.
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

    def keep_in(self, journal: Journal, addressed: bool) -> None:
        """Write what comes into `journal`; `addressed` is False when the address must not name it."""
        self._journal = journal
        self._addressed = addressed

    def open(self, session: Session, question: int, focus: bool) -> None:
        """Show question number `question`, 0 for the first open one, or the result.

        A question can be opened up to the first one without an answer. `focus` is False when the
        page has just loaded: then the focus stays where a reader expects it, at the top.
        """
        self._session = session
        first_open = session.next_open
        last = session.total - 1 if first_open is None else first_open
        if question:
            self._show(min(question - 1, last), focus)
        elif first_open is None:
            self._finish(focus)
        else:
            self._show(first_open, focus)

    def _show(self, index: int, focus: bool) -> None:
        self._index = index
        item = self._session.items[index]
        if self._session.next_open is not None:
            self._lock.hold()
        self._say_where([("q", str(index + 1))])
        if self._session.answer(item):
            self._show_feedback(item, focus)
        else:
            self._show_question(item, focus)

    def _show_question(self, item: Item, focus: bool) -> None:
        def answer(response: list[str]) -> None:
            self._answer(item, response)

        title, nodes = place_nodes(self._place())
        choices, matches = self._session.choices(item), self._session.matches(item)
        fields = make_fields(item, choices, matches, self._strings)
        question = QuestionView(item, fields, self._strings, answer)
        self._frame.show(nodes + question.nodes(), str(title.textContent), title if focus else None)

    def _answer(self, item: Item, response: list[str]) -> None:
        answer = Answer(item.id, response, now())
        self._session = self._session.going_on(self._journal.record(self._session.attempt, answer))
        self._on_saved()
        elsewhere = self._session.answer(item) != answer
        self._frame.remark(self._strings.text("quiz.other_tab") if elsewhere else "")
        self._show_feedback(item, focus=True)

    def _show_feedback(self, item: Item, focus: bool) -> None:
        given, outcome = self._session.answer(item), self._session.outcome(item)
        if given is None or outcome is None:
            return
        place, nodes = place_nodes(self._place())
        choices = self._session.choices(item)
        title, parts = self._feedback.nodes(item, choices, given.response, outcome)
        onward = "quiz.to_result" if self._session.next_open is None else "quiz.next"
        again = asks_again(item, given.response)
        if again:

            def answer(both: list[str]) -> None:
                self._answer(item, both)

            parts.append(second_choice(item, choices, given.response[0], self._strings, answer))
        nodes = nodes + parts + [button(self._strings.text(onward), self._next, primary=not again)]
        self._frame.show(nodes, str(place.textContent), title if focus else None)

    def _next(self) -> None:
        self._frame.remark("")
        later = self._session.next_open
        if later is None:
            self._finish(focus=True, just_done=True)
        else:
            self._show(later, focus=True)

    def _finish(self, focus: bool, just_done: bool = False) -> None:
        self._say_where([])
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

    def _place(self) -> Place:
        session = self._session
        key = "quiz.progress_practice" if session.attempt.practising else "quiz.progress"
        number = self._index + 1
        text = self._strings.text(key, question=number, total=session.total)
        return Place(number, session.total, text)

    def _say_where(self, where: list[tuple[str, str]]) -> None:
        attempt = [("attempt", self._session.attempt.id)]
        carry(address.replace(attempt + where if self._addressed else []))
