"""How someone did by topic: as shares of the points, and as a table of points."""

from app.presenters.quiz.words import points
from app.presenters.table import Table
from wijzer.content.strings import Strings
from wijzer.quiz.learning.figures import percent
from wijzer.quiz.learning.summary import Tally


def topic_title(topic: str, strings: Strings) -> str:
    """Return what a topic is called."""
    return strings.text("quiz.topic_" + topic)


def tally_text(tally: Tally, strings: Strings) -> str:
    """Return the points earned of the points to earn: "9,5 van 11"."""
    return strings.text("quiz.points", points=points(tally.score, strings), total=tally.max_score)


def topic_shares(tallies: list[tuple[str, Tally]], strings: Strings) -> list[tuple[str, int]]:
    """Return what each topic is called, with the percents of its points that were earned."""
    return [(topic_title(topic, strings), percent(tally.score, tally.max_score)) for topic, tally in tallies]


def topic_table(tallies: list[tuple[str, Tally]], strings: Strings) -> Table:
    """Return the points of each topic."""
    titles = [strings.text("quiz.column_topic"), strings.text("quiz.column_points")]
    return Table(
        titles, [[topic_title(topic, strings), tally_text(tally, strings)] for topic, tally in tallies]
    )
