"""Links to where one can read on: pages and slides of the site, and sources outside it."""

from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.item import Item
from wijzer.views.dom import Node, element, link


def read_on(item: Item, pages: Pages, strings: Strings) -> list[Node]:
    """Return "Lees verder" with a list of links; nothing when none of the pages is there."""
    links = [
        link(pages.title(reference), pages.href(reference))
        for reference in item.about
        if pages.has(reference)
    ]
    for number in item.slides:
        slide = f"slide/{number}"
        if pages.has(slide):
            text = strings.text("quiz.slide", number=number, title=pages.title(slide))
            links.append(link(text, pages.href(slide)))
    if not links:
        return []
    items = element("ul", class_="read-on")
    for anchor in links:
        row = element("li")
        row.append(anchor)
        items.append(row)
    return [element("p", strings.text("quiz.read_on"), class_="read-on-title"), items]


def sources(item: Item, strings: Strings) -> list[Node]:
    """Return where the facts of `item` were read and when, as links that lead out of the site."""
    if not item.sources:
        return []
    items = element("ul", class_="sources")
    for source in item.sources:
        row = element("li")
        text = strings.text("quiz.outside", title=source.title)
        checked = strings.text("quiz.checked", date=source.checked)
        row.append(link(text, source.url, rel="noopener noreferrer external"), element("span", checked))
        items.append(row)
    return [element("p", strings.count("quiz.sources", len(item.sources)), class_="read-on-title"), items]
