"""Quizzes through time: by topic as a picture with its table, and before beside after."""

from app.views.charts import strips
from app.views.dom import Node, element, link
from wijzer.content.strings import Strings
from wijzer.record import Record


class Table(Record):
    """Titles of the columns, and rows of which the first cell is the row's title."""

    def __init__(self, titles: list[str], rows: list[list[str]]) -> None:
        self.titles = titles
        self.rows = rows


def table_node(table: Table) -> Node:
    """Make a table, in a box that scrolls sideways on a narrow screen."""
    node, head, body = element("table", class_="figures"), element("thead"), element("tbody")
    titles = element("tr")
    titles.append(*[element("th", title, scope="col") for title in table.titles])
    head.append(titles)
    for cells in table.rows:
        row = element("tr")
        row.append(element("th", cells[0], scope="row"), *[element("td", cell) for cell in cells[1:]])
        body.append(row)
    node.append(head, body)
    box = element("div", class_="figures-box", tabindex="0", role="region", aria_label=table.titles[0])
    box.append(node)
    return box


def trend_section(rows: list[tuple[str, list[int | None]]], table: Table, strings: Strings) -> list[Node]:
    """Make the section of topics over time; nothing before the second quiz."""
    if len(table.rows) < 2:
        return []
    text = strings.text
    section = element("section", class_="stack")
    more = element("details")
    more.append(element("summary", text("progress.trend_table")), table_node(table))
    section.append(
        element("h2", text("progress.trend")), element("p", text("progress.trend_about"), class_="muted")
    )
    section.append(strips(rows, text("progress.trend_picture")), more)
    return [section]


def pair_section(table: Table, strings: Strings) -> list[Node]:
    """Make the section that lays before beside after; nothing without a quiz before."""
    if not table.rows:
        return []
    section = element("section", class_="stack")
    section.append(element("h2", strings.text("quiz.pair_heading")), table_node(table))
    section.append(element("p", strings.text("progress.pair_remark"), class_="notice"))
    return [section]


def due_section(about: str, href: str, strings: Strings) -> list[Node]:
    """Make the section about reviewing; `href` is empty when nothing is due now."""
    if not about:
        return []
    section = element("section", class_="stack")
    section.append(element("h2", strings.text("quiz.set_review")), element("p", about))
    if href:
        section.append(link(strings.text("quiz.start_review"), href, class_="button"))
    return [section]
