"""How the documents of a term are packed in bytes. The byte 255 never occurs: lines end with it.

    group   one byte, 16 × (impact − 1) + size of the gaps; size 0 for a larger one, which stands
            in the next two bytes, in base 255; then the gaps
    gap     from the document before it (from 0 for the first): 7 bits, and before them the rest
            in digits of base 127, each with 128 added

A group holds the documents in which a term has the same impact, so that a query takes the heaviest in
first and scores each group with one sum (impact-ordered postings).
"""

MAX_IMPACT = 16  # impacts are 1 to 16: the document's saturated term frequency times its prior
MAX_DOCUMENTS = 65000  # of an index: the size of a group fits in two digits of base 255
_SMALL = 14  # bytes of gaps whose size fits in the first byte of a group: 15 would allow 255
_DIGITS = 127
_SIZES = 255


def gaps(documents: list[int]) -> bytes:
    """Pack numbers that rise."""
    packed = bytearray()
    before = 0
    for document in documents:
        gap = document - before
        before = document
        high = gap >> 7
        if high >= _DIGITS:
            packed.append(high // _DIGITS | 128)
        if high:
            packed.append(high % _DIGITS | 128)
        packed.append(gap & 127)
    return bytes(packed)


def documents(packed: bytes) -> list[int]:
    """Return the numbers that `gaps` packed. (`Match.weigh` does the same in its own loop, for speed.)"""
    found: list[int] = []
    document = high = 0
    for byte in packed:
        if byte > 127:
            high = high * _DIGITS + (byte - 128) * 128
        else:
            document += high + byte
            high = 0
            found.append(document)
    return found


def pack(impacts: dict[int, list[int]]) -> bytes:
    """Return the groups of impact -> documents in order, the lightest first."""
    packed = bytearray()
    for impact in sorted(impacts):
        inside = gaps(impacts[impact])
        size = len(inside)
        head = (impact - 1) << 4
        packed.extend([head | size] if size <= _SMALL else [head, size // _SIZES, size % _SIZES])
        packed.extend(inside)
    return bytes(packed)


def unpack(packed: bytes) -> list[tuple[int, bytes]]:
    """Return (impact, gaps of its documents) of each group."""
    groups: list[tuple[int, bytes]] = []
    at, end = 0, len(packed)
    while at < end:
        impact, size = (packed[at] >> 4) + 1, packed[at] & 15
        at += 1
        if not size:
            size = packed[at] * _SIZES + packed[at + 1]
            at += 2
        groups.append((impact, packed[at : at + size]))
        at += size
    return groups
