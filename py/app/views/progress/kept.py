"""The pages someone keeps, each with a link and a button to take it off the list."""

from typing import Callable

from app.views.dom import Node, button, element, link
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings


def kept_list(
    references: list[str], pages: Pages, strings: Strings, on_remove: Callable[[str], None]
) -> Node:
    """Make the section with the kept pages, or with what to do when there are none."""
    section = element("section", class_="stack")
    section.append(element("h2", strings.text("progress.kept"), tabindex="-1", id="kept"))
    if not references:
        home = link(strings.text("progress.to_search"), pages.href("page/home"), class_="button")
        section.append(element("p", strings.text("progress.none_kept")), home)
        return section
    rows = element("ul", class_="progress-list")
    for reference in references:
        rows.append(_row(reference, pages, strings, on_remove))
    section.append(rows)
    return section


def _row(reference: str, pages: Pages, strings: Strings, on_remove: Callable[[str], None]) -> Node:
    row = element("li", class_="card progress-row")
    if pages.has(reference):
        title = pages.title(reference)
        row.append(link(title, pages.href(reference)))
    else:
        title = reference
        row.append(element("span", strings.text("progress.page_gone", name=reference)))
    remove = button(strings.text("progress.remove"), lambda: on_remove(reference))
    remove.setAttribute("aria-label", strings.text("progress.remove_named", title=title))
    row.append(remove)
    return row
