"""When a question comes back: after 2, 7 and 30 days, and the day after a mistake.

Every answer counts here, practice too. The right answer to a question that was due takes it a
step further; one that came early changes nothing, since cramming is not remembering. After a
mistake, also a partial one or "don't know", it starts again. Questions that are right a fourth
time are known and do not come back. Dilemmas have no right answer and never come back.

Days are those of someone's own calendar, where they are now: the day after begins at midnight,
not 24 hours later. An answer from the future was given while the clock was wrong, nobody knows
when: it counts as long ago, so that it keeps nothing back until that day comes.

Source: spaced retrieval with growing gaps, Cepeda et al. 2006.
"""

from typing import Generator

from wijzer.dates import Calendar
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.taking.session import Session
from wijzer.record import Record

STEPS = [2, 7, 30]
AFTER_MISTAKE = 1
KNOWN = -1
"""The day of what does not come back."""
_LONG_AGO = 0


class Standing(Record):
    """How someone stands with a question: right answers in a row that counted, and when it is due.

    `due` is a day as `dates.day_number` counts them, or `KNOWN`; `right` is about the newest answer.
    """

    def __init__(self, step: int, due: int, right: bool) -> None:
        self.step = step
        self.due = due
        self.right = right


def after_answer(standing: Standing | None, right: bool, day: int) -> Standing:
    """Return how one stands after an answer on `day`; `standing` is None at the first answer."""
    if not right:
        return Standing(0, day + AFTER_MISTAKE, False)
    step = standing.step if standing else 0
    if standing and (standing.due == KNOWN or day < standing.due):
        return Standing(step, standing.due, True)
    return Standing(step + 1, day + STEPS[step] if step < len(STEPS) else KNOWN, True)


def standings(sessions: list[Session], calendar: Calendar) -> Generator[None, None, dict[str, Standing]]:
    """Return how someone stands with each scored question that was answered, by its id.

    Args:
        sessions: in any order; the answers are taken by their own time. Pauses after each.
        calendar: on which day a moment was.
    """
    answers: dict[str, list[tuple[int, str, bool]]] = {}
    for session in sessions:
        for item in session.items:
            answer, outcome = session.answer(item), session.outcome(item)
            day = calendar.day(answer.at) if answer and outcome and outcome.max_score else -1
            if answer and outcome and day >= 0:
                day = _LONG_AGO if day > calendar.today else day
                right = outcome.score == outcome.max_score
                answers.setdefault(item.id, []).append((day, answer.at, right))
        yield
    found: dict[str, Standing] = {}
    for item_id, given in answers.items():
        standing: Standing | None = None
        for day, _at, right in sorted(given):
            standing = after_answer(standing, right, day)
        if standing:
            found[item_id] = standing
        yield
    return found


def due(found: dict[str, Standing], today: int) -> list[str]:
    """Return the ids of what is due on a day, the longest overdue first."""
    waiting = [(one.due, item_id) for item_id, one in found.items() if one.due != KNOWN and one.due <= today]
    return [item_id for _day, item_id in sorted(waiting)]


def next_due(found: dict[str, Standing], today: int) -> int | None:
    """Return the first day after `today` on which something comes back; None for nothing."""
    later = [one.due for one in found.values() if one.due > today]
    return min(later) if later else None


def mistakes(found: dict[str, Standing], bank: Bank) -> list[str]:
    """Return the ids of the questions whose newest answer was not all right, in the bank's order."""
    return [item.id for item in bank.items if item.id in found and not found[item.id].right]
