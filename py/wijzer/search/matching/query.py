"""From what a person typed to the words the index is asked for."""

from typing import Callable

from wijzer.record import Record
from wijzer.search.analysis.analyzer import words
from wijzer.search.analysis.fold import normalize

MAX_WORDS = 12
MAX_CHARACTERS = 300


class Query(Record):
    """The words to look up in order, and `every` word typed; with `is_prefix` the last may still grow.

    Words that are `optional` raise a document that has them; the others a document must have.
    """

    def __init__(self, words: list[str], is_prefix: bool, every: list[str], optional: list[str]) -> None:
        self.words = words
        self.is_prefix = is_prefix
        self.every = every
        self.optional = optional


def parse(text: str, is_stop_word: Callable[[str], bool], is_filler: Callable[[str], bool]) -> Query:
    """Analyse `text`; stop words go, and fillers become optional, only when something is left.

    A word that is being typed is never taken for a stop word: `in` may become `infuus`.
    """
    # Some of what is pasted does not show, and does not count.
    cut = normalize(text[: 4 * MAX_CHARACTERS])[:MAX_CHARACTERS]
    every = words(cut)[:MAX_WORDS]
    is_prefix = bool(every) and not cut[-1].isspace()
    content = [
        word for i, word in enumerate(every) if not is_stop_word(word) or (is_prefix and i == len(every) - 1)
    ]
    if is_prefix and len(content) > 1 and is_stop_word(content[-1]):
        content.pop()  # other words carry the query while this one is still a stop word
        is_prefix = False
    content = content or every
    optional = [word for word in content if is_filler(word)]
    return Query(content, is_prefix, every, optional if len(optional) < len(content) else [])
