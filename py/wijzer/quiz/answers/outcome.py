"""What an answer earned."""

from wijzer.record import Record

RIGHT = "right"
PARTLY = "partly"
WRONG = "wrong"
UNANSWERED = "unanswered"
UNSCORED = "unscored"


class Outcome(Record):
    """Points and their name.

    `score` is in points, 0 <= score <= `max_score`; `max_score` is 0 for what is not scored.
    `verdict` is one of the names above.
    """

    def __init__(self, score: float, max_score: int, verdict: str) -> None:
        self.score = score
        self.max_score = max_score
        self.verdict = verdict
