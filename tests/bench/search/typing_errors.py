"""Queries as a hurried thumb types them: one slip each, the same for the same seed."""

import string
from random import Random

_SHORTEST = 4
_ATTEMPTS = 20


def mistyped(text: str, seed: int) -> str | None:
    """Return `text` with one slip, or None when no word has the four letters that one needs.

    A slip is a letter left out, two swapped or another one in its place, in one word, never its
    first letter. It depends on the text and the seed alone, not on the queries around it.
    """
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) >= _SHORTEST]
    random = Random(f"{seed} {text}")
    for _ in range(_ATTEMPTS if long else 0):
        place = random.choice(long)
        slipped = _slip(words[place], random)
        if slipped != words[place]:
            return " ".join([*words[:place], slipped, *words[place + 1 :]])
    return None


def _slip(word: str, random: Random) -> str:
    """Return `word` with one slip; now and then that is `word` itself."""
    at = random.randrange(1, len(word))
    before, letter, behind = word[:at], word[at], word[at + 1 :]
    kind = random.choice(("deletion", "transposition", "substitution"))
    if kind == "deletion":
        return before + behind
    if kind == "substitution":
        return before + random.choice(string.ascii_lowercase) + behind
    return before + behind[:1] + letter + behind[1:]
