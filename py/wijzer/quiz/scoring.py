"""Turn a response into an outcome. Pure: same item and response, same outcome.

Every scored question is worth one point. `[]` is "Weet ik niet" and earns nothing.
"""

from wijzer.quiz.item import DILEMMA, MULTIPLE_RESPONSE, STATEMENTS, Item
from wijzer.quiz.outcome import PARTLY, RIGHT, UNANSWERED, UNSCORED, WRONG, Outcome

TRUE = "true"
FALSE = "false"


class UnknownChoiceError(ValueError):
    """A response names a choice its item does not offer: a bug, not a wrong answer."""


def judged(response: list[str]) -> dict[str, str]:
    """Split the response to a `statements` item into choice id -> `true` or `false`."""
    judgements: dict[str, str] = {}
    for part in response:
        choice_id, _, value = part.partition("=")
        judgements[choice_id] = value
    return judgements


def check_response(item: Item, response: list[str]) -> None:
    """Hold that `response` could have been given to `item`.

    Raises:
        UnknownChoiceError: an unknown choice, one named twice, a statement that is neither
            true nor false, or more than one choice where one is asked.
    """
    chosen = response
    if item.interaction == STATEMENTS:
        judgements = judged(response)
        chosen = [part.partition("=")[0] for part in response]
        if any(value not in (TRUE, FALSE) for value in judgements.values()):
            raise UnknownChoiceError(item.id + ": " + repr(response))
    single = item.interaction not in (STATEMENTS, MULTIPLE_RESPONSE)
    unknown = any(item.choice(choice_id) is None for choice_id in chosen)
    if unknown or len(set(chosen)) < len(chosen) or (single and len(chosen) > 1):
        raise UnknownChoiceError(item.id + ": " + repr(response))


def score(item: Item, response: list[str]) -> Outcome:
    """Score `response` by the rule of the item's interaction.

    Raises:
        UnknownChoiceError: the response does not fit the item.
    """
    check_response(item, response)
    if item.interaction == DILEMMA:
        return Outcome(0, 0, UNSCORED)
    if not response:
        return Outcome(0, 1, UNANSWERED)
    if item.interaction == MULTIPLE_RESPONSE:
        points = multiple_response(item, response)
    elif item.interaction == STATEMENTS:
        points = statements(item, response)
    else:
        points = single_choice(item, response)
    verdict = RIGHT if points == 1 else PARTLY if points > 0 else WRONG
    return Outcome(points, 1, verdict)


def single_choice(item: Item, response: list[str]) -> float:
    """Return 1 for the right choice, else 0. A guess among n choices earns 1/n on average.

    Source: number-right scoring, the rule of thumb for one best answer (Haladyna,
    Downing & Rodriguez 2002).
    """
    return 1 if response == item.correct else 0


def multiple_response(item: Item, response: list[str]) -> float:
    """Return `max(0, TP/k - FP/(n-k))` for k right ones among n choices.

    Right picks earn their share of the right choices; wrong picks cost their share of the
    wrong ones, so ticking everything or nothing earns nothing.

    Source: plus/minus scoring, Betts et al. 2021.
    """
    right = len(item.correct)
    wrong = len(item.choices) - right
    hits = sum(1 for choice_id in response if choice_id in item.correct)
    # One fraction, so that a full score is exactly 1 whatever the shares are.
    points = hits * wrong - (len(response) - hits) * right if wrong else hits
    return max(0, points) / (right * (wrong or 1))


def statements(item: Item, response: list[str]) -> float:
    """Return `max(0, 2 * right / n - 1)`: half right is what guessing gives, and earns nothing.

    A statement that was not judged counts as not right.

    Source: correction for guessing on true/false clusters, Frisbie 1992.
    """
    judgements = judged(response)
    right = 0
    for choice in item.choices:
        truth = TRUE if choice.id in item.correct else FALSE
        if judgements.get(choice.id) == truth:
            right += 1
    return max(0, 2 * right - len(item.choices)) / len(item.choices)
