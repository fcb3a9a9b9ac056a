"""Links to where one can read on: pages and slides of the site, and sources outside it."""

from app.views.dom import Node, element, link
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Item


def read_on(item: Item, pages: Pages, strings: Strings) -> list[Node]:
    """Return "Lees verder" with a list of links; nothing when none of the pages is there."""
    links = page_links(item.about, pages, strings)
    for number in item.slides:
        slide = f"slide/{number}"
        if pages.has(slide):
            anchor = link("", pages.href(slide))
            # A slide has its title from the Dutch deck, in either language.
            title = element("span", pages.title(slide), lang="nl")
            anchor.append(strings.text("quiz.slide", number=number) + ": ", title)
            links.append(anchor)
    if not links:
        return []
    return [element("p", strings.text("quiz.read_on"), class_="read-on-title"), link_list(links)]


def page_links(references: list[str], pages: Pages, strings: Strings) -> list[Node]:
    """Make links to the pages that are there; two of one title say of what kind they are."""
    known = [reference for reference in references if pages.has(reference)]
    titles = [pages.title(reference) for reference in known]
    links: list[Node] = []
    for reference, title in zip(known, titles):
        kind = "search.kind_" + reference.partition("/")[0]
        if titles.count(title) > 1 and strings.has(kind):
            title += f" ({strings.text(kind).lower()})"
        links.append(link(title, pages.href(reference)))
    return links


def link_list(links: list[Node]) -> Node:
    """Make a list of links, one a row."""
    items = element("ul", class_="read-on")
    for anchor in links:
        row = element("li")
        row.append(anchor)
        items.append(row)
    return items


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
