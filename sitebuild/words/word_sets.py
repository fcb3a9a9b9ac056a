"""Sets of words written as running text, which is easier to read and to extend than literals."""


def groups(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each line."""
    return tuple(tuple(line.split()) for line in text.splitlines() if line.strip())


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`."""
    return frozenset(text.split())
