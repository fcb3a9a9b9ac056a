"""What to read after a quiz, chosen from what went wrong."""

from wijzer.quiz.taking.session import Session

GUIDE = 70
"""The share of points, in percent, from which one knows most of it: a guide line, no pass mark."""
_MAX_PAGES = 5


def read_next(session: Session) -> list[str]:
    """Return references of pages, what most of the mistakes point to first, at most five.

    Of each question the first pages are the nearest to it, so those weigh more.
    """
    weights: dict[str, float] = {}
    order: list[str] = []
    for item in session.items:
        outcome = session.outcome(item)
        if outcome and outcome.score < outcome.max_score:
            for place, reference in enumerate(item.about):
                if reference not in order:
                    order.append(reference)
                missed = outcome.max_score - outcome.score
                weights[reference] = weights.get(reference, 0) + missed / (1 + place)
    return sorted(order, key=lambda reference: (-weights[reference], order.index(reference)))[:_MAX_PAGES]
