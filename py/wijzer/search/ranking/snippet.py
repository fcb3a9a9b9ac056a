"""Choose the text that shows why a document was found, and say which parts of it to mark."""

_MIN_INSIDE = 4
_MAX_SNIPPET = 180
_LEAD = 50


def present(texts: str, forms: list[str]) -> list[str]:
    """Return those of `forms` that begin a word of `texts`, or are long and stand inside one.

    Args:
        texts: folded texts, each with a space before it.
        forms: folded words, or beginnings of words.
    """
    return [form for form in forms if " " + form in texts or (len(form) >= _MIN_INSIDE and form in texts)]


def choose(folded: list[str], forms: list[str]) -> int:
    """Return which of the folded texts has the most different forms; the first when none has any."""
    best, most = 0, 0
    for place, text in enumerate(folded):
        found = len(present(" " + text, forms))
        if found > most:
            best, most = place, found
        if most == len(forms):
            break
    return best


def marked(text: str, folded: str, forms: list[str], longest: int = 0) -> list[tuple[str, bool]]:
    """Cut `text` in (piece, is a match) pairs; without `longest` they join to `text` again.

    A form is marked where a word begins with it; a long one also inside a compound. `folded` is
    `text` after `flat`: a list of results needs each text more than once. A text of more than
    `longest` characters is cut to about that, around its first match, with dots.
    """
    spans: list[tuple[int, int]] = []
    for form in forms:
        spans.extend(_spans(folded, form))
    # Of two forms at one place the longer is marked.
    spans = sorted(spans, key=lambda span: (span[0], -span[1]))
    if not longest or len(text) <= longest:
        return _cut(text, spans, 0, len(text))
    start, end = _window(text, spans[0][0] if spans else 0, longest)
    pieces = _cut(text, [span for span in spans if span[0] >= start and span[1] <= end], start, end)
    head = [("… ", False)] if start else []
    return head + pieces + ([(" …", False)] if end < len(text) else [])


def shortened(text: str, folded: str, forms: list[str]) -> list[tuple[str, bool]]:
    """Cut a text as a hit shows it: about two lines, with its matches."""
    return marked(text, folded, forms, _MAX_SNIPPET)


def _window(text: str, match: int, longest: int) -> tuple[int, int]:
    start = 0 if match < longest - _LEAD else text.find(" ", match - _LEAD) + 1
    end = text.rfind(" ", start, start + longest)
    if len(text) - start <= longest:
        end = len(text)
    return start, end if end > match else min(len(text), start + longest)


def _spans(folded: str, form: str) -> list[tuple[int, int]]:
    starts: list[tuple[int, int]] = []
    inside: list[tuple[int, int]] = []
    at = folded.find(form)
    while at >= 0:
        span = (at, at + len(form))
        (starts if at == 0 or folded[at - 1] == " " else inside).append(span)
        at = folded.find(form, at + len(form))
    return starts or (inside if len(form) >= _MIN_INSIDE else [])


def _cut(text: str, spans: list[tuple[int, int]], start: int, stop: int) -> list[tuple[str, bool]]:
    pieces: list[tuple[str, bool]] = []
    end = start
    for first, last in spans:
        if last <= end:
            continue
        first = max(first, end)  # overlapping forms: mark on from the end of the last one
        if first > end:
            pieces.append((text[end:first], False))
        pieces.append((text[first:last], True))
        end = last
    if end < stop:
        pieces.append((text[end:stop], False))
    return pieces
