"""The guide line, and what to read after a quiz."""

from app.views.dom import Node, element
from app.views.page_links import link_list, page_links
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.learning.advice import GUIDE
from wijzer.quiz.learning.figures import percent
from wijzer.quiz.learning.summary import Tally


def guide_line(total: Tally, strings: Strings) -> list[Node]:
    """Make the sentence that lays the score beside the guide line; nothing without scored questions."""
    if not total.max_score:
        return []
    yours = percent(total.score, total.max_score)
    return [element("p", strings.text("quiz.guide", percent=GUIDE, yours=yours), class_="guide")]


def reading_list(references: list[str], pages: Pages, strings: Strings) -> list[Node]:
    """Make the list of pages to read; nothing when none is there."""
    links = page_links(references, pages, strings)
    if not links:
        return []
    section = element("section", class_="card stack")
    section.append(element("h3", strings.text("quiz.read_next")))
    section.append(element("p", strings.text("quiz.read_next_about"), class_="muted"), link_list(links))
    return [section]
