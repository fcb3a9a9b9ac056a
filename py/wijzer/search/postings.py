"""How postings are packed: three printable characters each, so that an index is one long string.

Two characters number the document, one holds the weight. MicroPython's collector walks every
live object, so one string of 100 KB costs a query less than a thousand small lists.
"""

_FIRST = 35  # '#': the characters before it are quotes, spaces and marks of the index itself
_BASE = 90
MAX_WEIGHT = _BASE - 1
WEIGHT_STEP = 0.16  # one step of the packed weight, in units of BM25F's score
MAX_DOCUMENTS = _BASE * _BASE


def pack(postings: list[tuple[int, float]]) -> str:
    """Pack (document number, weight >= 0) pairs; a weight beyond the scale is cut to its end."""
    characters: list[str] = []
    for document, weight in postings:
        steps = min(MAX_WEIGHT, max(1, int(weight / WEIGHT_STEP + 0.5)))
        characters.append(
            chr(_FIRST + document // _BASE) + chr(_FIRST + document % _BASE) + chr(_FIRST + steps)
        )
    return "".join(characters)


def unpack_into(scores: dict[int, float], packed: bytes, factor: float) -> None:
    """Raise `scores[document]` to the packed weight times `factor` where that is more."""
    scale = WEIGHT_STEP * factor
    for i in range(0, len(packed), 3):
        document = (packed[i] - _FIRST) * _BASE + packed[i + 1] - _FIRST
        weight = (packed[i + 2] - _FIRST) * scale
        if weight > scores.get(document, 0.0):
            scores[document] = weight
