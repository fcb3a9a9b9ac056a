"""Turn a response into an outcome. Pure: same item and response, same outcome.

Every scored question is worth one point. `[]` is "Weet ik niet" and earns nothing. Where each
rule comes from and what guessing earns by it: docs/scoring.md.
"""

from wijzer.quiz.answers.outcome import PARTLY, RIGHT, UNANSWERED, UNSCORED, WRONG, Outcome
from wijzer.quiz.answers.response import FALSE, TRUE, check_response, judged
from wijzer.quiz.bank.item import DILEMMA, MATCHING, MULTIPLE_RESPONSE, ORDERING, STATEMENTS, Item


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
    points = _RULES.get(item.interaction, single_choice)(item, response)
    verdict = RIGHT if points == 1 else PARTLY if points > 0 else WRONG
    return Outcome(points, 1, verdict)


def single_choice(item: Item, response: list[str]) -> float:
    """Return 1 for the right choice, else 0. A guess among n choices earns 1/n on average.

    Source: number-right scoring; our choice not to subtract for a wrong one.
    """
    return 1 if response == item.correct else 0


def multiple_response(item: Item, response: list[str]) -> float:
    """Return `max(0, TP/k - FP/(n-k))` for k right ones among n choices.

    Right picks earn their share of the right choices; wrong picks cost their share of the
    wrong ones, so ticking everything or nothing earns nothing.

    Source: plus/minus scoring, Betts et al. 2021; the shares are ours.
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

    Source: right minus wrong, the correction for guessing of two options (Frary 1988).
    """
    right, total = right_parts(item, response)
    return max(0, 2 * right - total) / total


def ordering(item: Item, response: list[str]) -> float:
    """Return `max(0, 2 * pairs in order / all pairs - 1)`: half of the pairs is what guessing gives.

    Source: Kendall's rank correlation (1938), where it is below zero set to zero.
    """
    right, total = right_parts(item, response)
    return max(0, 2 * right - total) / total


def matching(item: Item, response: list[str]) -> float:
    """Return `max(0, (m - 1) / (n - 1))` for m right of n: guessing gives at most one right on average.

    Source: our own, after the expected number of fixed points of a random order, which is one.
    With more matches than choices it is a little less.
    """
    right, total = right_parts(item, response)
    return max(0, right - 1) / (total - 1)


def right_parts(item: Item, response: list[str]) -> tuple[int, int]:
    """Return how many parts of an answer are right, and of how many.

    Parts are statements, pairs in order (each two choices whose order is right), or matches; for
    the other kinds the right choices that were picked, of the right ones.
    """
    if item.interaction == STATEMENTS:
        said = judged(response)
        truths = {choice.id: TRUE if choice.id in item.correct else FALSE for choice in item.choices}
        return sum(1 for one in truths if said.get(one) == truths[one]), len(truths)
    if item.interaction == ORDERING:
        return _pairs_in_order(item.correct, response), len(item.correct) * (len(item.correct) - 1) // 2
    right = item.correct
    return sum(1 for part in response if part in right), len(right)


def _pairs_in_order(right: list[str], response: list[str]) -> int:
    places = [right.index(choice_id) for choice_id in response]
    return sum(1 for index, place in enumerate(places) for later in places[index + 1 :] if place < later)


_RULES = {
    MULTIPLE_RESPONSE: multiple_response,
    STATEMENTS: statements,
    ORDERING: ordering,
    MATCHING: matching,
}
