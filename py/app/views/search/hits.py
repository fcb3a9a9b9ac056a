"""Show hits as a list whose items are links with marked text."""

from app.views.dom import Node, element
from wijzer.content.strings import Strings
from wijzer.search.index.reader import Document, Index
from wijzer.search.ranking.snippet import choose, marked, present, shortened
from wijzer.search.searcher import Results


class MarkedText:
    """An element's text with marks, written anew only where it changed: a step into the page is slow."""

    def __init__(self, node: Node) -> None:
        """Take an element without text."""
        self._node = node
        self._pieces: list[tuple[str, bool]] = []
        self._marks: list[Node] = []

    def write(self, pieces: list[tuple[str, bool]]) -> None:
        """Show (text, is marked) pieces."""
        if pieces == self._pieces:
            return
        self._pieces = pieces
        if len(pieces) == 1 and not pieces[0][1]:
            self._node.textContent = pieces[0][0]
            return
        matches = [text for text, is_match in pieces if is_match]
        while len(self._marks) < len(matches):
            self._marks.append(element("mark"))
        for mark, text in zip(self._marks, matches):
            mark.textContent = text
        marks = iter(self._marks)
        self._node.replaceChildren(*[next(marks) if is_match else text for text, is_match in pieces])


class Hit:
    """One list item. Made once and then only marked anew."""

    def __init__(self, document: Document, kind: str, root: str, pattern: Node) -> None:
        """Copy `pattern` for `document`, whose kind is called `kind`; `root` leads to the site's root."""
        self.renew(document)
        self.node = pattern.cloneNode(True)
        self._link = self.node.firstElementChild
        name = self._link.nextElementSibling
        snippet = name.nextElementSibling
        self._via = snippet.nextElementSibling
        self._link.href = root + document.href
        name.textContent = kind
        self._title, self._snippet = MarkedText(self._link), MarkedText(snippet)
        self._shows = False
        self._via_text = ""

    def renew(self, document: Document) -> None:
        """Take the same document with more texts."""
        self._document = document
        self._whole = " " + " | ".join(document.folded)
        self._forms: list[str] | None = None

    def mark(self, forms: list[str]) -> bool:
        """Mark `forms` in the title and in the text that shows most of them; False when none has any."""
        forms = present(self._whole, forms)
        if forms != self._forms:
            self._forms = forms
            texts, folded = self._document.texts, self._document.folded
            place = 1 + choose(folded[1:], forms)
            title = marked(texts[0], folded[0], forms)
            snippet = shortened(texts[place], folded[place], forms)
            self._title.write(title)
            self._snippet.write(snippet)
            self._shows = any([is_match for _text, is_match in title + snippet])
        return self._shows

    def explain(self, text: str) -> None:
        """Say why the hit is there, when its text does not show it; empty to say nothing."""
        if text != self._via_text:
            self._via_text = text
            self._via.textContent = text

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
        # Copying takes half the steps into the page that making each element does.
        self._pattern = element("li", class_="hit")
        self._pattern.append(
            element("a", class_="hit-title"),
            element("span", class_="hit-kind"),
            element("p", class_="hit-snippet"),
            element("p", class_="hit-via muted"),
        )

    def renew(self) -> None:
        """Let the items that were made have all texts of their documents. They stay where they are."""
        for number, hit in self._made.items():
            hit.renew(self._index.document(number))

    def hit(self, number: int, results: Results, forms: list[str]) -> Hit:
        """Return the item of document `number`, with `forms` marked, or how it was found without them."""
        hit = self._made.get(number)
        if hit is None:
            document = self._index.document(number)
            kind = self._strings.text("search.kind_" + document.kind)
            hit = Hit(document, kind, self._root, self._pattern)
            self._made[number] = hit
        shows = hit.mark(forms)
        ways = [] if shows else results.ways_to(number)
        hit.explain(self._strings.text("search.via", words=", ".join(ways)) if ways else "")
        return hit
