"""Narrow hits down and count what each choice would leave. Sets of documents are bits of one number."""

from wijzer.search.index.reader import Facet, Index


def allowed(index: Index, filters: dict[str, list[str]], but: str = "") -> int:
    """Return the documents that pass the filters, leaving out the facet named `but`.

    Values of one facet add up (hospital or home); facets narrow each other (hospital and nurse).
    """
    documents = (1 << len(index)) - 1
    for facet in index.facets:
        chosen = filters.get(facet.name)
        if chosen and facet.name != but:
            documents &= _with_any(facet, chosen)
    return documents


def counts(index: Index, matched: list[int], filters: dict[str, list[str]]) -> dict[str, list[int]]:
    """Return for each facet how many matches each of its values has, under the other facets' filters."""
    found = _bits(matched)
    counted: dict[str, list[int]] = {}
    for facet in index.facets:
        within = found & allowed(index, filters, but=facet.name)
        counted[facet.name] = [_size(within & value.documents) for value in facet.values]
    return counted


def without_one(index: Index, matched: list[int], filters: dict[str, list[str]]) -> list[tuple[str, int]]:
    """Return the facets whose filters alone stand in the way, with how many matches there are without."""
    found = _bits(matched)
    left = [(name, _size(found & allowed(index, filters, but=name))) for name in sorted(filters)]
    return [(name, size) for name, size in left if size]


def _bits(documents: list[int]) -> int:
    bits = 0
    for number in documents:
        bits |= 1 << number
    return bits


def _size(documents: int) -> int:
    # The digits of the binary form are counted natively: MicroPython's loops are slow.
    return bin(documents).count("1")


def _with_any(facet: Facet, chosen: list[str]) -> int:
    documents = 0
    for value in facet.values:
        if value.value in chosen:
            documents |= value.documents
    return documents
