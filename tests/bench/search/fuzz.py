"""Throw anything at the search field: whatever is typed or pasted, it is answered, and soon."""

import random
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass

from sitebuild.content.content import Content
from tests.bench.search.quality import searchers
from wijzer.search.matching.query import MAX_WORDS
from wijzer.search.ranking.snippet import choose, marked, shortened
from wijzer.search.searcher import Results, Searcher

WANTED = 10
SLOWEST = 1.0
"""Seconds that an answer may take here: many times what any takes, and less than a scan that hangs."""
_LONGEST_SNIPPET = 184

_WORDS = """
zorg hart de in ai robot hartfalen beeldherkenning ehbo wat is helpt gebruikt houd sensor's e-health ICT'er
"""
_MARKUP = """
<b> </script><script>alert(1)</script> &amp; &#x3C; <!-- ]]> "><img/src=x/onerror=y>
"""
_PATTERNS = r"""
.* (a+)+$ [ \ ^ $ | ? (?= {9999} \d+ * %s {0}
"""
_MARKS = "\u0300\u0301\u0308\u0327\u20dd\ufe0f\u200d\u200b\u202e\u2066\u00ad\ufeff"
_RANGES = (
    (0x00, 0x20),  # control characters
    (0x20, 0x7F),
    (0x80, 0x250),  # Latin with its marks
    (0x370, 0x590),  # Greek, Cyrillic
    (0x590, 0x780),  # Hebrew, Arabic: right to left
    (0x900, 0xE00),
    (0x2000, 0x2E80),  # symbols
    (0x4E00, 0x9FFF),
    (0xD800, 0xE000),  # lone surrogates: half an emoji
    (0xE000, 0xFFFF),
    (0x1F300, 0x1FAFF),  # emoji
    (0x20000, 0x110000),
)


@dataclass(frozen=True)
class Soak:
    """How many inputs were answered, the slowest answer in milliseconds, and what went wrong."""

    n: int
    slowest: float
    problems: list[str]


def inputs(count: int, seed: int = 1) -> Iterator[str]:
    """Yield `count` inputs, the same for the same seed: any Unicode, up to 5,000 characters."""
    dice = random.Random(seed)
    for _ in range(count):
        length = dice.choice((1, 2, 3, 6, 12))
        text = dice.choice(("", " ", "-", "'", "\u0301")).join(_piece(dice) for _ in range(length))
        yield text * (5000 // len(text)) if text and dice.random() < 0.03 else text[:5000]


def soak(content: Content, count: int = 10_000, seed: int = 1) -> Soak:
    """Ask both languages' indexes `count` inputs in turn."""
    both = list(searchers(content).values())
    slowest, problems = 0.0, list[str]()
    for number, text in enumerate(inputs(count, seed)):
        began = time.process_time()
        problem = problem_with(both[number % 2], text)
        took = time.process_time() - began
        slowest = max(slowest, took)
        if not problem and took > SLOWEST:
            problem = f"took {took:.1f} s"
        if problem:
            problems.append(f"{text[:80]!r}: {problem}")
    return Soak(count, 1000 * slowest, problems)


def problem_with(searcher: Searcher, text: str) -> str:
    """Return what is wrong with the answer to `text`; empty when nothing is."""
    try:
        results = searcher.search(text, {}, WANTED)
        return _unsound(searcher, results) or _unmarked(searcher, results)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _piece(dice: random.Random) -> str:
    kind = dice.randrange(8)
    if kind < 2:
        word = dice.choice(_WORDS.split())
        at = dice.randrange(len(word))
        return word[: dice.randint(1, len(word))] if kind else word[:at] + dice.choice(_MARKS) + word[at:]
    if kind == 2:
        return dice.choice((*_MARKUP.split(), *_PATTERNS.split(), "\n!\t*"))
    if kind == 3:
        return "".join(dice.choice("abcdehiknorstu") for _ in range(dice.randint(1, 30)))
    if kind == 4:
        return dice.choice("aez1\u00e9\u0131\u0130\u00df") * dice.choice((1, 4, 300))
    low, high = dice.choice(_RANGES)
    return "".join(chr(dice.randrange(low, high)) for _ in range(dice.randint(1, 8)))


def _unsound(searcher: Searcher, results: Results) -> str:
    found = results.hits or results.loose
    checks = {
        "hits beside loose matches": bool(results.hits and results.loose),
        "more than wanted": len(found) > WANTED,
        "a hit twice": len(set(found)) < len(found),
        "a match twice": len(set(results.matched)) < len(results.matched),
        "a hit that did not match": not set(found) <= set(results.matched),
        "a wrong total": results.total != len(results.matched) or (results.total > 0) != bool(found),
        "no such document": not set(results.matched) <= set(range(len(searcher.index))),
        "too many words": len(results.query.words) > MAX_WORDS,
        "other words than typed": not set(results.unknown) <= set(results.query.words),
        "a hit for no reason": any(not results.ways_to(number) for number in found),
        "an empty form": "" in results.forms(),
        "loose for no reason": bool(results.loose) and not _has_reason(searcher, results),
        "matches of unknown words only": bool(found) and len(results.unknown) == len(results.query.words),
    }
    return ", ".join(name for name, wrong in checks.items() if wrong)


def _has_reason(searcher: Searcher, results: Results) -> bool:
    """Whether a word is unknown, corrected, or in no text as it was typed: then it was guessed at."""
    if results.unknown or results.suggestion():
        return True
    everything = "\n".join(
        text for number in range(len(searcher.index)) for text in searcher.index.document(number).folded
    )
    guessed = [term.word for term in results.terms if term.required and not term.is_sure()]
    return any(not re.search(rf"\b{re.escape(word)}\b", everything) for word in guessed)


def _unmarked(searcher: Searcher, results: Results) -> str:
    forms = results.forms()
    for number in results.hits or results.loose:
        document = searcher.index.document(number)
        for text, folded in zip(document.texts, document.folded, strict=True):
            if "".join(piece for piece, _ in marked(text, folded, forms)) != text:
                return "marking changed a text"
        chosen = choose(document.folded, forms)
        text, folded = document.texts[chosen], document.folded[chosen]
        pieces = shortened(text, folded, forms)
        if sum(len(piece) for piece, _ in pieces) > _LONGEST_SNIPPET:
            return "a snippet is too long"
        if any(match for _, match in marked(text, folded, forms)) and not any(match for _, match in pieces):
            return "a snippet shows no match"
    return ""
