"""Write the answers to a fixed set as a short code, and read them back. The contract: docs/result-code.md.

`AIQ-` and letters of Crockford's base 32: three for the set's version, as many as the answers
need, five of a Reed-Solomon code over GF(32), which notices any five wrong letters or fewer.
"""

import binascii

from wijzer.quiz.bank.item import Item
from wijzer.quiz.code.code_answers import place_of, places, response_at

PREFIX = "AIQ"
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LONGEST = 32
"""How many characters a code has at most, hyphens and all."""
_SAME = {"O": "0", "I": "1", "L": "1"}
_VERSION = 3
_CHECK = 5
_GROUP = 4
_MAX_LETTERS = 31
"""How many letters the code's mathematics can protect."""


class BadCodeError(ValueError):
    """A text that is no code of this set; the message is `not_a_code`, `mistyped` or `other_version`."""


def set_version(items: list[Item]) -> int:
    """Return the version of a set, below 32 ** 3: it follows from its questions, choices and matches."""
    parts: list[str] = []
    for item in items:
        names = [item.id, item.interaction, ",".join([choice.id for choice in item.choices])]
        if item.matches:
            names.append(",".join([match.id for match in item.matches]))
        parts.append(":".join(names))
    return binascii.crc32("|".join(parts).encode()) % 32**_VERSION


def encode(items: list[Item], responses: list[list[str] | None]) -> str:
    """Return the code of one answer for each item: `[]` is "don't know", None is no answer.

    Raises:
        ValueError: an answer that its item does not offer, or a set too long for a code.
    """
    value, size = 0, 1
    for item, response in zip(items, responses):
        value = value * places(item) + place_of(item, response)
        size *= places(item)
    letters = _digits(set_version(items), _VERSION) + _digits(value, _width(size))
    letters += _check(letters)
    text = "".join([LETTERS[letter] for letter in letters])
    code = PREFIX + "".join(["-" + text[at : at + _GROUP] for at in range(0, len(text), _GROUP)])
    code = code if len(code) <= LONGEST else PREFIX + "-" + text
    if len(code) > LONGEST or len(letters) > _MAX_LETTERS:
        raise ValueError("too many answers for a code: " + str(len(letters)))
    return code


def decode(items: list[Item], text: str) -> list[list[str] | None]:
    """Return the answers that a code tells of, in the order of `items`.

    Raises:
        BadCodeError: not a code, one with a mistake in it, or one of another version of the set.
    """
    letters = _letters(text)
    version, rest = letters[:_VERSION], letters[_VERSION:-_CHECK]
    if _check(letters[:-_CHECK]) != letters[-_CHECK:]:
        raise BadCodeError("mistyped")
    size = 1
    for item in items:
        size *= places(item)
    value = _number(rest)
    if _number(version) != set_version(items) or len(rest) != _width(size) or value >= size:
        raise BadCodeError("other_version")
    responses: list[list[str] | None] = []
    for item in reversed(items):
        value, place = divmod(value, places(item))
        responses.append(response_at(item, place))
    return list(reversed(responses))


def _letters(text: str) -> list[int]:
    """Return the values of the letters after the prefix."""
    characters = text.upper().replace("-", "").replace(" ", "")
    letters = [LETTERS.find(_SAME.get(character, character)) for character in characters[len(PREFIX) :]]
    if (
        characters[: len(PREFIX)] != PREFIX
        or -1 in letters
        or not _VERSION + _CHECK < len(letters) <= _MAX_LETTERS
    ):
        raise BadCodeError("not_a_code")
    return letters


def _width(size: int) -> int:
    """Return how many letters it takes to tell `size` things apart, at least one."""
    width = 1
    while 32**width < size:
        width += 1
    return width


def _digits(value: int, width: int) -> list[int]:
    digits = [0] * width
    for place in range(width - 1, -1, -1):
        value, digits[place] = divmod(value, 32)
    return digits


def _number(digits: list[int]) -> int:
    value = 0
    for digit in digits:
        value = value * 32 + digit
    return value


def _times(one: int, two: int) -> int:
    """Multiply in GF(32), the polynomials over GF(2) modulo x^5 + x^2 + 1."""
    product = 0
    while two:
        if two & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= 0b100101
        two >>= 1
    return product


def _generator() -> list[int]:
    """Return the code's generator, the product of (x - 2^i) for i below `_CHECK`, its first term left out."""
    terms, root = [1], 1
    for _ in range(_CHECK):
        shifted = [0] + [_times(term, root) for term in terms]
        terms = [one ^ other for one, other in zip(terms + [0], shifted)]
        root = _times(root, 2)
    return terms[1:]


def _check(letters: list[int]) -> list[int]:
    """Return the letters that make `letters` a multiple of the generator."""
    generator, rest = _generator(), [0] * _CHECK
    for letter in letters:
        first = letter ^ rest[0]
        rest = [one ^ _times(first, term) for one, term in zip(rest[1:] + [0], generator)]
    return rest
