"""No two items ask the same."""

from typing import Any

from wijzer.rules.data import Data
from wijzer.rules.problem import Problem, record_file
from wijzer.rules.words import words

ALIKE = 0.8
"""Two questions that share this part of their words ask the same."""


def asked_twice(data: Data) -> list[Problem]:
    """Find items whose situation and question are (nearly) those of an earlier item."""
    found: list[Problem] = []
    seen: list[tuple[str, list[set[str]]]] = []
    for item_id, item in data.having("item", "context", "prompt"):
        asked = [_words(item, lang) for lang in ("nl", "en")]
        for other, before in seen:
            if any(_alike(one, another) for one, another in zip(asked, before)):
                text = "asks nearly the same as '" + other + "': ask something else, or remove one of the two"
                found.append(Problem(record_file("item", item_id), "/prompt", text))
        seen.append((item_id, asked))
    return found


def _words(item: dict[str, Any], lang: str) -> set[str]:
    context = item.get("context")
    return set(words(((context[lang] + " " if context else "") + item["prompt"][lang]).lower()))


def _alike(one: set[str], other: set[str]) -> bool:
    return bool(one) and len(one & other) >= ALIKE * len(one | other)
