"""Find control characters and the like: they end a text early, turn it round, or cannot be written at all."""

import re
from typing import Any, cast

from wijzer.rules.problem import Problem, pointer

# Controls but the line break, halves of a character, marks that turn the direction, and what is none.
_NOT_TEXT = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def control_characters(file: str, value: Any, where: str = "") -> list[Problem]:
    """Return a problem for each text in `value`, read from `file`, that holds such a character."""
    if isinstance(value, str):
        found = _NOT_TEXT.search(value)
        if not found:
            return []
        code = f"U+{ord(found.group()):04X}"
        text = f"holds a control character ({code}): remove it or type the text anew"
        return [Problem(file, where, text)]
    if isinstance(value, dict):
        parts = list(cast("dict[str, Any]", value).items())
    else:
        parts = list(enumerate(cast("list[Any]", value))) if isinstance(value, list) else []
    return [
        problem for name, one in parts for problem in control_characters(file, one, where + pointer(name))
    ]
