"""Take Dutch compounds apart in two known words: beeldherkenning = beeld + herkenning."""

from collections.abc import Container, Iterator

from sitebuild.words.known import NO_HEADS, NO_TAILS, Known, known_words

__all__ = ["Known", "known_words", "parts"]

_SHORTEST = 4
_LINKS = ("", "s", "en", "e", "n")


def parts(word: str, known: Container[str]) -> list[str]:
    """Return the two known words that `word` joins, or nothing.

    Of several cuts the one with the commonest words wins, then the one with the longest second word,
    which names what the compound is: `zorgverzekeraar` + `s` + `app`.

    Args:
        word: folded.
        known: folded words of four letters or more; from `known_words` it also knows which shorter
            words there are, which words begin and end compounds, and which are no compounds at all.

    Returns:
        `[]`, or both words without the link (s, e, en, n) between them.
    """
    knowing = known if isinstance(known, Known) else None
    cuts = list(_cuts(word, known, knowing))
    if not cuts:
        return []
    head, tail = max(cuts, key=lambda cut: (knowing.common(cut) if knowing else 0, len(cut[1]), len(cut[0])))
    if knowing and not all(parts(base, known)[:1] == [head] for base in knowing.base(word)):
        return []  # blokkeren is of blokkeer, which is not blok + keer
    return [head, tail]


def _cuts(word: str, known: Container[str], knowing: Known | None) -> Iterator[tuple[str, str]]:
    shortest = knowing.shortest if knowing else _SHORTEST
    heads, tails = (knowing.heads, knowing.tails) if knowing else (known, known)
    for cut in range(shortest, len(word) - shortest + 1):
        tail = word[cut:]
        if tail not in tails or tail in NO_TAILS:
            continue
        for link in _LINKS:
            head = word[:cut].removesuffix(link)
            whole = len(head) >= shortest and head + link == word[:cut]
            if whole and head in heads and head not in NO_HEADS:
                yield head, tail
