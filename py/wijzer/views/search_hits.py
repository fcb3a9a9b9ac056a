"""Show hits as a list whose items are links with marked text."""

from wijzer.content.strings import Strings
from wijzer.search.index import Document, Index
from wijzer.search.snippet import choose, marked
from wijzer.views.dom import Node, element, fill


class Hit:
    """One list item. Made once and then only marked anew: each step into the page costs time."""

    def __init__(self, document: Document, kind: str, root: str) -> None:
        """Make the item of `document`, whose kind is called `kind`, in a page with this path to the root."""
        self._document = document
        self._link = element("a", document.texts[0], class_="hit-title", href=root + document.href)
        self._snippet = element("p", document.texts[1], class_="hit-snippet")
        self._title_pieces = [(document.texts[0], False)]
        self._snippet_pieces = [(document.texts[1], False)]
        self.node = element("li", class_="hit")
        self.node.append(self._link, element("span", kind, class_="hit-kind"), self._snippet)

    def mark(self, forms: list[str]) -> None:
        """Mark `forms` in the title and in the text that shows most of them."""
        texts, folded = self._document.texts, self._document.folded
        place = 1 + choose(folded[1:], forms)
        title = marked(texts[0], folded[0], forms)
        snippet = marked(texts[place], folded[place], forms)
        if title != self._title_pieces:
            self._title_pieces = title
            _write(self._link, title)
        if snippet != self._snippet_pieces:
            self._snippet_pieces = snippet
            _write(self._snippet, snippet)

    def focus(self) -> None:
        """Move the focus to the link."""
        self._link.focus()


class Hits:
    """The list items of the documents of an index, each made when it is first found."""

    def __init__(self, index: Index, strings: Strings, root: str) -> None:
        """Take the index, the texts, and the page's path to the site's root."""
        self._index = index
        self._strings = strings
        self._root = root
        self._made: dict[int, Hit] = {}

    def hit(self, number: int, forms: list[str]) -> Hit:
        """Return the item of document `number`, with `forms` marked."""
        hit = self._made.get(number)
        if hit is None:
            document = self._index.document(number)
            hit = Hit(document, self._strings.text("search.kind_" + document.kind), self._root)
            self._made[number] = hit
        hit.mark(forms)
        return hit


def _write(node: Node, pieces: list[tuple[str, bool]]) -> None:
    fill(node, [element("mark", text) if is_match else text for text, is_match in pieces])
