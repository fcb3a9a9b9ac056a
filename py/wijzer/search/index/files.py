"""The files that an index comes in: what search cannot start without, and what may come later."""

from typing import BinaryIO, Callable

from wijzer.search.index.reader import TEXT_PIECES, Index

_HEAD = "index.json"
_WORDS = "words.json"
_FOREIGN = "foreign.json"
_TEXTS = [f"texts-{piece + 1}.json" for piece in range(TEXT_PIECES)]
AT_ONCE = [_HEAD, _WORDS]
LATER = [_FOREIGN] + _TEXTS


def open_index(open_binary: Callable[[str], BinaryIO], read_bytes: Callable[[str], bytes]) -> Index:
    """Return the index of the files that come at once, which the callables open or read by their names."""
    return Index(open_binary(_HEAD), read_bytes(_WORDS))


def complete(index: Index, open_binary: Callable[[str], BinaryIO]) -> None:
    """Take the files that came later in."""
    index.complete(open_binary(_FOREIGN), [open_binary(name) for name in _TEXTS])
