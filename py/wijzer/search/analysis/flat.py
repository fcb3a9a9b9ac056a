"""Flatten whole texts fast: what `analyzer.flat` does letter by letter, with native replacing.

The build tells with each row which characters it has besides plain letters and digits, and what
each becomes. Works on UTF-8 and keeps line ends, so that several texts go at once.
"""

from wijzer.search.analysis.analyzer import flat

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \n"


def marks_of(text: str) -> str:
    """Return each character of `text` that flattening changes, followed by what it becomes."""
    return "".join([mark + flat(mark) for mark in sorted(set(text) - set(_LETTERS))])


def flattened(text: bytes, marks: str) -> bytes:
    """Return `text` folded, with spaces for all but letters, digits and line ends; as many characters.

    Args:
        text: UTF-8.
        marks: what `marks_of` returns for it.
    """
    # Of bytes, `lower` changes ASCII only, on each Python.
    found = text.lower()
    characters = iter(marks)
    for mark in characters:
        found = found.replace(mark.encode(), next(characters).encode())
    return found
