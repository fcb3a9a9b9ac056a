"""The screen after the last question: the score, by topic, and every answer again."""

from app.presenters.quiz.topics import topic_shares, topic_table
from app.presenters.quiz.words import score_text, verdict_text
from app.presenters.table import Table
from app.views.charts import bar_chart
from app.views.dom import Node, element
from app.views.page_links import read_on
from app.views.quiz.advice import guide_line
from app.views.quiz.feedback import FeedbackView
from app.views.quiz.verdict import verdict_mark
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.learning.advice import GUIDE
from wijzer.quiz.learning.figures import percent
from wijzer.quiz.learning.summary import Summary, Tally
from wijzer.quiz.taking.session import Session


class ResultView:
    """Makes the parts of the result."""

    def __init__(self, feedback: FeedbackView, strings: Strings) -> None:
        self._feedback = feedback
        self._strings = strings

    def score(self, total: Tally, practice: bool) -> list[Node]:
        """Make the score in all, in words."""
        text = self._strings.text
        if not total.max_score:
            return [element("p", text("quiz.only_discussed"))]
        wrong = total.wrong
        counts = text("quiz.counts", right=total.right, partly=total.partly, wrong=wrong)
        nodes = [element("p", score_text(total, self._strings), class_="score"), element("p", counts)]
        if practice:
            return nodes + [element("p", text("quiz.practice_note"), class_="notice")]
        return nodes + guide_line(total, self._strings)

    def topics(self, result: Summary) -> list[Node]:
        """Make the picture of the score in all and by topic, with its table; nothing with one topic."""
        if len(result.topics) < 2:
            return []
        text, total = self._strings.text, result.total
        shares = [(text("progress.total"), percent(total.score, total.max_score))]
        shares += topic_shares(result.topics, self._strings)
        picture = bar_chart(shares, GUIDE, text("quiz.picture", percent=GUIDE))
        figures = topic_figures(topic_table(result.topics, self._strings))
        return [element("h3", text("quiz.by_topic")), picture, figures]

    def answers(self, session: Session) -> list[Node]:
        """Make the list of all questions with own and right answer."""
        items = element("ol", class_="review")
        for item in session.items:
            items.append(self._answer(session, item))
        return [element("h3", self._strings.text("quiz.your_answers")), items]

    def _answer(self, session: Session, item: Item) -> Node:
        row = element("li", class_="card stack")
        row.append(element("h4", item.prompt))
        answer, outcome = session.answer(item), session.outcome(item)
        if answer and outcome:
            verdict = element("p", class_="verdict")
            verdict.append(verdict_mark(outcome.verdict), verdict_text(outcome.verdict, self._strings))
            lines = kind_of(item).review(item, session.choices(item), answer.response)
            row.append(verdict, self._feedback.lines(lines, why=False))
        more = element("details")
        more.append(element("summary", self._strings.text("quiz.explanation")))
        more.append(element("p", item.explanation))
        more.append(*read_on(item, self._feedback.pages, self._strings))
        row.append(more)
        return row


def topic_figures(figures: Table) -> Node:
    """Make a table of topics with their points."""
    table = element("table", class_="topics")
    head, body = element("thead"), element("tbody")
    titles = element("tr")
    titles.append(*[element("th", title, scope="col") for title in figures.titles])
    head.append(titles)
    for name, earned in figures.rows:
        row, cell = element("tr"), element("td")
        cell.append(element("span", earned))
        row.append(element("th", name, scope="row"), cell)
        body.append(row)
    table.append(head, body)
    return table
