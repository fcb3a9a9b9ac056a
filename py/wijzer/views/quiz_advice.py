"""The guide line, and what to read after a quiz."""

from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.advice import GUIDE, percent
from wijzer.quiz.summary import Tally
from wijzer.views.dom import Node, element, link


def guide_line(total: Tally, strings: Strings) -> list[Node]:
    """Make the sentence that lays the score beside the guide line; nothing without scored questions."""
    if not total.max_score:
        return []
    yours = percent(total.score, total.max_score)
    return [element("p", strings.text("quiz.guide", percent=GUIDE, yours=yours), class_="guide")]


def reading_list(references: list[str], pages: Pages, strings: Strings) -> list[Node]:
    """Make the list of pages to read; nothing when none is there."""
    known = [reference for reference in references if pages.has(reference)]
    if not known:
        return []
    section = element("section", class_="card stack")
    rows = element("ul", class_="read-on")
    for reference in known:
        row = element("li")
        row.append(link(pages.title(reference), pages.href(reference)))
        rows.append(row)
    section.append(element("h3", strings.text("quiz.read_next")))
    section.append(element("p", strings.text("quiz.read_next_about"), class_="muted"), rows)
    return [section]
