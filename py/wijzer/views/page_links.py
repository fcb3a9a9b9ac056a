"""Links to the pages and slides where one can read on."""

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
