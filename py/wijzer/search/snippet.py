"""Choose the text that shows why a document was found, and say which parts of it to mark."""

_SHORTEST_INSIDE = 5


def choose(folded: list[str], forms: list[str]) -> int:
    """Return which of the folded texts has the most different forms; the first when none has any."""
    best, most = 0, 0
    for place, text in enumerate(folded):
        present = sum([form in text for form in forms])
        if present > most:
            best, most = place, present
    return best


def marked(text: str, folded: str, forms: list[str]) -> list[tuple[str, bool]]:
    """Cut `text` in (piece, is a match) pairs that join to `text` again.

    A form is marked where a word begins with it; a long one also inside a compound. `folded` is
    `text` after `fold`: a list of results needs each text more than once.
    """
    spans: list[tuple[int, int]] = []
    for form in forms:
        spans.extend(_spans(folded, form))
    # Of two forms at one place the longer is marked.
    return _cut(text, sorted(spans, key=lambda span: (span[0], -span[1])))


def _spans(folded: str, form: str) -> list[tuple[int, int]]:
    starts: list[tuple[int, int]] = []
    inside: list[tuple[int, int]] = []
    at = folded.find(form)
    while at >= 0:
        span = (at, at + len(form))
        (starts if at == 0 or not _is_letter(folded[at - 1]) else inside).append(span)
        at = folded.find(form, at + len(form))
    return starts or (inside if len(form) >= _SHORTEST_INSIDE else [])


def _is_letter(character: str) -> bool:
    return "a" <= character <= "z" or "0" <= character <= "9"


def _cut(text: str, spans: list[tuple[int, int]]) -> list[tuple[str, bool]]:
    pieces: list[tuple[str, bool]] = []
    end = 0
    for start, stop in spans:
        if stop <= end:
            continue
        start = max(start, end)  # overlapping forms: mark on from the end of the last one
        if start > end:
            pieces.append((text[end:start], False))
        pieces.append((text[start:stop], True))
        end = stop
    if end < len(text):
        pieces.append((text[end:], False))
    return pieces
