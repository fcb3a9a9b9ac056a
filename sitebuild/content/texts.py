"""The little structure that a record's text may have: paragraphs and lists, told by its lines."""

from itertools import groupby

BULLET = "- "


def blocks(text: str) -> list[tuple[str, list[str]]]:
    """Split a text into blocks: ("p", lines) for a paragraph, ("ul", items) for lines with `- `.

    A blank line ends a paragraph; a line that starts with `- ` is an item of a list.
    """
    found: list[tuple[str, list[str]]] = []
    for kind, lines in groupby(text.splitlines(), _kind):
        if kind == "p":
            found.append(("p", [line.strip() for line in lines]))
        elif kind == "ul":
            found.append(("ul", [line.strip()[len(BULLET) :] for line in lines]))
    return found


def in_a_row(text: str) -> str:
    """Return a text as one line, without the marks of its lists."""
    return " ".join(line for _, lines in blocks(text) for line in lines)


def _kind(line: str) -> str:
    if not line.strip():
        return ""
    return "ul" if line.strip().startswith(BULLET) else "p"
