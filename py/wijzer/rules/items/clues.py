"""The right answer cannot be found without knowing it: not by its length, not by a word."""

from typing import Any

from wijzer.quiz.kinds import KINDS
from wijzer.quiz.kinds.kind import LENGTH, SHARED_WORD
from wijzer.rules.data import Data
from wijzer.rules.problem import Problem, pointer, record_file
from wijzer.rules.words import words

LONGEST_SHARE = 0.4
"""In no more than this share of a topic's single choices may the right answer be the longest."""
_FEW = 3
"""Of fewer questions a share says nothing."""
RARE = 4
"""A word that fewer items use than this is rare."""
_LETTERS = 5
"""Shorter words tie nothing together."""
_CHOICES = ["choices.id", "choices.text", "matches.id", "matches.text", "correct_response"]
_TIED = (
    "only the question and this right answer say '{word}', so it can be guessed: "
    "use another word, or use it in a wrong choice too"
)


def given_away(data: Data) -> list[Problem]:
    """Find right answers that stand out by their length, or by a rare word that the question has too."""
    found: list[Problem] = []
    items = data.having("item", "interaction", "topic", "context", "prompt", *_CHOICES)
    for lang in ("nl", "en"):
        for topic in sorted({item["topic"] for _, item in items}):
            found += _by_length(items, topic, lang)
        uses = _uses(items, lang)
        for item_id, item in items:
            found += _by_word(record_file("item", item_id), item, lang, uses)
    return found


def _by_length(all_items: list[tuple[str, dict[str, Any]]], topic: str, lang: str) -> list[Problem]:
    items = [
        (item_id, item)
        for item_id, item in all_items
        if item["topic"] == topic and LENGTH in KINDS[item["interaction"]].clues
    ]
    longest = [item_id for item_id, item in items if _right_is_longest(item, lang)]
    if len(items) < _FEW or len(longest) <= LONGEST_SHARE * len(items):
        return []
    text = "in " + lang + " the right answer is the longest in " + str(len(longest)) + " of the "
    text += str(len(items)) + " single choices on '" + topic + "' (" + ", ".join(longest)
    text += "), so it can be guessed: shorten it or lengthen another, until it is 40 % or less"
    return [Problem(record_file("item", longest[0]), "/choices", text)]


def _right_is_longest(item: dict[str, Any], lang: str) -> bool:
    right = [
        len(choice["text"][lang]) for choice in item["choices"] if choice["id"] in item["correct_response"]
    ]
    wrong = [
        len(choice["text"][lang])
        for choice in item["choices"]
        if choice["id"] not in item["correct_response"]
    ]
    return bool(right and wrong) and max(right) > max(wrong)


def _uses(items: list[tuple[str, dict[str, Any]]], lang: str) -> dict[str, int]:
    """Return how many items use each word in question or choices."""
    uses: dict[str, int] = {}
    for _, item in items:
        texts = [_stem(item, lang)]
        for option in item["choices"] + item.get("matches", []):
            texts.append(option["text"][lang])
        for word in _long_words(" ".join(texts)):
            uses[word] = uses.get(word, 0) + 1
    return uses


def _by_word(file: str, item: dict[str, Any], lang: str, uses: dict[str, int]) -> list[Problem]:
    if SHARED_WORD not in KINDS[item["interaction"]].clues:
        return []
    stem = _long_words(_stem(item, lang))
    wrong: set[str] = set()
    for choice in item["choices"]:
        if choice["id"] not in item["correct_response"]:
            wrong |= _long_words(choice["text"][lang])
    found: list[Problem] = []
    for index, choice in enumerate(item["choices"]):
        if choice["id"] in item["correct_response"]:
            for word in sorted((_long_words(choice["text"][lang]) & stem) - wrong):
                if uses[word] < RARE:
                    where = pointer("choices", index, "text", lang)
                    found.append(Problem(file, where, _TIED.replace("{word}", word)))
    return found


def _stem(item: dict[str, Any], lang: str) -> str:
    context = item.get("context")
    return (context[lang] + " " if context else "") + item["prompt"][lang]


def _long_words(text: str) -> set[str]:
    return {word for word in words(text.lower()) if len(word) >= _LETTERS}
