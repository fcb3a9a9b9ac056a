"""Turn text into words to index or to look up. The build and the browser use this very module."""

from wijzer.search.analysis.fold import fold, normalize

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
# Endings that Dutch writes behind an apostrophe: foto's, ICT'er, pc'tje; in English the genitive.
_AFTER_APOSTROPHE = ("s", "er", "ers", "en", "tje", "tjes")


def words(text: str) -> list[str]:
    """Split `text` in folded words: `"De AI-foto's"` gives `["de", "ai", "foto"]`."""
    return [word for chunk in _chunks(text) for word in _parts(chunk)]


def hyphenated(text: str) -> list[str]:
    """Return the words of `text` that are written with a hyphen, joined: `AI-cursus` -> `aicursus`."""
    joined: list[str] = []
    for chunk in _chunks(text):
        parts = _parts(chunk)
        if len(parts) > 1:
            joined.append("".join(parts))
    return joined


def flat(text: str) -> str:
    """Return `text` folded, with spaces for all but letters and digits; as long as `text`."""
    return "".join(letter if letter in _LETTERS else " " for letter in fold(text))


def _chunks(text: str) -> list[str]:
    """Runs of letters, digits, hyphens and apostrophes; an abbreviation's dots are left out."""
    folded = fold(normalize(text))
    cleaned = "".join(letter if letter in _LETTERS or letter in "-'." else " " for letter in folded)
    if "." in cleaned:
        cleaned = " ".join([_without_dots(chunk) if "." in chunk else chunk for chunk in cleaned.split()])
    return cleaned.split()


def _without_dots(chunk: str) -> str:
    """Join letters that stand alone between dots, `a.i.-cursus` to `ai-cursus`; part at any other dot."""
    before, *pieces = chunk.split(".")
    joined = before
    for piece in pieces:
        first = piece.split("-")[0].split("'")[0]
        together = _is_letter(before.split("-")[-1].strip("'")) and (not first or _is_letter(first))
        joined += piece if together else " " + piece
        before = piece
    return joined


def _is_letter(text: str) -> bool:
    return len(text) == 1 and text >= "a"


def _parts(chunk: str) -> list[str]:
    return [word for part in chunk.split("-") for word in _without_apostrophe(part)]


def _without_apostrophe(part: str) -> list[str]:
    pieces = [piece for piece in part.split("'") if piece]
    if len(pieces) > 1 and pieces[-1] in _AFTER_APOSTROPHE:
        pieces.pop()
    elif part.startswith("'") and pieces and pieces[0] in _AFTER_APOSTROPHE:
        return []  # the 's of 's avonds
    return pieces
