"""Quizzes through time: by topic as a picture with its table, before beside after, and what is due."""

from app.presenters.progress.due import Due
from app.presenters.progress.trend import Trend
from app.presenters.table import Table
from app.views.charts import strips
from app.views.dom import Node, element, link
from app.views.progress.table import table_node
from wijzer.content.strings import Strings


def trend_section(trend: Trend | None, strings: Strings) -> list[Node]:
    """Make the section of topics over time."""
    if trend is None:
        return []
    text = strings.text
    section = element("section", class_="stack")
    more = element("details")
    more.append(element("summary", text("progress.trend_table")), table_node(trend.table))
    section.append(
        element("h2", text("progress.trend")), element("p", text("progress.trend_about"), class_="muted")
    )
    section.append(strips(trend.rows, text("progress.trend_picture")), more)
    return [section]


def pair_section(table: Table | None, strings: Strings) -> list[Node]:
    """Make the section that lays before beside after."""
    if table is None:
        return []
    section = element("section", class_="stack")
    section.append(element("h2", strings.text("quiz.pair_heading")), table_node(table))
    section.append(element("p", strings.text("progress.pair_remark"), class_="notice"))
    return [section]


def due_section(due: Due | None, href: str, strings: Strings) -> list[Node]:
    """Make the section about reviewing; `href` is where one reviews."""
    if due is None:
        return []
    section = element("section", class_="stack")
    section.append(element("h2", strings.text("quiz.set_review")), element("p", due.about))
    if due.action:
        section.append(link(due.action, href, class_="button"))
    return [section]
