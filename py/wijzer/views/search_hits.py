"""Show hits as a list whose items are links with marked text."""

from pyscript import document

from wijzer.content.strings import Strings
from wijzer.search.index import Document
from wijzer.search.snippet import choose, marked
from wijzer.views.dom import Node, element


class HitList:
    """An `<ol>` with a name of its own; grows by more hits."""

    def __init__(self, name: str, strings: Strings, root: str) -> None:
        """Make an empty list called `name` in a page whose path to the site's root is `root`."""
        self.node = element("ol", class_="hits", aria_label=name)
        self._strings = strings
        self._root = root

    def add(self, documents: list[Document], forms: list[str]) -> None:
        """Append hits, with `forms` marked in title and snippet."""
        for hit in documents:
            self.node.append(self._item(hit, forms))

    def focus_first(self) -> None:
        """Move the focus to the first hit's link."""
        self.focus(0)

    def focus(self, place: int) -> None:
        """Move the focus to the link of the hit at `place`, counted from 0."""
        self.node.children[place].querySelector("a").focus()

    def _item(self, hit: Document, forms: list[str]) -> Node:
        link = element("a", class_="hit-title", href=self._root + hit.href)
        snippet = element("p", class_="hit-snippet")
        _write(link, marked(hit.title, forms))
        _write(snippet, marked(choose(hit.texts, forms), forms))
        item = element("li", class_="hit")
        item.append(
            link, element("span", self._strings.text("search.kind_" + hit.kind), class_="hit-kind"), snippet
        )
        return item


def _write(node: Node, pieces: list[tuple[str, bool]]) -> None:
    if len(pieces) == 1 and not pieces[0][1]:
        node.textContent = pieces[0][0]
        return
    for text, is_match in pieces:
        node.append(element("mark", text) if is_match else document.createTextNode(text))
