"""Which words count as one typing error away."""

from wijzer.search.lexicon import Lexicon, spans
from wijzer.search.typos import corrections, is_one_off

LINES = (
    "\n=hart\thart\t###\nhartslag\thartslag\t###\nhuid\thuid\t###"
    "\nhuidkanker\thuidkanker\t###\nkanker\thart\t###"
)
WORDS = Lexicon(LINES, spans(LINES))


def test_one_error():
    for a, b, near in (
        ("hart", "hart", False),  # no error at all
        ("hatr", "hart", True),  # swapped neighbours
        ("hrt", "hart", True),  # a letter left out
        ("haart", "hart", True),  # a letter too many
        ("hert", "hart", True),  # another letter
        ("xart", "hart", True),  # even the first
        ("hartx", "hart", True),
        ("hetr", "hart", False),  # two errors
        ("ha", "hart", False),
    ):
        assert is_one_off(a, b) == near, (a, b)
        assert is_one_off(b, a) == near, (b, a)


def test_an_error_in_either_half_is_found():
    for typed, expected in (
        ("huidkaker", ["huidkanker"]),
        ("hiudkanker", ["huidkanker"]),
        ("uidkanker", ["huidkanker"]),
        ("huidkankr", ["huidkanker"]),
        ("hud", []),  # too short to guess
    ):
        assert [line.term for line in corrections(WORDS, typed, False)] == expected, typed


def test_a_beginning_with_an_error_is_found_while_typing():
    assert [line.term for line in corrections(WORDS, "huitkan", True)] == ["huidkanker"]
    assert corrections(WORDS, "huitkan", False) == []
