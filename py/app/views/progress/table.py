"""Show a table of figures."""

from app.presenters.table import Table
from app.views.dom import Node, element


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
