"""Turn text into words to index or to look up. The build and the browser use this very module."""

from wijzer.search.analysis.fold import fold

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
    """Runs of letters, digits, hyphens and apostrophes."""
    cleaned = "".join(letter if letter in _LETTERS or letter in "-'" else " " for letter in fold(text))
    return cleaned.split()


def _parts(chunk: str) -> list[str]:
    return [word for part in chunk.split("-") for word in _without_apostrophe(part)]


def _without_apostrophe(part: str) -> list[str]:
    pieces = [piece for piece in part.split("'") if piece]
    if len(pieces) > 1 and pieces[-1] in _AFTER_APOSTROPHE:
        pieces.pop()
    elif part.startswith("'") and pieces and pieces[0] in _AFTER_APOSTROPHE:
        return []  # the 's of 's avonds
    return pieces
