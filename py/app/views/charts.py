"""Pictures of shares, made of elements; each is one image to a screen reader, with a table beside it."""

from pyscript import document

from app.views.dom import Node, element

_SVG = "http://www.w3.org/2000/svg"
_WIDTH, _HEIGHT, _GAP = 12, 40, 4


def bar_chart(rows: list[tuple[str, int]], guide: int, label: str) -> Node:
    """Make bars, one a row of (name, percent), with a line across at `guide` percent."""
    figure = element("div", class_="chart", role="img", aria_label=label)
    for name, percent in rows:
        row, track = element("div", class_="chart-row"), element("span", class_="chart-track")
        bar, line = element("span", class_="chart-bar"), element("span", class_="chart-guide")
        bar.style.inlineSize = f"{percent}%"
        line.style.insetInlineStart = f"{guide}%"
        track.append(bar, line)
        row.append(element("span", name, class_="chart-name"), track)
        row.append(element("span", f"{percent}%", class_="chart-figure"))
        figure.append(row)
    return figure


def strips(rows: list[tuple[str, list[int | None]]], label: str) -> Node:
    """Make for each (name, percents in the order of time) a strip of columns; None leaves a gap."""
    figure = element("div", class_="chart", role="img", aria_label=label)
    for name, percents in rows:
        row = element("div", class_="chart-row")
        row.append(element("span", name, class_="chart-name"), _strip(percents))
        figure.append(row)
    return figure


def _strip(percents: list[int | None]) -> Node:
    width = len(percents) * (_WIDTH + _GAP)
    picture = _shape("svg", viewBox=f"0 0 {width} {_HEIGHT}", width=width, height=_HEIGHT)
    picture.setAttribute("class", "chart-strip")
    for place, percent in enumerate(percents):
        left = place * (_WIDTH + _GAP)
        picture.append(_shape("rect", x=left, y=_HEIGHT - 1, width=_WIDTH, height=1))
        if percent is not None:
            height = _HEIGHT * percent // 100
            picture.append(_shape("rect", x=left, y=_HEIGHT - height, width=_WIDTH, height=height))
    return picture


def _shape(name: str, **attributes: object) -> Node:
    node = document.createElementNS(_SVG, name)
    for attribute, value in attributes.items():
        node.setAttribute(attribute, str(value))
    return node
