"""What a self-report says about one attempt."""

import binascii

from wijzer.dates import second_number
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.taking.attempt import Attempt

_LONGEST_PAUSE = 600


def minutes(attempt: Attempt) -> int:
    """Return how long someone worked on an attempt, in whole minutes, at least one.

    Of a gap between two answers at most ten minutes count: longer is a pause.
    """
    moments = [second_number(attempt.at)] + [second_number(answer.at) for answer in attempt.answers]
    known = sorted([moment for moment in moments if moment >= 0])
    seconds = sum([min(known[at] - known[at - 1], _LONGEST_PAUSE) for at in range(1, len(known))])
    return max(1, (seconds + 30) // 60)


def bank_version(bank: Bank) -> str:
    """Return eight letters that change with any question, choice or right answer of the bank."""
    parts: list[str] = []
    for item in bank.items:
        choices = ",".join([choice.id for choice in item.choices])
        parts.append(":".join([item.id, item.interaction, choices, ",".join(item.correct)]))
    text = "|".join(parts)
    return f"{binascii.crc32(text.encode()) & 0xFFFFFFFF:08X}"
