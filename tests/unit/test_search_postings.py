"""Records of the lexicon come out as they were packed."""

from wijzer.search.postings import (
    CUT,
    PARTS,
    SAME,
    Link,
    Member,
    documents,
    gaps,
    pack,
    unpack_links,
    unpack_members,
)


def test_documents_come_back_from_their_gaps():
    for numbers in (
        [],
        [0],
        [0, 1, 2],
        [127],  # the last gap of one byte
        [128],  # the first of two
        [16383, 16384, 32768],  # the last of two, and the first of three
        [0, 65535],
        [5, 133, 134, 20000, 65535],
        list(range(300)),
    ):
        assert documents(gaps(numbers)) == numbers, numbers


def test_near_documents_take_a_byte_each():
    assert gaps([3, 4, 130]) == bytes([3, 1, 126])
    assert gaps([300]) == bytes([0x82, 0x2C])
    assert gaps([65535]) == bytes([0x83, 0xFF, 0x7F])


def test_records_come_back_wherever_they_lie():
    for members, links in (
        ([], []),
        ([Member(0, [])], []),  # a word that no document has
        ([Member(0xFFFFFF, [(16, gaps([65535]))])], [Link(CUT, [65535])]),
        (
            [Member(70000, [(1, gaps([2, 900])), (16, gaps([0]))]), Member(5, [(3, gaps([1]))])],
            [Link(PARTS, [1, 0x010203]), Link(SAME, [0])],
        ),
        ([Member(1, [(1, gaps(list(range(0, 60000, 2))))])], []),  # gaps of more than 255 bytes
        ([Member(1, [])], [Link(SAME, [number]) for number in range(300)]),  # more than 255 links
    ):
        packed = pack(members, links)
        for before in (b"", b"\xff\x80\n"):
            data = before + packed + b"\xff"
            found, at = unpack_members(data, len(before))
            assert (found, unpack_links(data, at)) == (members, links)
