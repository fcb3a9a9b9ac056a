"""The attempts, the newest first and a few at a time, and how one stands by topic."""

from typing import Callable, Generator

from app.presenters.progress.attempts import Entry
from app.presenters.quiz.topics import topic_shares, topic_table
from app.views.charts import bar_chart
from app.views.dom import Node, button, element, link
from app.views.quiz.result import topic_figures
from wijzer.content.strings import Strings
from wijzer.quiz.learning.advice import GUIDE
from wijzer.quiz.learning.summary import Tally
from wijzer.quiz.taking.session import Session
from wijzer.turns import all_at_once

PAGE_OF_ATTEMPTS = 10


class HistoryView:
    """Lists the attempts; older ones show when they are asked for."""

    def __init__(
        self,
        sessions: list[Session],
        entry: Callable[[Session], Entry],
        href: Callable[[str], str],
        strings: Strings,
    ) -> None:
        """Take the sessions, the newest first, what makes the entry of one, and the link to an attempt."""
        self._sessions = sessions
        self._entry = entry
        self._href = href
        self._strings = strings
        self._rows = element("ul", class_="progress-list")
        self._shown = 0
        self._more = button("", self._show_older)

    def section(self, quiz_href: str) -> Generator[None, None, Node]:
        """Make the section with the newest attempts, or with what to do when there are none; pauses often."""
        section = element("section", class_="stack")
        section.append(element("h2", self._strings.text("progress.attempts")))
        if not self._sessions:
            start = link(self._strings.text("progress.to_quiz"), quiz_href, class_="button button--primary")
            section.append(element("p", self._strings.text("progress.no_attempts")), start)
            return section
        yield from self._add_rows()
        section.append(self._rows, self._more)
        return section

    def _show_older(self) -> None:
        first = self._shown
        all_at_once(self._add_rows())
        self._rows.children[first].querySelector("a").focus()

    def _add_rows(self) -> Generator[None, None, None]:
        for session in self._sessions[self._shown : self._shown + PAGE_OF_ATTEMPTS]:
            entry = self._entry(session)
            self._rows.append(_row(entry, self._href(entry.attempt)))
            self._shown += 1
            yield
        left = len(self._sessions) - self._shown
        self._more.textContent = self._strings.text("progress.older", n=left)
        self._more.hidden = not left


def topics(tallies: list[tuple[str, Tally]], strings: Strings) -> list[Node]:
    """Make the section with the points by topic; nothing before the first answer."""
    if not tallies:
        return []
    section = element("section", class_="stack")
    section.append(
        element("h2", strings.text("progress.topics")),
        element("p", strings.text("progress.topics_about"), class_="muted"),
        bar_chart(topic_shares(tallies, strings), GUIDE, strings.text("quiz.picture", percent=GUIDE)),
        topic_figures(topic_table(tallies, strings)),
    )
    return [section]


def _row(entry: Entry, href: str) -> Node:
    row = element("li", class_="card progress-row")
    body = element("div")
    body.append(element("h3", entry.title), element("p", entry.when, class_="muted"))
    body.append(element("p", entry.state, class_="progress-state"))
    row.append(body, link(entry.action, href, class_="button"))
    # Several links read the same; each is described by the attempt it belongs to.
    row.lastChild.setAttribute("aria-label", f"{entry.action}: {entry.title}, {entry.when}")
    return row
