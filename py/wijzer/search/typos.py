"""Find the words one typing error away.

One error leaves either the first or the second half of a word whole, so the candidates are the
words that share a half: two native look-ups instead of a walk through the vocabulary.
"""

from wijzer.search.lexicon import Lexicon, Line

SHORTEST = 4
_CANDIDATES = 80


def corrections(lexicon: Lexicon, word: str, as_prefix: bool) -> list[Line]:
    """Return the lines of words that `word` becomes by one edit or one swap of neighbours.

    Args:
        lexicon: the vocabulary to look in.
        word: a folded word that the vocabulary lacks.
        as_prefix: the word may still grow, so the beginning of a longer word counts too.

    Returns:
        Lines in alphabetical order; none for words under four letters.
    """
    if len(word) < SHORTEST:
        return []
    half = len(word) // 2
    head, tail = word[:half], word[half:]
    lines = lexicon.beginning_with(head, _CANDIDATES)
    found = {line.term: line for line in lines if _is_near(word, line.term, as_prefix)}
    for line in lexicon.ending_with(tail, len(word) - 1, len(word) + 1):
        if is_one_off(word, line.term):
            found[line.term] = line
    return [found[term] for term in sorted(found)]


def _is_near(word: str, term: str, as_prefix: bool) -> bool:
    if is_one_off(word, term):
        return True
    if not as_prefix or len(term) <= len(word):
        return False
    # The same beginning, one letter more or one less than what was typed.
    return any(is_one_off(word, term[: len(word) + extra]) for extra in (0, 1, -1))


def is_one_off(a: str, b: str) -> bool:
    """True when one insertion, deletion, substitution or swap of neighbours makes `a` into `b`."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1 or a == b:
        return False
    i = 0
    while i < len(a) and a[i] == b[i]:
        i += 1
    if len(a) < len(b):
        return a[i:] == b[i + 1 :]
    if a[i + 1 :] == b[i + 1 :]:
        return True
    return a[i : i + 2] == b[i + 1 : i + 2] + b[i : i + 1] and a[i + 2 :] == b[i + 2 :]
