"""Turn a response into an outcome. Pure: same item and response, same outcome.

Every scored question is worth one point. `[]` is "Weet ik niet" and earns nothing. Where the rule
of each kind comes from and what guessing earns by it: docs/scoring.md.
"""

from wijzer.quiz.answers.outcome import PARTLY, RIGHT, UNANSWERED, UNSCORED, WRONG, Outcome
from wijzer.quiz.bank.item import Item
from wijzer.quiz.kinds import kind_of


class UnknownChoiceError(ValueError):
    """A response could not have been given to its item: a bug, not a wrong answer.

    It names an unknown choice or match, or the same one twice, says of a choice what cannot be
    said, or has too few or too many parts.
    """


def score(item: Item, response: list[str]) -> Outcome:
    """Score `response` by the rule of the item's kind.

    Raises:
        UnknownChoiceError: the response does not fit the item.
        UnknownKindError: the item is of no known kind.
    """
    kind = kind_of(item)
    if not kind.fits(item, response):
        raise UnknownChoiceError(item.id + ": " + repr(response))
    if not kind.scored:
        return Outcome(0, 0, UNSCORED)
    if not response:
        return Outcome(0, 1, UNANSWERED)
    points = kind.points(item, response)
    verdict = RIGHT if points == 1 else PARTLY if points > 0 else WRONG
    return Outcome(points, 1, verdict)
