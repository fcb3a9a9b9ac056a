"""The documents of a term come out as they were packed."""

from wijzer.search.index.postings import documents, gaps, pack, unpack


def test_documents_come_back_from_their_gaps():
    for numbers in (
        [],
        [0],
        [0, 1, 2],
        [127],  # the last gap of one byte
        [128],  # the first of two
        [16255],  # the last of two
        [16256],  # the first of three
        [0, 65000],
        [5, 133, 134, 20000, 65000],
        list(range(300)),
    ):
        assert documents(gaps(numbers)) == numbers, numbers


def test_near_documents_take_a_byte_each():
    assert gaps([3, 4, 130]) == bytes([3, 1, 126])
    assert gaps([300]) == bytes([0x82, 0x2C])
    assert gaps([16256]) == bytes([0x81, 0x80, 0x00])


def test_groups_come_back():
    for impacts in (
        {},
        {1: [0]},
        {16: list(range(14))},  # the largest whose size fits in a group's first byte
        {16: list(range(15))},
        {1: [2, 900], 9: [1], 16: [0]},
        {3: list(range(0, 60000, 2))},
        {16: list(range(65000))},  # as large as a group can be
    ):
        found = [(impact, documents(packed)) for impact, packed in unpack(pack(impacts))]
        assert found == sorted(impacts.items())


def test_the_byte_that_ends_a_line_never_occurs():
    for size in list(range(300)) + [65000]:
        assert 255 not in pack({16: list(range(size))}), size
    for gap in range(65001):
        assert 255 not in gaps([gap]), gap
