"""What a session comes to: points in all and by topic."""

from wijzer.quiz.answers.outcome import PARTLY, RIGHT, Outcome
from wijzer.quiz.bank.item import TOPICS
from wijzer.quiz.taking.session import Session
from wijzer.record import Record


class Tally(Record):
    """Points earned of points to earn, and how many questions were right, partly right or neither."""

    def __init__(self, score: float = 0, max_score: int = 0, right: int = 0, partly: int = 0) -> None:
        self.score = score
        self.max_score = max_score
        self.right = right
        self.partly = partly

    @property
    def wrong(self) -> int:
        """How many questions earned nothing; each is worth one point."""
        return self.max_score - self.right - self.partly

    def add(self, outcome: Outcome) -> None:
        """Count one more outcome."""
        self.score += outcome.score
        self.max_score += outcome.max_score
        self.right += outcome.verdict == RIGHT
        self.partly += outcome.verdict == PARTLY


class Summary(Record):
    """The tally of all answers, and of each topic that has scored ones, in the topics' order."""

    def __init__(self, total: Tally, topics: list[tuple[str, Tally]]) -> None:
        self.total = total
        self.topics = topics


def summary(session: Session) -> Summary:
    """Add up what the answers so far earned. Dilemmas count nowhere."""
    total = Tally()
    by_topic = {topic: Tally() for topic in TOPICS}
    for item in session.items:
        outcome = session.outcome(item)
        if outcome:
            total.add(outcome)
            by_topic[item.topic].add(outcome)
    return Summary(total, [(topic, by_topic[topic]) for topic in TOPICS if by_topic[topic].max_score])
