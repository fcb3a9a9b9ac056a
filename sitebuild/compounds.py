"""Take Dutch compounds apart by the site's own vocabulary: beeldherkenning = beeld + herkenning."""

_SHORTEST = 4
_LINKS = ("", "s", "en", "e")


def parts(word: str, vocabulary: set[str]) -> list[str]:
    """Return the two known words that `word` joins, or nothing.

    The cut with the longest second word wins: that word names what the compound is.
    """
    for cut in range(_SHORTEST, len(word) - _SHORTEST + 1):
        tail = word[cut:]
        if tail not in vocabulary:
            continue
        for link in _LINKS:
            head = word[:cut].removesuffix(link) if link else word[:cut]
            if len(head) >= _SHORTEST and head in vocabulary and head + link == word[:cut]:
                return [head, tail]
    return []
