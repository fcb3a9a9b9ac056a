"""Bring the start of an attempt that an earlier version wrote to the form of today.

Nothing in the store is rewritten: an event is brought up to date each time it is read.
"""

from typing import Any

from wijzer.quiz.taking.modes import PRACTICE, QUIZ

VERSION = 2
"""The version of the start event that this code writes and works with."""


def upgrade(start: dict[str, Any]) -> dict[str, Any] | None:
    """Return a start event in today's form; None for one of a later version or without any.

    Source: one step a version, so a log of any age takes every step after its own.
    """
    version = start.get("v")
    if not isinstance(version, int) or not 1 <= version <= VERSION:
        return None
    event = dict(start)
    for step in _STEPS[version - 1 :]:
        event = step(event)
    return event


def _to_2(event: dict[str, Any]) -> dict[str, Any]:
    """Version 2 says in which mode an attempt is: what practises no other attempt has one too."""
    event["mode"] = PRACTICE if event.get("practice_of") else QUIZ
    event["v"] = 2
    return event


_STEPS = [_to_2]
"""Step n brings version n + 1 to the next."""
