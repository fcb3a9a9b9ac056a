"""From what a person typed to the words the index is asked for."""

from typing import Callable

from wijzer.content.record import Record
from wijzer.search.analyzer import words

MOST_WORDS = 12
MOST_CHARACTERS = 300


class Query(Record):
    """The words to look up in order, whether the last one may still grow, and `every` word typed."""

    def __init__(self, words: list[str], growing: bool, every: list[str]) -> None:
        self.words = words
        self.growing = growing
        self.every = every


def parse(text: str, is_stop_word: Callable[[str], bool]) -> Query:
    """Analyse `text`; stop words go only when something is left.

    A word that is being typed is never taken for a stop word: `in` may become `infuus`.
    """
    cut = text[:MOST_CHARACTERS]
    every = words(cut)[:MOST_WORDS]
    growing = bool(every) and not cut[-1].isspace()
    content = [
        word for i, word in enumerate(every) if not is_stop_word(word) or (growing and i == len(every) - 1)
    ]
    if growing and len(content) > 1 and is_stop_word(content[-1]):
        content.pop()  # other words carry the query while this one is still a stop word
        growing = False
    return Query(content or every, growing, every)
