"""The pages someone keeps, each with a link and a button to take it off the list."""

from typing import Callable

from app.presenters.progress.kept import KeptPage
from app.views.dom import Node, button, element, link
from wijzer.content.strings import Strings


def kept_list(kept: list[KeptPage], home: str, strings: Strings, on_remove: Callable[[str], None]) -> Node:
    """Make the section with the kept pages, or with what to do when there are none; `home` is the search."""
    section = element("section", class_="stack")
    section.append(element("h2", strings.text("progress.kept"), tabindex="-1", id="kept"))
    if not kept:
        search = link(strings.text("progress.to_search"), home, class_="button")
        section.append(element("p", strings.text("progress.none_kept")), search)
        return section
    rows = element("ul", class_="progress-list")
    for page in kept:
        rows.append(_row(page, strings, on_remove))
    section.append(rows)
    return section


def _row(page: KeptPage, strings: Strings, on_remove: Callable[[str], None]) -> Node:
    row = element("li", class_="card progress-row")
    row.append(link(page.text, page.href) if page.href else element("span", page.text))
    remove = button(strings.text("progress.remove"), lambda: on_remove(page.reference))
    remove.setAttribute("aria-label", page.remove)
    row.append(remove)
    return row
