"""How a record of the lexicon is packed in bytes.

    record    count of members (1), members, count of links (2), links
    member    address of its line (3), count of groups (1), groups
    group     level 1..LEVELS (1), size of the gaps (2), gaps
    gap       from the document before it (from 0 for the first): 7 bits a byte, all but the last with 128
    link      relation (1), count of records (1), their addresses (3 each)

Members are the words of one family; links lead to the records of other words. A group holds the
documents in which a word weighs the same, so that a query takes the heaviest in first and weighs
each group with one sum.
"""

from wijzer.content.record import Record

LEVELS = 16  # steps of a weight: the document's saturated term frequency times its prior
MAX_DOCUMENTS = 65535  # of an index
MAX_ADDRESS = 0xFFFFFF  # of lines and of records
MAX_MEMBERS = 255  # of a family

INSIDE = 1  # a compound that this word is a part of
PARTS = 2  # the two words that this compound is made of: a document must have both
SAME = 3  # words that mean the same: of several records a document must have all
BROADER = 4  # what a narrower, a lay or a brand's word is looked up by too
CUT = 5  # no record: the groups hold only the best documents of this many


class Member(Record):
    """A word of a family: the address of its line, and (level, gaps of the documents) for each level."""

    def __init__(self, at: int, groups: list[tuple[int, bytes]]) -> None:
        self.at = at
        self.groups = groups


class Link(Record):
    """A way to other records, by their addresses."""

    def __init__(self, relation: int, records: list[int]) -> None:
        self.relation = relation
        self.records = records


def gaps(documents: list[int]) -> bytes:
    """Pack numbers that rise."""
    packed = bytearray()
    before = 0
    for document in documents:
        gap = document - before
        before = document
        for shift in (14, 7):
            if gap >> shift:
                packed.append(gap >> shift & 127 | 128)
        packed.append(gap & 127)
    return bytes(packed)


def documents(packed: bytes) -> list[int]:
    """Return the numbers that `gaps` packed. (`Match.weigh` does the same in its own loop, for speed.)"""
    found: list[int] = []
    document = high = 0
    for byte in packed:
        if byte > 127:
            high = (high + byte - 128) * 128
        else:
            document += high + byte
            high = 0
            found.append(document)
    return found


def pack(members: list[Member], links: list[Link]) -> bytes:
    """Return the record of `members` and `links`."""
    packed = bytearray([len(members)])
    for member in members:
        packed.extend(_three(member.at))
        packed.append(len(member.groups))
        for level, packed_documents in member.groups:
            packed.append(level)
            packed.extend(_three(len(packed_documents))[1:])
            packed.extend(packed_documents)
    packed.extend(_three(len(links))[1:])
    for link in links:
        packed.append(link.relation)
        packed.append(len(link.records))
        for record in link.records:
            packed.extend(_three(record))
    return bytes(packed)


def unpack_members(data: bytes, at: int) -> tuple[list[Member], int]:
    """Return the members of the record at byte `at`, and where its links begin."""
    members: list[Member] = []
    left = data[at]
    at += 1
    for _ in range(left):
        address, groups_left = data[at] << 16 | data[at + 1] << 8 | data[at + 2], data[at + 3]
        at += 4
        groups: list[tuple[int, bytes]] = []
        for _ in range(groups_left):
            end = at + 3 + (data[at + 1] << 8 | data[at + 2])
            groups.append((data[at], data[at + 3 : end]))
            at = end
        members.append(Member(address, groups))
    return members, at


def unpack_links(data: bytes, at: int) -> list[Link]:
    """Return the links that begin at byte `at`. Apart from the members, since most look-ups need none."""
    links: list[Link] = []
    left = data[at] << 8 | data[at + 1]
    at += 2
    for _ in range(left):
        end = at + 2 + 3 * data[at + 1]
        records = [data[i] << 16 | data[i + 1] << 8 | data[i + 2] for i in range(at + 2, end, 3)]
        links.append(Link(data[at], records))
        at = end
    return links


def _three(number: int) -> bytes:
    return bytes([number >> 16, number >> 8 & 255, number & 255])
