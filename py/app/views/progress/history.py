"""The attempts, the newest first, and how one stands by topic."""

from app.views.charts import bar_chart
from app.views.dom import Node, element, link
from app.views.quiz.result import topic_table
from wijzer.content.strings import Strings
from wijzer.quiz.learning.advice import GUIDE, percent
from wijzer.quiz.learning.summary import Tally
from wijzer.record import Record


class Entry(Record):
    """One attempt as it shows: its title, when it was, how it went, and the link to it."""

    def __init__(self, title: str, when: str, state: str, action: str, href: str) -> None:
        self.title = title
        self.when = when
        self.state = state
        self.action = action
        self.href = href


def history(entries: list[Entry], quiz_href: str, strings: Strings) -> Node:
    """Make the section with all attempts, or with what to do when there are none."""
    section = element("section", class_="stack")
    section.append(element("h2", strings.text("progress.attempts")))
    if not entries:
        start = link(strings.text("progress.to_quiz"), quiz_href, class_="button button--primary")
        section.append(element("p", strings.text("progress.no_attempts")), start)
        return section
    rows = element("ul", class_="progress-list")
    for entry in entries:
        rows.append(_row(entry))
    section.append(rows)
    return section


def topics(tallies: list[tuple[str, Tally]], strings: Strings) -> list[Node]:
    """Make the section with the points by topic; nothing before the first answer."""
    if not tallies:
        return []
    section = element("section", class_="stack")
    rows = [(strings.text("quiz.topic_" + topic), tally) for topic, tally in tallies]
    shares = [(name, percent(tally.score, tally.max_score)) for name, tally in rows]
    section.append(
        element("h2", strings.text("progress.topics")),
        element("p", strings.text("progress.topics_about"), class_="muted"),
        bar_chart(shares, GUIDE, strings.text("quiz.picture", percent=GUIDE)),
        topic_table(rows, strings),
    )
    return [section]


def _row(entry: Entry) -> Node:
    row = element("li", class_="card progress-row")
    body = element("div")
    body.append(element("h3", entry.title), element("p", entry.when, class_="muted"))
    body.append(element("p", entry.state, class_="progress-state"))
    row.append(body, link(entry.action, entry.href, class_="button"))
    # Several links read the same; each is described by the attempt it belongs to.
    row.lastChild.setAttribute("aria-label", f"{entry.action}: {entry.title}, {entry.when}")
    return row
