"""When a question comes back: after 2, 7 and 30 days, and the day after a mistake.

Every answer counts here, practice too. The right answer to a question that was due takes it a
step further; one that came early changes nothing, since cramming is not remembering. After a
mistake, also a partial one or "don't know", it starts again. Questions that are right a fourth
time are known and do not come back. Dilemmas have no right answer and never come back.

Source: spaced retrieval with growing gaps, Cepeda et al. 2006.
"""

from wijzer.dates import day_number
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.taking.attempt import Attempt
from wijzer.quiz.taking.session import Session
from wijzer.record import Record

STEPS = [2, 7, 30]
AFTER_MISTAKE = 1
KNOWN = -1
"""The day of what does not come back."""


class Standing(Record):
    """How someone stands with a question: right answers in a row that counted, and when it is due.

    `due` is a day as `moments.day_number` counts them, or `KNOWN`; `right` is about the newest answer.
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


def standings(attempts: list[Attempt], bank: Bank) -> dict[str, Standing]:
    """Return how someone stands with each scored question that was answered, by its id.

    Args:
        attempts: in any order; the answers are taken by their own time.
        bank: the questions as they are now.
    """
    answers: list[tuple[str, str, bool]] = []
    for attempt in attempts:
        session = Session(attempt, bank)
        for item in session.items:
            answer, outcome = session.answer(item), session.outcome(item)
            if answer and outcome and outcome.max_score and day_number(answer.at) >= 0:
                answers.append((answer.at, item.id, outcome.score == outcome.max_score))
    found: dict[str, Standing] = {}
    for at, item_id, right in sorted(answers):
        found[item_id] = after_answer(found.get(item_id), right, day_number(at))
    return found


def due(found: dict[str, Standing], now: str) -> list[str]:
    """Return the ids of what is due at the ISO moment `now`, the longest overdue first."""
    today = day_number(now)
    waiting = [(one.due, item_id) for item_id, one in found.items() if one.due != KNOWN and one.due <= today]
    return [item_id for _day, item_id in sorted(waiting)]


def next_due(found: dict[str, Standing], now: str) -> int | None:
    """Return the first day after that of `now` on which something comes back; None for nothing."""
    later = [one.due for one in found.values() if one.due > day_number(now)]
    return min(later) if later else None


def mistakes(found: dict[str, Standing], bank: Bank) -> list[str]:
    """Return the ids of the questions whose newest answer was not all right, in the bank's order."""
    return [item.id for item in bank.items if item.id in found and not found[item.id].right]
