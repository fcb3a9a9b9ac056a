"""The words of a text, as far as rules about wording need them."""

_MARKS = ".,;:!?()[]/‘’“”\"'…–—-"


def words(text: str) -> list[str]:
    """Split a text into words, without marks; hyphens and apostrophes separate. Case stays."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text.split()


def plain(text: str) -> str:
    """Return a text as its words in small letters, one space between, for finding phrases whole."""
    return " " + " ".join(words(text.lower())) + " "
